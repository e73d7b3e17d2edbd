import type { Db, Tx } from '@shuyuan/db'
import { defaultSetting, type Setting } from './setting.ts'
import '../tables.ts'

/** The saved setting; what it does not name yet has its default. */
export async function findSetting(db: Db): Promise<Setting> {
  const row = await db.selectFrom('quality.setting').select('body').where('id', '=', 'platform').executeTakeFirst()
  return { ...defaultSetting, ...row?.body }
}

export async function saveSetting(tx: Tx, setting: Setting, by: string, at: Date): Promise<void> {
  const row = { body: JSON.stringify(setting), editedBy: by, editedAt: at }
  await tx
    .insertInto('quality.setting')
    .values({ id: 'platform', ...row })
    .onConflict((c) => c.column('id').doUpdateSet(row))
    .execute()
}
