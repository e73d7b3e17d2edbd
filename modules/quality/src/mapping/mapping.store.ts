import type { Db, Tx } from '@shuyuan/db'

export interface Decision {
  dataset: string
  column: string
  element: string
  accepted: boolean
  decidedBy: string
  decidedAt: Date
}

declare module '@shuyuan/db' {
  interface Tables {
    'quality.mapping': Decision
  }
}

/** What was decided about the columns of a dataset. */
export function listDecisions(db: Db, dataset: string): Promise<Decision[]> {
  return db.selectFrom('quality.mapping').selectAll().where('dataset', '=', dataset).execute()
}

/** Keeps the last decision about each column and element. */
export async function saveDecisions(tx: Tx, decisions: readonly Decision[]): Promise<void> {
  for (const decision of decisions)
    await tx
      .insertInto('quality.mapping')
      .values(decision)
      .onConflict((c) => c.columns(['dataset', 'column', 'element']).doUpdateSet(decision))
      .execute()
}
