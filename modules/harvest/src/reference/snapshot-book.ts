import type { Subject } from '@shuyuan/policy'
import { localLines } from '../align/local-lines.ts'
import type { HarvestDeps } from '../deps.ts'
import { keepReference } from './keep-reference.ts'
import type { Reference } from './reference.store.ts'

/** The own book as it stands today, kept to be compared with next year's. */
export async function snapshotBook(deps: HarvestDeps, subject: Subject, input: { name: string }): Promise<Reference> {
  const lines = localLines(deps, null)
  const records = (async function* () {
    for await (const { record } of lines) yield record
  })()
  return keepReference(deps, subject, { name: input.name, origin: 'snapshot', source: null, records })
}
