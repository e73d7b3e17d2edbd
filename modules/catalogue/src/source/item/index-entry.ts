import type { Tx } from '@shuyuan/db'
import { findEdition } from '../../edition/edition.store.ts'
import { factsOfEntry } from '../../grade/facts/column-facts.store.ts'
import { dropSourceItems, putSourceItems } from './source-item.store.ts'

const SURE = 0.8

/** Keeps the items of an entry's published version by what they mean; an entry without one has none. */
export async function indexEntry(tx: Tx, id: string): Promise<void> {
  const live = await findEdition(tx, id, 'live')
  if (!live || live.state === 'revoked') return dropSourceItems(tx, id)
  const facts = (await factsOfEntry(tx, id)).filter((fact) => fact.confidence >= SURE)
  const meanings = new Map(
    live.items.flatMap((item) => {
      const fact = facts.find((one) => one.name === item.name.toLowerCase() || one.title === item.title)
      return fact ? [[item.title, fact.semantic] as const] : []
    }),
  )
  await putSourceItems(tx, live, meanings)
}
