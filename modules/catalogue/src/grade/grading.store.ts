import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { EntryContent } from '../entry/entry.ts'
import type { Grade, Grading, Sensitivity, Suggestion } from './grading.ts'
import { forgetEditions } from '../edition/edition.store.ts'

export interface Decision {
  id: string
  entry: string
  item: string
  kind: string
  fromGrade: number
  toGrade: number
  fromSensitivity: string
  toSensitivity: string
  reason: string
  byUser: string
  byName: string
  secondUser: string | null
  secondName: string | null
  at: Date
}

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.grading': Grading
    'catalogue.gradeDecision': Decision
  }
}

export async function findGradings(db: Db, entry: string): Promise<Grading[]> {
  return db.selectFrom('catalogue.grading').selectAll().where('entry', '=', entry).orderBy('item').execute()
}

/** Puts what the platform thinks beside each item of the newest version; decisions of people stay, items that are gone go. */
export async function putSuggestions(
  tx: Tx,
  entry: { id: string; provider: string; items: EntryContent['items'] },
  suggestions: readonly Suggestion[],
): Promise<void> {
  const titles = entry.items.map((item) => item.title)
  await sql`delete from catalogue.grading where entry = ${entry.id} and item <> all(${titles}::text[])`.execute(tx)
  if (entry.items.length === 0) return
  const byItem = new Map(suggestions.map((one) => [one.item, one]))
  const rows = entry.items.map((item) => {
    const seen = byItem.get(item.title)
    const known = seen && seen.semantic !== 'unknown' ? seen : undefined
    return {
      entry: entry.id,
      item: item.title,
      name: item.name,
      provider: entry.provider,
      state: known ? 'suggested' : 'graded',
      grade: item.grade,
      sensitivity: item.sensitivity,
      suggestedGrade: known?.grade ?? null,
      suggestedSensitivity: known?.sensitivity ?? null,
      suggestedMask: known?.mask ?? null,
      semantic: seen?.semantic ?? 'unknown',
      confidence: seen?.confidence ?? 0,
      reason: seen?.reason ?? '',
      source: seen?.source ?? '',
    } as const
  })
  await tx
    .insertInto('catalogue.grading')
    .values(rows.map((row) => ({ ...row, decidedBy: null, decidedByName: null, decidedAt: null })))
    .onConflict((conflict) =>
      conflict.columns(['entry', 'item']).doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        state: sql`case when grading.state = 'confirmed' then grading.state else excluded.state end`,
        grade: sql`case when grading.state = 'confirmed' then greatest(grading.grade, excluded.grade) else excluded.grade end`,
        sensitivity: sql`case when grading.state = 'confirmed' then grading.sensitivity else excluded.sensitivity end`,
        suggestedGrade: eb.ref('excluded.suggestedGrade'),
        suggestedSensitivity: eb.ref('excluded.suggestedSensitivity'),
        suggestedMask: eb.ref('excluded.suggestedMask'),
        semantic: eb.ref('excluded.semantic'),
        confidence: eb.ref('excluded.confidence'),
        reason: eb.ref('excluded.reason'),
        source: eb.ref('excluded.source'),
      })),
    )
    .execute()
}

/** Marks items as decided by a person. */
export async function markConfirmed(
  tx: Tx,
  entry: { id: string; provider: string },
  item: { title: string; name: string; grade: Grade; sensitivity: Sensitivity },
  by: { id: string; name: string; at: Date },
): Promise<void> {
  const marks = {
    state: 'confirmed' as const,
    grade: item.grade,
    sensitivity: item.sensitivity,
    decidedBy: by.id,
    decidedByName: by.name,
    decidedAt: by.at,
  }
  const { title, name } = item
  const blank = { suggestedGrade: null, suggestedSensitivity: null, suggestedMask: null }
  const first = { entry: entry.id, item: title, name, provider: entry.provider, ...blank }
  await tx
    .insertInto('catalogue.grading')
    .values({ ...first, semantic: 'unknown', confidence: 0, reason: '', source: '', ...marks })
    .onConflict((conflict) => conflict.columns(['entry', 'item']).doUpdateSet(marks))
    .execute()
}

export async function insertDecision(tx: Tx, decision: Decision): Promise<void> {
  await tx.insertInto('catalogue.gradeDecision').values(decision).execute()
}

/** Decisions about an entry's items, newest first. */
export async function listDecisions(db: Db, entry: string): Promise<Decision[]> {
  return db.selectFrom('catalogue.gradeDecision').selectAll().where('entry', '=', entry).orderBy('id', 'desc').execute()
}

/** Writes graded content into one version; the caller holds the entry's lock. */
export async function writeGrades(tx: Tx, entry: string, version: number, content: EntryContent): Promise<void> {
  const { shareType, openType, dataLevel } = content
  forgetEditions(tx, entry)
  await tx
    .updateTable('catalogue.edition')
    .set({ content: JSON.stringify(content), shareType, openType, dataLevel })
    .where('entry', '=', entry)
    .where('version', '=', version)
    .execute()
}
