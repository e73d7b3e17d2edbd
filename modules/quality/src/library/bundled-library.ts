import { readFileSync } from 'node:fs'
import type { LibraryItem } from './library.ts'

let items: readonly LibraryItem[] | undefined
let byId: ReadonlyMap<string, LibraryItem> = new Map()
let byKind: ReadonlyMap<string, LibraryItem> = new Map()

/** All items of `data/library.json` in their order; the first of a kind is its general form. */
export function bundledLibrary(): readonly LibraryItem[] {
  if (items) return items
  items = JSON.parse(readFileSync(new URL('../../data/library.json', import.meta.url), 'utf8')) as LibraryItem[]
  byId = new Map(items.map((item) => [item.id, item]))
  byKind = new Map(items.toReversed().map((item) => [item.kind, item]))
  return items
}

/** The item of that id, null when there is none. */
export function findItem(id: string): LibraryItem | null {
  bundledLibrary()
  return byId.get(id) ?? null
}

/** The item that explains a rule: its own, else the general form of its kind. */
export function itemOf(rule: { library?: string | null | undefined; kind: string }): LibraryItem | null {
  bundledLibrary()
  return (rule.library ? byId.get(rule.library) : undefined) ?? byKind.get(rule.kind) ?? null
}
