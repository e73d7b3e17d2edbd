import type { Tx } from '@shuyuan/db'
import { type ColumnType, ownColumnTypes } from '@shuyuan/standards'
import { findEdition } from '../edition/edition.store.ts'
import { factsOfEntry } from './facts/column-facts.store.ts'
import { putSuggestions } from './grading.store.ts'
import { judgeItem } from './judge-item.ts'

/** Looks at every item of an entry's newest version and keeps what the platform thinks of it. Returns the number of items. */
export async function suggestGrades(tx: Tx, id: string, own?: readonly ColumnType[]): Promise<number> {
  const entry = await findEdition(tx, id)
  if (!entry || entry.state === 'revoked') return 0
  const facts = await factsOfEntry(tx, id)
  const types = own ?? (await ownColumnTypes(tx))
  const suggestions = entry.items.map((item) => {
    const fact = facts.find((f) => f.name === item.name.toLowerCase() || f.title === item.title)
    return judgeItem(item, fact, types)
  })
  await putSuggestions(tx, entry, suggestions)
  return entry.items.length
}
