import type { Db } from '@shuyuan/db'
import type { Impact, Touched } from '@shuyuan/lineage'
import { runningApplications } from '../application/application.store.ts'
import type { GrantField } from '../grant/grant.ts'
import { grantsInForce } from '../grant/grant.store.ts'
import { findService } from './service.store.ts'

/** For the impact of a change: the permissions on touched services on a civil date, and the applications that wait for an answer. */
export async function listTouchedUses(db: Db, touched: readonly Touched[], date: string): Promise<Impact[]> {
  const found: Impact[] = []
  for (const { kind, id, columns } of touched) {
    const service = kind === 'service' ? await findService(db, id) : null
    if (!service) continue
    const used = (fields: readonly GrantField[]): string[] | null => {
      const names = fields.map((field) => field.name).filter((name) => columns?.includes(name))
      return columns !== null && names.length === 0 ? null : names
    }
    for (const grant of await grantsInForce(db, id, date)) {
      const names = used(grant.fields)
      if (!names) continue
      const how = `正在按授权使用，用途：${grant.purpose}`
      const link = `/sharing/services/${id}`
      found.push({ kind: 'grant', id: grant.id, name: service.title, org: grant.consumer, columns: names, how, link })
    }
    for (const { id: application, purpose, consumer, fields } of await runningApplications(db, id)) {
      const names = used(fields)
      if (!names) continue
      const how = `正在申请使用“${service.title}”，还没有答复`
      const link = `/sharing/applications/${application}`
      found.push({ kind: 'application', id: application, name: purpose, org: consumer, columns: names, how, link })
    }
  }
  return found
}
