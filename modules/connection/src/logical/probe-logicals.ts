import type { ConnectionDeps } from '../deps.ts'
import { askSource } from './ask-source.ts'
import { probeSql } from './dialect.sql.ts'
import { SEEN_EVERY_MS } from './logical.ts'
import { unseenLogicals } from './logical.store.ts'

/**
 * Asks every database that has not answered for an hour whether a row can be read, within its owner's limits like any other question: data that
 * nobody asked for is current too as long as it can be asked for. Answers how many were asked, and how many answered.
 */
export async function probeLogicals(
  deps: ConnectionDeps,
  signal?: AbortSignal,
): Promise<{ asked: number; answered: number }> {
  const due = await unseenLogicals(deps.db, new Date(deps.clock.now().getTime() - SEEN_EVERY_MS))
  let answered = 0
  for (const logical of due) {
    signal?.throwIfAborted()
    const columns = logical.columns.map(({ column }) => ({ name: column }))
    const answer = await askSource(deps, logical, {
      purpose: 'probe',
      by: 'system',
      rows: 1,
      ...(signal ? { signal } : {}),
      build: (table) => ({ text: probeSql(table, columns), parameters: [] }),
    }).catch(() => null) // closed hours, limits, faults: noted with the call, and the book sees the age
    if (answer) answered++
  }
  return { asked: due.length, answered }
}
