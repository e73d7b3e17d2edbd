import type { Db } from '@shuyuan/db'
import type { Names } from './read-cell.ts'
import type { Labels } from './write-cell.ts'

/** What people write for the duties and systems of an organisation: a duty's code or name, a system's name. Codes win over names. */
export async function findNames(db: Db, org: string): Promise<Names & { labels: Labels }> {
  const duties = await db
    .selectFrom('catalogue.duty')
    .select(['id', 'code', 'name'])
    .where('org', '=', org)
    .where('retiredAt', 'is', null)
    .orderBy('id')
    .execute()
  const systems = await db
    .selectFrom('catalogue.system')
    .select(['id', 'name'])
    .where('org', '=', org)
    .where('retiredAt', 'is', null)
    .execute()
  return {
    duties: new Map([
      ...duties.toReversed().map(({ id, name }) => [name, id] as const),
      ...duties.map(({ id, code }) => [code, id] as const),
    ]),
    systems: new Map(systems.map(({ id, name }) => [name, id])),
    labels: {
      duties: new Map(duties.map(({ id, code }) => [id, code])),
      systems: new Map(systems.map(({ id, name }) => [id, name])),
    },
  }
}

/** Id of the entry that has this code for life. */
export async function findByCode(db: Db, code: string): Promise<string | undefined> {
  const row = await db.selectFrom('catalogue.entry').select('id').where('code', '=', code).executeTakeFirst()
  return row?.id
}

/** Id of the entry of this name that a provider has and that is not revoked. */
export async function findByName(db: Db, provider: string, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('catalogue.edition')
    .select('entry')
    .where('provider', '=', provider)
    .where('name', '=', name)
    .where('isHead', '=', true)
    .where('state', '!=', 'revoked')
    .executeTakeFirst()
  return row?.entry
}
