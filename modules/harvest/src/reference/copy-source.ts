import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { listRecords } from '../record/record.store.ts'
import type { RemoteRecord } from '../record/record.ts'
import { findSource } from '../source/source.store.ts'
import { keepReference } from './keep-reference.ts'
import type { Reference } from './reference.store.ts'

/** What was harvested from a source, as a list to compare with. Disappeared records are left out. */
export async function copySource(
  deps: HarvestDeps,
  subject: Subject,
  input: { name: string; source: string },
): Promise<Reference> {
  const source = await findSource(deps.db, input.source)
  if (!source) throw error('HARVEST_SOURCE_NOT_FOUND', { source: input.source })
  const records = harvested(deps, source.id)
  return keepReference(deps, subject, { name: input.name, origin: 'source', source: source.id, records })
}

async function* harvested(deps: Pick<HarvestDeps, 'db'>, source: string): AsyncGenerator<RemoteRecord> {
  for (let after: string | undefined; ; ) {
    const page = await listRecords(deps.db, { source, limit: 500, after })
    for (const record of page.items) if (!record.gone) yield record.content
    if (page.next === null) return
    after = page.next
  }
}
