import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import { type Definition, nameKey, type Statistic } from './statistic.ts'

interface Row {
  id: string
  org: string
  name: string
  nameKey: string
  content: JSONColumnType<Definition>
  version: number
  retiredAt: Date | null
  editedBy: string
  editedAt: Date
}

declare module '@shuyuan/db' {
  interface Tables {
    'quality.statistic': Row
    'quality.statisticVersion': {
      statistic: string
      version: number
      content: JSONColumnType<Definition>
      editedBy: string
      editedAt: Date
    }
  }
}

const FIELDS = ['id', 'org', 'content', 'version', 'retiredAt', 'editedBy', 'editedAt'] as const
const whole = ({ content, ...row }: { content: Definition } & Omit<Statistic, keyof Definition>): Statistic => ({
  ...row,
  ...content,
})

export async function findStatistic(db: Db, id: string): Promise<Statistic | null> {
  const row = await db.selectFrom('quality.statistic').select(FIELDS).where('id', '=', id).executeTakeFirst()
  return row ? whole(row) : null
}

/** Items in use, by name; of one department, or holding some words. */
export async function listStatistics(
  db: Db,
  filter: { org?: string | undefined; q?: string | undefined; key?: string | undefined } = {},
): Promise<Statistic[]> {
  let query = db.selectFrom('quality.statistic').select(FIELDS).where('retiredAt', 'is', null)
  if (filter.org) query = query.where('org', '=', filter.org)
  if (filter.key) query = query.where('nameKey', '=', filter.key)
  if (filter.q) query = query.where('name', 'ilike', `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`)
  return (await query.orderBy('nameKey').orderBy('org').limit(5000).execute()).map(whole)
}

/** All versions of an item, newest first. */
export async function listStatisticVersions(db: Db, id: string): Promise<Statistic[]> {
  const rows = await db
    .selectFrom('quality.statisticVersion as v')
    .innerJoin('quality.statistic as s', 's.id', 'v.statistic')
    .select(['s.id', 's.org', 'v.content', 'v.version', 's.retiredAt', 'v.editedBy', 'v.editedAt'])
    .where('v.statistic', '=', id)
    .orderBy('v.version', 'desc')
    .limit(100)
    .execute()
  return rows.map(whole)
}

/** Saves an item as its version `statistic.version`; false when the department has another item of this name, or somebody was faster. */
export async function putStatistic(tx: Tx, statistic: Statistic): Promise<boolean> {
  const { id, org, version, retiredAt, editedBy, editedAt, ...content } = statistic
  const row = { name: content.name, nameKey: nameKey(content.name), version, retiredAt, editedBy, editedAt }
  const json = JSON.stringify(content)
  const taken = await tx
    .selectFrom('quality.statistic')
    .select('id')
    .where('org', '=', org)
    .where('nameKey', '=', row.nameKey)
    .where('retiredAt', 'is', null)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (taken && retiredAt === null) return false
  const saved =
    version === 1
      ? await tx
          .insertInto('quality.statistic')
          .values({ id, org, ...row, content: json })
          .onConflict((c) => c.doNothing())
          .returning('id')
          .executeTakeFirst()
      : await tx
          .updateTable('quality.statistic')
          .set({ ...row, content: json })
          .where('id', '=', id)
          .where('version', '=', version - 1)
          .returning('id')
          .executeTakeFirst()
  if (!saved) return false
  await tx
    .insertInto('quality.statisticVersion')
    .values({ statistic: id, version, content: json, editedBy, editedAt })
    .execute()
  return true
}
