import { findDataset, latestVersion, versionFiles } from '@shuyuan/intake'
import { civilDate } from '@shuyuan/kernel'
import { codePeriods } from '@shuyuan/standards'
import type { CleansingDeps } from '../deps.ts'
import type { JoinedDataset, ListPeriod, Step, World } from '../step/step.ts'

/**
 * What the steps look into, read once: code lists with all their periods, and the datasets joined with, at their latest version.
 * `at` is the moment that stands for today, so that a run can be repeated.
 */
export async function openWorld(
  deps: Pick<CleansingDeps, 'db' | 'dataDir'>,
  steps: readonly Step[],
  at: Date,
): Promise<World> {
  const wanted = (kind: string, param: string) =>
    new Set(
      steps.flatMap((s) =>
        s.kind === kind && !s.off && typeof s.params[param] === 'string' ? [s.params[param] as string] : [],
      ),
    )
  const codeLists = new Map<string, ListPeriod[]>()
  for (const id of wanted('code', 'list'))
    if (id) {
      const periods = await codePeriods(deps.db, id)
      if (periods.length > 0) codeLists.set(id, periods)
    }
  const datasets = new Map<string, JoinedDataset>()
  for (const id of wanted('lookup', 'dataset')) {
    const [dataset, version] = [await findDataset(deps.db, id), await latestVersion(deps.db, id)]
    if (!dataset || !version) continue
    const files = await versionFiles(deps, version.id)
    datasets.set(id, { id, name: dataset.name, version: version.id, digest: version.hash, ...files })
  }
  return { today: civilDate(at), codeLists, datasets }
}
