import type { Db, Tx } from '@shuyuan/db'
import type { LegalLimit, RetentionRule } from './rule.ts'
import baseline from './legal-limits.json' with { type: 'json' }

declare module '@shuyuan/db' {
  interface Tables {
    'lifecycle.rule': RetentionRule
    'lifecycle.legalLimit': LegalLimit
  }
}

export function listRules(db: Db): Promise<RetentionRule[]> {
  return db.selectFrom('lifecycle.rule').selectAll().orderBy('dataset').orderBy('grade').execute()
}

export async function findRule(db: Db, id: string): Promise<RetentionRule | null> {
  return (await db.selectFrom('lifecycle.rule').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The rule of a dataset: its own, else that of its highest grade. */
export async function ruleFor(db: Db, dataset: string, grade: number): Promise<RetentionRule | null> {
  const rows = await db
    .selectFrom('lifecycle.rule')
    .selectAll()
    .where((eb) => eb.or([eb('dataset', '=', dataset), eb('grade', '=', grade)]))
    .execute()
  return rows.find((rule) => rule.dataset !== null) ?? rows[0] ?? null
}

/** False when the dataset or grade has a rule. */
export async function insertRule(tx: Tx, rule: RetentionRule): Promise<boolean> {
  const done = await tx
    .insertInto('lifecycle.rule')
    .values(rule)
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function updateRule(tx: Tx, id: string, change: Partial<RetentionRule>): Promise<void> {
  await tx.updateTable('lifecycle.rule').set(change).where('id', '=', id).execute()
}

export async function deleteRule(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('lifecycle.rule').where('id', '=', id).execute()
}

export function listLimits(db: Db): Promise<LegalLimit[]> {
  return db.selectFrom('lifecycle.legalLimit').selectAll().orderBy('id').execute()
}

/** Writes the limits of law as they stand today; local ones stay. */
export async function seedLimits(db: Db): Promise<void> {
  const local = { localMinMonths: null, localMaxMonths: null, changedBy: null, changedAt: null }
  await db
    .insertInto('lifecycle.legalLimit')
    .values(baseline.map((limit) => ({ ...limit, ...local })))
    .onConflict((c) =>
      c.column('id').doUpdateSet((eb) => ({
        title: eb.ref('excluded.title'),
        basis: eb.ref('excluded.basis'),
        minMonths: eb.ref('excluded.minMonths'),
        maxMonths: eb.ref('excluded.maxMonths'),
      })),
    )
    .execute()
}

export async function updateLimit(tx: Tx, id: string, change: Partial<LegalLimit>): Promise<void> {
  await tx.updateTable('lifecycle.legalLimit').set(change).where('id', '=', id).execute()
}
