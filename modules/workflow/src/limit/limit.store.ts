import type { Db, Tx } from '@shuyuan/db'
import type { LocalLimit } from './limit.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.localLimit': LocalLimit
  }
}

/** All local limits, or those of one rule; wider regions first. */
export async function listLocalLimits(db: Db, rule?: string): Promise<LocalLimit[]> {
  let query = db.selectFrom('workflow.localLimit').selectAll()
  if (rule !== undefined) query = query.where('rule', '=', rule)
  return query.orderBy('rule').orderBy('region').execute()
}

export async function putLocalLimit(tx: Tx, limit: LocalLimit): Promise<void> {
  const { rule: _rule, region: _region, ...change } = limit
  await tx
    .insertInto('workflow.localLimit')
    .values(limit)
    .onConflict((oc) => oc.columns(['rule', 'region']).doUpdateSet(change))
    .execute()
}

/** False when there is none. */
export async function deleteLocalLimit(tx: Tx, rule: string, region: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('workflow.localLimit')
    .where('rule', '=', rule)
    .where('region', '=', region)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
