import { setTimeout as pause } from 'node:timers/promises'
import { latestVersion, listDatasets } from '@shuyuan/intake'
import { findServiceOfDataset, publishService } from '@shuyuan/sharing'
import { awaitJobs } from './await-jobs.ts'
import { FLEET, VEHICLE } from './captures.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'

/** The snapshot is taken while other steps run, as a rule long before. */
const PATIENCE_MS = 20_000

/** A service over the captured table: it answers where a bus is now. Late in the order, for the capture needs a moment for its first version. */
export const liveService: SeedStep = {
  name: '此刻数据的共享服务',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const fact = context.entries.find(({ table }) => table === 'bus_position')
    if (!fact) return
    const provider = actorOf(context, fact.department, 'provider')
    const { items } = await listDatasets(deps.db, { provider: provider.org ?? '', limit: 200 })
    const dataset = items.find(({ name }) => name === FLEET)
    // a city that was seeded earlier has it without an entry
    if (!dataset?.entry) return
    for (const end = Date.now() + PATIENCE_MS; !(await latestVersion(deps.db, dataset.id)); await pause(100))
      if (Date.now() > end) return progress('不演示此刻数据的共享服务：捕获还没有第一个版本')
    if (!(await findServiceOfDataset(deps.db, dataset.id))) {
      const keyColumns = dataset.columns.filter(({ title }) => title === VEHICLE).map(({ name }) => name)
      await publishService(deps, provider, { dataset: dataset.id, keyColumns })
      await awaitJobs(context)
    }
    progress(`此刻数据的共享服务 1 个：${dataset.name}`)
  },
}
