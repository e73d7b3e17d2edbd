import { findWords } from '@shuyuan/search'
import type { z } from 'zod'
import type { ShownEntry } from '../document/shown-entry.ts'
import type { Found } from './search.schema.ts'

const MOST = 6

/** Where the words of a query stand in what is shown of an entry. */
export function markEntry({ line, keywords, items, basis }: ShownEntry, words: string[]): z.output<typeof Found> {
  // single characters mark too much as soon as there are words
  const long = words.filter((word) => [...word].length > 1)
  const wanted = long.length > 0 ? long : words
  const mark = (text: string) => findWords(text, wanted)
  const marked = (texts: string[]) =>
    [...new Set(texts)]
      .map((text) => ({ text, ranges: mark(text) }))
      .filter((each) => each.ranges.length > 0)
      .slice(0, MOST)
  return {
    name: mark(line.name),
    abstract: mark(line.abstract),
    provider: mark(line.providerName),
    code: mark(line.code),
    keywords: marked(keywords),
    items: marked(items.map(([title, name]) => (mark(name).length > 0 ? `${title} ${name}` : title))),
    basis: marked(basis),
  }
}
