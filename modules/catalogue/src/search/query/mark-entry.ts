import { findWords } from '@shuyuan/search'
import type { z } from 'zod'
import type { Entry } from '../../entry/entry.ts'
import type { Found } from './search.schema.ts'

const MOST = 6

/** Where the words of a query stand in an entry. `open`: only in what the public may read. */
export function markEntry(entry: Entry, words: string[], open = false): z.output<typeof Found> {
  // single characters mark too much as soon as there are words
  const long = words.filter((word) => [...word].length > 1)
  const wanted = long.length > 0 ? long : words
  const mark = (text: string) => findWords(text, wanted)
  const marked = (texts: string[]) =>
    [...new Set(texts)]
      .map((text) => ({ text, ranges: mark(text) }))
      .filter((each) => each.ranges.length > 0)
      .slice(0, MOST)
  const items = open ? entry.items.filter((item) => item.openable) : entry.items
  const itemTexts = items.map((item) => (open || !mark(item.name).length ? item.title : `${item.title} ${item.name}`))
  return {
    name: mark(entry.name),
    abstract: mark(entry.abstract),
    provider: mark(entry.providerName),
    code: mark(entry.code),
    keywords: marked(entry.keywords),
    items: marked(itemTexts),
    basis: open ? [] : marked(entry.basis.map((each) => `${each.title} ${each.article}`)),
  }
}
