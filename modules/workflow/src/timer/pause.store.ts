import type { Db, Tx } from '@shuyuan/db'
import type { PauseMode } from '../limit/limit.ts'

/** 中止: the days on which a clock stood still, and the day it had begun to run before. */
export interface Pause {
  id: string
  timer: string
  mode: PauseMode
  reason: string
  startedOn: string
  pausedOn: string
  pausedBy: string
  resumedOn: string | null
  resumedBy: string | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.pause': Pause
  }
}

export async function insertPause(tx: Tx, pause: Pause): Promise<void> {
  await tx.insertInto('workflow.pause').values(pause).execute()
}

/** The pause that has not ended. */
export async function findOpenPause(db: Db, timer: string): Promise<Pause | undefined> {
  return db
    .selectFrom('workflow.pause')
    .selectAll()
    .where('timer', '=', timer)
    .where('resumedOn', 'is', null)
    .executeTakeFirst()
}

export async function endPause(tx: Tx, id: string, change: { resumedOn: string; resumedBy: string }): Promise<void> {
  await tx.updateTable('workflow.pause').set(change).where('id', '=', id).execute()
}
