import type { DataItem, EntryContent } from '../entry/entry.ts'

/** A data item that those who use it cannot go on using as before. */
export interface BrokenField {
  /** physical name, else the title: as grants name it */
  name: string
  title: string
  change: 'removed' | 'retyped' | 'withheld'
  before: string
  after: string
}

/**
 * What a new version of an entry takes from its users: items removed, of another type or code list or shortened, or no longer shared.
 * Items are matched by physical name, else by title. Pure.
 */
export function brokenFields(live: EntryContent, next: EntryContent): BrokenField[] {
  const nextByName = new Map(next.items.map((item) => [nameOf(item), item]))
  return live.items
    .filter((item) => item.shareable)
    .flatMap((item): BrokenField[] => {
      const now = nextByName.get(nameOf(item))
      const field = { name: nameOf(item), title: item.title, before: typeOf(item) }
      if (!now) return [{ ...field, change: 'removed', after: '' }]
      if (isRetyped(item, now)) return [{ ...field, change: 'retyped', after: typeOf(now) }]
      return now.shareable ? [] : [{ ...field, change: 'withheld', after: typeOf(now) }]
    })
}

const nameOf = (item: DataItem): string => item.name || item.title

function isRetyped(before: DataItem, after: DataItem): boolean {
  const shorter = after.length !== null && (before.length === null || after.length < before.length)
  return before.type !== after.type || before.codeList !== after.codeList || shorter
}

function typeOf({ type, length, codeList }: DataItem): string {
  return `${type}${length === null ? '' : `(${length})`}${codeList === null ? '' : ` ${codeList}`}`
}
