import type { Consumer } from '@shuyuan/catalogue'
import type { Db } from '@shuyuan/db'
import { servicesOfEntry } from '../service/service.store.ts'
import { grantsInForce } from './grant.store.ts'

/** Who holds a permission on the services of an entry on a civil date, and for which fields (physical names and titles). */
export async function listConsumers(db: Db, entry: string, date: string): Promise<Consumer[]> {
  const consumers: Consumer[] = []
  for (const service of await servicesOfEntry(db, entry)) {
    const titles = new Map(service.fields.map((field) => [field.name, field.title]))
    for (const grant of await grantsInForce(db, service.id, date))
      consumers.push({
        org: grant.consumer,
        ref: grant.id,
        fields: grant.fields.flatMap(({ name }) => [name, titles.get(name) ?? name]),
      })
  }
  return consumers
}
