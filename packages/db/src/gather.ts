import type { Db, Tx } from './database.ts'

/** Writes all rows that a transaction gathered for it, in the order they came. */
export type Writer<T> = (tx: Tx, rows: T[]) => Promise<void>

interface Gathered {
  rows: Map<Writer<never>, unknown[]>
  known: Map<string, Promise<unknown>>
  after: Set<() => void>
}

/** Rows of one writer held back at most, and answers remembered at most. */
const MOST = 500

const open = new WeakMap<Tx, Gathered>()

/**
 * Lets `write` have the row together with the others of this transaction, at the latest right before its commit: one statement instead of
 * many for rows that only a reader after the commit wants. A transaction not opened by `inTx` is written to at once.
 */
export async function gather<T>(tx: Tx, write: Writer<T>, row: T): Promise<void> {
  const rows = open.get(tx)?.rows
  if (!rows) return write(tx, [row])
  const own = rows.get(write as Writer<never>)
  if (own) own.push(row)
  else rows.set(write as Writer<never>, [row])
  if (own && own.length >= MOST) await settle(tx)
}

/** Writes what the transaction gathered so far, for whoever reads such rows inside it. */
export async function settle(tx: Tx): Promise<void> {
  const rows = open.get(tx)?.rows
  if (!rows) return
  for (const [write, own] of rows) {
    rows.delete(write)
    await write(tx, own as never[])
  }
}

/**
 * What `load` answers, asked once per transaction and key; outside of one it is asked every time. For small registers that every step of a long
 * transaction looks into. Whoever writes such a table calls `forget` with the same word.
 */
export function remember<T>(db: Db, table: string, key: string, load: () => Promise<T>): Promise<T> {
  const known = open.get(db as Tx)?.known
  if (!known) return load()
  const place = `${table} ${key}`
  const found = known.get(place) ?? load()
  if (known.size >= MOST) known.clear()
  known.set(place, found)
  return found as Promise<T>
}

/** Drops what this transaction remembers of a table. */
export function forget(tx: Tx, table: string): void {
  const known = open.get(tx)?.known
  for (const place of known?.keys() ?? []) if (place.startsWith(`${table} `)) known?.delete(place)
}

/** Calls `done` once after the commit, however often it was asked for; at once where the transaction was not opened by `inTx`. */
export function afterCommit(tx: Tx, done: () => void): void {
  const after = open.get(tx)?.after
  if (after) after.add(done)
  else done()
}

/** Work of a transaction that is just opened; the answer's second part is called after its commit. */
export async function gathering<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<[T, () => void]> {
  const after = new Set<() => void>()
  open.set(tx, { rows: new Map(), known: new Map(), after })
  const result = await work(tx)
  await settle(tx)
  return [
    result,
    () => {
      for (const done of after) done()
    },
  ]
}
