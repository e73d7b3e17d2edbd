import { canonicalJson } from '@shuyuan/kernel'
import type { DataItem, EntryContent } from '../entry/entry.ts'

/** One field that at least one of two writers changed. `theirs` is saved already, `mine` is not. */
export interface MergedField {
  path: string
  base: unknown
  mine: unknown
  theirs: unknown
  /** whose change it is; `both` changed it alike, `joined` lists took both, `conflict` waits for a person and holds theirs so far */
  from: 'mine' | 'theirs' | 'both' | 'joined' | 'conflict'
}

export interface Merge {
  merged: EntryContent
  fields: MergedField[]
}

/** Lists in which the order means nothing: additions and removals of both sides hold. */
const SETS = ['keywords', 'relatedCodes', 'duties', 'systems', 'permissions', 'jointOrgs'] as const
type Fields = Record<string, unknown>
const same = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)
const keyOf = (item: DataItem) => item.name || item.title

/**
 * Three-way merge, field by field, data items and bureau-defined fields each by itself. Nothing is lost: what only one side changed is
 * taken, what both changed differently is a conflict that shows both. Pure.
 */
export function mergeContent(base: EntryContent, mine: EntryContent, theirs: EntryContent): Merge {
  const fields: MergedField[] = []
  const { items: _items, extra: _extra, ...plain } = theirs
  const merged: Fields = {}
  for (const key of Object.keys(plain) as (keyof typeof plain)[])
    merged[key] = (SETS as readonly string[]).includes(key)
      ? mergeSet(fields, key, base[key] as string[], mine[key] as string[], theirs[key] as string[])
      : mergeValue(fields, key, base[key], mine[key], theirs[key])
  merged.extra = mergeFields(fields, 'extra.', base.extra, mine.extra, theirs.extra)
  merged.items = mergeItems(fields, base.items, mine.items, theirs.items).map((item, i) => ({ ...item, seq: i + 1 }))
  return { merged: merged as unknown as EntryContent, fields }
}

function mergeValue(fields: MergedField[], path: string, base: unknown, mine: unknown, theirs: unknown): unknown {
  const put = (from: MergedField['from'], value: unknown) => {
    fields.push({ path, base: base ?? null, mine: mine ?? null, theirs: theirs ?? null, from })
    return value
  }
  if (same(base, mine)) return same(base, theirs) ? theirs : put('theirs', theirs)
  if (same(base, theirs)) return put('mine', mine)
  return same(mine, theirs) ? put('both', mine) : put('conflict', theirs)
}

function mergeSet(fields: MergedField[], path: string, base: string[], mine: string[], theirs: string[]): string[] {
  const kept = theirs.filter((one) => mine.includes(one) || !base.includes(one))
  const value = [...kept, ...mine.filter((one) => !theirs.includes(one) && !base.includes(one))]
  if (same(base, mine) || same(base, theirs) || same(mine, theirs))
    return mergeValue(fields, path, base, mine, theirs) as string[]
  fields.push({ path, base, mine, theirs, from: 'joined' })
  return value
}

function mergeFields(fields: MergedField[], prefix: string, base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  const values = [...keys].map((key) => [key, mergeValue(fields, prefix + key, base[key], mine[key], theirs[key])])
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

/** Order of theirs, then what only mine has. An item that one side removed and the other changed is a conflict and stays. */
function mergeItems(fields: MergedField[], base: DataItem[], mine: DataItem[], theirs: DataItem[]): DataItem[] {
  const [was, own, other] = [base, mine, theirs].map((items) => new Map(items.map((item) => [keyOf(item), item])))
  const keys = new Set([theirs, mine, base].flatMap((items) => items.map(keyOf)))
  return [...keys].flatMap((key) => {
    const [b, m, t] = [was?.get(key), own?.get(key), other?.get(key)].map((item) => item && withoutSeq(item))
    const path = `items[${String((t ?? m ?? b)?.title)}]`
    if (m && t) return [mergeFields(fields, `${path}.`, b ?? {}, m, t) as unknown as DataItem]
    const value = mergeValue(fields, path, b, m, t) as DataItem | undefined
    return fields.at(-1)?.path === path && fields.at(-1)?.from === 'conflict'
      ? [(t ?? m) as unknown as DataItem]
      : value
        ? [value]
        : []
  })
}

function withoutSeq({ seq: _seq, ...item }: DataItem): Fields {
  return item
}
