import type { Db, Tx } from '@shuyuan/db'
import type { Rule } from './rule.ts'
import '../tables.ts'

const FIELDS = [
  'id',
  'dataset',
  'kind',
  'columns',
  'params',
  'severity',
  'weight',
  'dimension',
  'title',
  'enabled',
  'library',
  'owner',
  'tolerance',
  'pack',
] as const

const toleranceText = ({ tolerance }: Rule) => (tolerance === null ? null : JSON.stringify(tolerance))

/** All rules of a dataset in their order. */
export function findRules(db: Db, dataset: string): Promise<Rule[]> {
  return db
    .selectFrom('quality.rule')
    .select(FIELDS)
    .where('dataset', '=', dataset)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export async function findRule(db: Db, id: string): Promise<Rule | null> {
  return (await db.selectFrom('quality.rule').select(FIELDS).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Waits for whoever else edits the rules of this dataset. */
export async function lockRules(tx: Tx, dataset: string): Promise<void> {
  await tx.selectFrom('quality.rule').select('id').where('dataset', '=', dataset).forUpdate().execute()
}

export async function countRules(db: Db, dataset: string): Promise<number> {
  const { n } = await db
    .selectFrom('quality.rule')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('dataset', '=', dataset)
    .executeTakeFirstOrThrow()
  return n
}

/** Puts rules behind those already there. */
export async function insertRules(tx: Tx, rules: readonly Rule[], by: string, at: Date): Promise<void> {
  const first = rules[0]
  if (!first) return
  const { last } = await tx
    .selectFrom('quality.rule')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
    .where('dataset', '=', first.dataset)
    .executeTakeFirstOrThrow()
  const rows = rules.map((rule, i) => ({
    ...rule,
    columns: JSON.stringify(rule.columns),
    params: JSON.stringify(rule.params),
    tolerance: toleranceText(rule),
    position: Number(last) + i + 1,
    editedBy: by,
    editedAt: at,
  }))
  await tx.insertInto('quality.rule').values(rows).execute()
}

export async function updateRule(tx: Tx, rule: Rule, by: string, at: Date): Promise<void> {
  const { id, dataset: _fixed, columns, params, ...rest } = rule
  await tx
    .updateTable('quality.rule')
    .set({
      ...rest,
      columns: JSON.stringify(columns),
      params: JSON.stringify(params),
      tolerance: toleranceText(rule),
      editedBy: by,
      editedAt: at,
    })
    .where('id', '=', id)
    .execute()
}

export async function deleteRules(tx: Tx, which: { dataset: string } | { id: string }): Promise<void> {
  const query = tx.deleteFrom('quality.rule')
  await ('id' in which ? query.where('id', '=', which.id) : query.where('dataset', '=', which.dataset)).execute()
}
