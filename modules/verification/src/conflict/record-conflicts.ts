import { inTx } from '@shuyuan/db'
import { recordExport } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { VerificationDeps } from '../deps.ts'
import type { Run, RunFacts } from '../run/run.ts'
import { masksOfSource } from './masks-of-source.ts'

/** Tells lineage that the conflicts of a run were taken as a file: of each source the key and the compared columns, under its masks. */
export async function recordConflicts(
  deps: Pick<VerificationDeps, 'db' | 'clock' | 'policy'>,
  subject: Subject,
  { plan, facts }: Run & { facts: RunFacts },
  evidence: string,
): Promise<void> {
  const from = await Promise.all(
    facts.sources.map(async (source) => {
      const { dataset, version, key } = source
      const masks = await masksOfSource(deps, subject, source)
      const compared = facts.fields.flatMap(({ name, columns }) => {
        const column = columns[dataset]
        return column === undefined ? [] : [{ name: column, as: name, mask: masks[column] }]
      })
      return { dataset, version, columns: [{ name: key, as: '主键', mask: masks[key] }, ...compared] }
    }),
  )
  const of = { id: plan, name: facts.name }
  const taken = { job: 'verification.export', title: '校核冲突', evidence, org: subject.org, of, from }
  await inTx(deps.db, (tx) => recordExport(tx, deps.clock.now(), taken))
}
