import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Grade, Sensitivity } from '../grading.ts'

/** What the values of a column show: never a value, the sketch holds keyed hashes. */
export interface ColumnFacts {
  dataset: string
  /** the entry that the dataset was registered for */
  entry: string | null
  name: string
  title: string
  version: string
  semantic: string
  sensitivity: Sensitivity
  grade: Grade
  mask: string | null
  confidence: number
  reason: string
  rows: number
  /** packages/sketch, packed */
  sketch: string
  /** equal values elsewhere would mean the same data item */
  telling: boolean
}

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.columnFacts': ColumnFacts & { notedAt: Date }
  }
}

/** Replaces what is known of a dataset's columns. */
export async function putFacts(tx: Tx, dataset: string, facts: readonly ColumnFacts[], notedAt: Date): Promise<void> {
  await tx.deleteFrom('catalogue.columnFacts').where('dataset', '=', dataset).execute()
  if (facts.length === 0) return
  await tx
    .insertInto('catalogue.columnFacts')
    .values(facts.map((one) => ({ ...one, notedAt })))
    .execute()
}

/** Facts of all datasets of an entry: registered for it or attached to it. */
export async function factsOfEntry(db: Db, entry: string): Promise<ColumnFacts[]> {
  const attached = db
    .selectFrom('catalogue.resource')
    .select('ref')
    .where('entry', '=', entry)
    .where('kind', '=', 'dataset')
  return db
    .selectFrom('catalogue.columnFacts')
    .selectAll()
    .where((eb) => eb.or([eb('entry', '=', entry), eb('dataset', 'in', attached)]))
    .execute()
}

/** Entries that a dataset is registered for or attached to. */
export async function entriesOfDataset(db: Db, dataset: string): Promise<string[]> {
  const { rows } = await sql<{ entry: string }>`
    select entry from catalogue.resource where kind = 'dataset' and ref = ${dataset}
    union select entry from catalogue.column_facts where dataset = ${dataset} and entry is not null`.execute(db)
  return rows.map((row) => row.entry)
}
