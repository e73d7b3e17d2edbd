import { findDivisions } from '@shuyuan/identity'
import type { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import type { Grade } from '../grade/grading.ts'
import { findLevels } from '../grade/scheme/scheme.store.ts'
import { type Book, makeBook } from './book.ts'
import type { BookQuery } from './book.schema.ts'
import { countBook } from './book.store.ts'
import { findStaleAs } from './book-rule.store.ts'

/** 一本账 as it is now, by one dimension, narrowed by the others. */
export async function readBook(deps: CatalogueDeps, query: z.output<typeof BookQuery>): Promise<Book> {
  const { by, ...filter } = query
  const { total, lines } = await countBook(deps.db, by, { ...filter, now: deps.clock.now() })
  if (by === 'region') {
    const divisions = await findDivisions(
      deps.db,
      lines.map(({ key }) => key),
    )
    for (const line of lines) line.label = divisions.find(({ code }) => code === line.key)?.name ?? null
  }
  if (by === 'level') {
    const levels = await findLevels(deps.db)
    for (const line of lines) line.label = levels[Number(line.key) as Grade].label
  }
  const narrow = Object.entries(filter).filter(([, value]) => value !== undefined)
  const asked = Object.fromEntries(narrow.map(([name, value]) => [name, String(value)]))
  return makeBook(by, total, lines, asked, await findStaleAs(deps.db))
}
