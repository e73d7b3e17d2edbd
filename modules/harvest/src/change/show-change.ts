import { findEntry } from '@shuyuan/catalogue'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { DraftContent } from '../record/draft-content.ts'
import { findRecord } from '../record/record.store.ts'
import { findChange } from './change.store.ts'

/** A change with its three sides per field. Throws HARVEST_CHANGE_NOT_FOUND. */
export async function showChange(deps: Pick<HarvestDeps, 'db' | 'policy'>, subject: Subject, id: string) {
  const change = await findChange(deps.db, id)
  if (!change) throw error('HARVEST_CHANGE_NOT_FOUND', { change: id })
  deps.policy.assert('harvest.change.read', { subject, resource: change })
  const [record, entry] = [await findRecord(deps.db, change.record), await findEntry(deps.db, change.entry)]
  const sides = change.fields.map((name) => {
    const field = name as keyof DraftContent
    return {
      field,
      conflict: change.conflicts.includes(field),
      before: record?.base?.remote[field] ?? null,
      remote: change.remote[field],
      local: entry?.[field] ?? null,
    }
  })
  return { ...change, sides }
}
