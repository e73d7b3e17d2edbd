import type { Db } from '@shuyuan/db'
import type { CatalogueIndex } from '../document/catalogue-index.ts'
import { listFields } from '../../field/field.store.ts'
import { listTrees } from '../../grade/scheme/class-tree.store.ts'
import { classFacet, extraFacet } from '../document/facets.ts'
import { listSynonyms } from '../synonym/synonym.store.ts'
import { readChanges, readHorizon, readVersionsOf, withUses } from './source.store.ts'

const CHUNK = 500

/** Where the change feed was read up to. */
export interface Position {
  horizon: string
  /** numbers seen of transactions from the horizon on */
  seen: Set<number>
}

/** The new position, and how many entries had changed. */
export interface Followed extends Position {
  changed: number
}

/**
 * Takes the changes into the index that became visible since `from`, each once. A transaction that began before others and ends after
 * them is not missed: its changes are looked for from the oldest one that was running.
 */
export async function followChanges(db: Db, index: CatalogueIndex, from: Position): Promise<Followed> {
  const horizon = await readHorizon(db)
  const seen = new Set<number>()
  const entries = new Set<string>()
  for await (const changes of readChanges(db, from.horizon))
    for (const { seq, entry } of changes) {
      seen.add(seq)
      if (!from.seen.has(seq)) entries.add(entry)
    }
  if (entries.delete('')) await readWords(db, index)
  const changed = [...entries]
  for (let at = 0; at < changed.length; at += CHUNK) {
    const chunk = changed.slice(at, at + CHUNK)
    index.change(chunk, await withUses(db, await readVersionsOf(db, chunk), chunk))
  }
  return { horizon, seen, changed: changed.length }
}

/** Synonyms and facets that the bureau defined. */
export async function readWords(db: Db, index: CatalogueIndex): Promise<void> {
  const groups = await listSynonyms(db, { active: true })
  index.setSynonyms(groups.map((group) => group.words))
  const fields = (await listFields(db)).filter((field) => field.filterable)
  const trees = await listTrees(db)
  index.setFacets([...fields.map(({ key }) => extraFacet(key)), ...trees.map(({ id }) => classFacet(id))])
}
