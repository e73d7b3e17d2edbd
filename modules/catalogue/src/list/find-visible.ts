import type { Subject } from '@shuyuan/policy'
import { concernsSubject } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import type { Entry } from '../entry/entry.ts'
import { error } from '../errors.ts'

/**
 * The version of an entry that a subject sees: the newest in the own organisation, for overseers and for those who review it, else the
 * published one.
 * An entry that is not published does not exist for others: CATALOGUE_ENTRY_NOT_FOUND.
 */
export async function findVisible(deps: CatalogueDeps, subject: Subject, id: string): Promise<Entry> {
  const head = await findEdition(deps.db, id)
  const own =
    head &&
    (deps.policy.decide('catalogue.entry.read-draft', { subject, resource: head }).allow ||
      (head.flow !== null && (await concernsSubject(deps.db, head.flow, subject))))
  const entry = own ? head : await findEdition(deps.db, id, 'live')
  if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: id })
  return entry
}
