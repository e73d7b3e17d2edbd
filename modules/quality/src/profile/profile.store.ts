import type { Db, Tx } from '@shuyuan/db'
import type { GeneratedAlways, JSONColumnType } from 'kysely'
import type { Profile } from './profile.ts'

type Json<T extends object> = JSONColumnType<T, string, string>

declare module '@shuyuan/db' {
  interface Tables {
    'quality.profile': Omit<Profile, 'columns' | 'keys' | 'dependencies'> & {
      seq: GeneratedAlways<number>
      columns: Json<Profile['columns']>
      keys: Json<Profile['keys']>
      dependencies: Json<Profile['dependencies']>
    }
  }
}

/** Keeps the profile of a version; a second one takes its place. */
export async function saveProfile(tx: Tx, profile: Profile): Promise<void> {
  const { columns, keys, dependencies, ...rest } = profile
  const row = {
    ...rest,
    columns: JSON.stringify(columns),
    keys: JSON.stringify(keys),
    dependencies: JSON.stringify(dependencies),
  }
  await tx
    .insertInto('quality.profile')
    .values(row)
    .onConflict((c) => c.column('version').doUpdateSet(row))
    .execute()
}

export async function findProfile(db: Db, version: string): Promise<Profile | null> {
  return (await db.selectFrom('quality.profile').selectAll().where('version', '=', version).executeTakeFirst()) ?? null
}

/** Profiles of a dataset, newest first; one more than `limit` when there are more. */
export function listProfiles(
  db: Db,
  filter: { dataset: string; limit: number; before: number | null },
): Promise<(Profile & { seq: number })[]> {
  let query = db.selectFrom('quality.profile').selectAll().where('dataset', '=', filter.dataset)
  if (filter.before) query = query.where('seq', '<', filter.before)
  return query
    .orderBy('seq', 'desc')
    .limit(filter.limit + 1)
    .execute()
}
