import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import type { Flow, FlowState } from './flow.ts'

interface FlowTable extends Omit<Flow, 'context' | 'facts' | 'clocks'> {
  context: JSONColumnType<Record<string, unknown>>
  facts: JSONColumnType<Record<string, string>>
  clocks: JSONColumnType<Record<string, string>>
}

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.flow': FlowTable
  }
}

/** False when the thing already has a running flow of this kind. */
export async function insertFlow(tx: Tx, flow: Flow): Promise<boolean> {
  const result = await tx
    .insertInto('workflow.flow')
    .values({
      ...flow,
      context: JSON.stringify(flow.context),
      facts: JSON.stringify(flow.facts),
      clocks: JSON.stringify(flow.clocks),
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Decisions on one flow happen one after the other: every verb takes this lock first. */
export async function lockFlow(tx: Tx, id: string): Promise<Flow | undefined> {
  return tx.selectFrom('workflow.flow').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function findFlow(db: Db, id: string): Promise<Flow | undefined> {
  return db.selectFrom('workflow.flow').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The flow about a thing that is still running. */
export async function findRunningFlow(db: Db, kind: string, ref: string): Promise<Flow | undefined> {
  return db
    .selectFrom('workflow.flow')
    .selectAll()
    .where('kind', '=', kind)
    .where('ref', '=', ref)
    .where('state', '=', 'running')
    .executeTakeFirst()
}

/** All flows about a thing, newest first. */
export async function listFlows(db: Db, ref: string): Promise<Flow[]> {
  return db.selectFrom('workflow.flow').selectAll().where('ref', '=', ref).orderBy('id', 'desc').limit(100).execute()
}

export async function updateFlow(
  tx: Tx,
  id: string,
  change: { state?: FlowState; level?: number; finishedAt?: Date; urgedAt?: Date },
): Promise<void> {
  await tx.updateTable('workflow.flow').set(change).where('id', '=', id).execute()
}
