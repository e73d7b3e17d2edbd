import type { Db, Tables, Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ExpressionBuilder } from 'kysely'
import type { Copy } from './copy.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.copy': Copy
  }
}

export interface CopyRow extends Copy {
  kind: string
  ref: string
  title: string
  state: string
}

export async function insertCopy(tx: Tx, copy: Copy): Promise<void> {
  await tx.insertInto('workflow.copy').values(copy).execute()
}

/** What was copied to a subject, newest first. `after` = id of the row before. */
export async function listCopies(
  db: Db,
  subject: Subject,
  filter: { limit: number; after: string | null },
): Promise<CopyRow[]> {
  let query = db
    .selectFrom('workflow.copy as c')
    .innerJoin('workflow.flow as f', 'f.id', 'c.flow')
    .selectAll('c')
    .select(['f.kind', 'f.ref', 'f.title', 'f.state'])
    .where(isFor(subject))
  if (filter.after !== null) query = query.where('c.id', '<', filter.after)
  return query
    .orderBy('c.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

/** Copies of flows, oldest first. */
export async function listFlowCopies(db: Db, flows: string[]): Promise<Copy[]> {
  if (flows.length === 0) return []
  return db.selectFrom('workflow.copy').selectAll().where('flow', 'in', flows).orderBy('id').execute()
}

function isFor(subject: Subject) {
  return (eb: ExpressionBuilder<Tables & { c: Copy }, 'c'>) =>
    eb.or([
      eb('c.toUser', '=', subject.id),
      eb.and([
        eb('c.toRole', 'in', subject.roles.length > 0 ? [...subject.roles] : ['']),
        eb.or([eb('c.toOrg', 'is', null), eb('c.toOrg', '=', subject.org ?? '')]),
      ]),
    ])
}
