import type { Db } from '@shuyuan/db'
import type { Impact, Touched } from '@shuyuan/lineage'
import { findService } from '../service/service.store.ts'
import { grantsInForce } from './grant.store.ts'

/** The permissions on touched services, for the impact of a change: who uses which of the touched fields on a civil date. */
export async function listTouchedGrants(db: Db, touched: readonly Touched[], date: string): Promise<Impact[]> {
  const found: Impact[] = []
  for (const { kind, id, columns } of touched) {
    const service = kind === 'service' ? await findService(db, id) : null
    if (!service) continue
    for (const grant of await grantsInForce(db, id, date)) {
      const used = grant.fields.map((field) => field.name).filter((name) => columns === null || columns.includes(name))
      if (columns !== null && used.length === 0) continue
      found.push({
        kind: 'grant',
        id: grant.id,
        name: service.title,
        org: grant.consumer,
        columns: columns === null ? [] : used,
        how: `正在按授权使用，用途：${grant.purpose}`,
        link: `/sharing/services/${id}`,
      })
    }
  }
  return found
}
