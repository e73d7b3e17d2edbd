import { inTx } from '@shuyuan/db'
import type { JobContext } from '@shuyuan/jobs'
import { notify } from '@shuyuan/workflow'
import type { OpendataDeps } from '../deps.ts'
import type { PersonalFinding, Publication } from '../publication/publication.ts'
import { updatePublication } from '../publication/publication.store.ts'

/**
 * Writes down why a version does not go online and tells the provider. A data set that is online keeps its last clean version; only a
 * first release is refused as a whole.
 */
export async function refuseVersion(
  deps: OpendataDeps,
  context: JobContext,
  input: { publication: Publication; findings: PersonalFinding[] },
): Promise<{ state: 'online' | 'refused'; findings: PersonalFinding[] }> {
  const { publication, findings } = input
  const state = publication.version === null ? 'refused' : 'online'
  const told = findings.map((f) => `${f.column}（${f.kind} ${f.rows} 行）`).join('、')
  await inTx(deps.db, async (tx) => {
    await updatePublication(tx, publication.id, { refusal: findings, ...(state === 'refused' ? { state } : {}) })
    await deps.evidence.record(tx, {
      kind: 'opendata.publication.refused',
      actor: context.by,
      org: publication.provider,
      object: publication.id,
      detail: { findings: findings.length },
    })
    await notify(deps, tx, {
      to: { role: 'provider', org: publication.provider },
      title: `开放检查未通过：${publication.title} 发现 ${told}`.slice(0, 200),
      link: `/opendata/publications/${publication.id}`,
      tone: 'warning',
    })
  })
  return { state, findings }
}
