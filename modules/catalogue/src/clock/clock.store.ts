import type { Db, Tx } from '@shuyuan/db'

/** A time limit that a version of an entry has set going. */
export interface EntryClock {
  entry: string
  version: number
  rule: string
  timer: string
}

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.clock': EntryClock
  }
}

export async function insertClock(tx: Tx, clock: EntryClock): Promise<void> {
  await tx
    .insertInto('catalogue.clock')
    .values(clock)
    .onConflict((oc) => oc.columns(['entry', 'version', 'rule']).doUpdateSet({ timer: clock.timer }))
    .execute()
}

/** The time limits of all versions of an entry. */
export async function listClocks(db: Db, entry: string): Promise<EntryClock[]> {
  return db.selectFrom('catalogue.clock').selectAll().where('entry', '=', entry).orderBy('version').execute()
}
