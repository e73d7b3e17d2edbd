import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import { type Levels, levelsOf } from './levels.ts'
import type { Level, LevelScheme } from './scheme.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.levelScheme': Omit<LevelScheme, 'levels'> & {
      levels: JSONColumnType<Level[]>
      updatedBy: string
      updatedAt: Date
    }
  }
}

export async function listSchemes(db: Db): Promise<LevelScheme[]> {
  return db
    .selectFrom('catalogue.levelScheme')
    .select(['id', 'name', 'basis', 'levels', 'builtin', 'active'])
    .orderBy('builtin', 'desc')
    .orderBy('id')
    .execute()
}

/** What the grades are called and how wide they may go now: the national rules and the scheme in use, the stricter of both. */
export async function findLevels(db: Db): Promise<Levels> {
  const active = await db
    .selectFrom('catalogue.levelScheme')
    .select(['name', 'levels'])
    .where('active', '=', true)
    .executeTakeFirst()
  return levelsOf(active)
}

/** Writes a scheme; the one that becomes active takes the mark from the other. */
export async function putScheme(tx: Tx, scheme: LevelScheme & { updatedBy: string; updatedAt: Date }): Promise<void> {
  if (scheme.active)
    await tx.updateTable('catalogue.levelScheme').set({ active: false }).where('active', '=', true).execute()
  const row = { ...scheme, levels: JSON.stringify(scheme.levels) }
  await tx
    .insertInto('catalogue.levelScheme')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}
