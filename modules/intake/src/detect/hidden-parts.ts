import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import yauzl from 'yauzl'

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LONGEST_TAG = 10_000
/** as many signs of a sheet are looked through; one that is longer takes its time anyhow */
const ENOUGH = 512 << 20
export const NOTHING_HIDDEN: HiddenParts = { rows: 0, columns: [], merged: [] }

/** Where a worksheet shows something else than it holds. */
export interface HiddenParts {
  /** rows with cells that it does not show */
  rows: number
  /** places of columns that it does not show */
  columns: number[]
  /** places of columns with several cells over more than one row: only the first row of each holds the value */
  merged: number[]
}

/**
 * Looks through the parts of an .xlsx as they lie in the file, in constant memory; the library tells of values only. What cannot be looked
 * through hides nothing: a remark is not worth a refusal.
 */
export function hiddenParts(path: string, sheet: string): Promise<HiddenParts> {
  return search(path, sheet).catch(() => NOTHING_HIDDEN)
}

async function search(path: string, sheet: string): Promise<HiddenParts> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false })
  try {
    const parts = new Map<string, () => Promise<Readable>>()
    for await (const entry of zip.eachEntry()) parts.set(entry.fileName, () => zip.openReadStreamPromise(entry, {}))
    const whole = async (name: string) => {
      const part = await parts.get(name)?.()
      return part ? text(part) : ''
    }
    const listed = tagsOf(await whole('xl/workbook.xml'), 'sheet').find((tag) => valueOf(tag, 'name') === sheet)
    const id = listed && valueOf(listed, '[a-z]+:id')
    const related = tagsOf(await whole('xl/_rels/workbook.xml.rels'), 'Relationship')
    const target = related.flatMap((tag) => (valueOf(tag, 'Id') === id ? [valueOf(tag, 'Target') ?? ''] : []))[0] ?? ''
    const part = await parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`)?.()
    return part ? await lookThrough(part) : NOTHING_HIDDEN
  } finally {
    zip.close()
  }
}

async function lookThrough(part: Readable): Promise<HiddenParts> {
  const found: HiddenParts = { rows: 0, columns: [], merged: [] }
  const merges = new Map<number, number>()
  let held = ''
  let looked = 0
  part.setEncoding('utf8')
  for await (const block of part as AsyncIterable<string>) {
    const end = Math.max((held + block).lastIndexOf('>') + 1, held.length + block.length - LONGEST_TAG)
    const seen = (held + block).slice(0, end)
    held = (held + block).slice(end)
    for (const [, column = '', from, to] of seen.matchAll(
      /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)"/g,
    ))
      if (Number(to) > Number(from)) merges.set(placeOf(column), (merges.get(placeOf(column)) ?? 0) + 1)
    looked += block.length
    if (looked > ENOUGH) break
    for (const [tag] of seen.matchAll(/<(?:\w+:)?(?:row|col)\s[^>]*\shidden="(?:1|true)"[^>]*>/g)) {
      const from = Number(valueOf(tag, 'min'))
      const to = Math.min(Number(valueOf(tag, 'max')), WIDEST)
      for (let i = from; i <= to; i++) found.columns.push(i - 1)
      // without cells it is a blank one
      if (!from && !tag.endsWith('/>')) found.rows++
    }
  }
  // one may be a heading that stands over two rows
  return { ...found, merged: [...merges].flatMap(([place, times]) => (times > 1 ? [place] : [])).sort((a, b) => a - b) }
}

/** A → 0, Z → 25, AA → 26 */
const placeOf = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1

const WIDEST = 4096

const tagsOf = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []

function valueOf(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value?.replace(/&(amp|lt|gt|quot|apos);/g, (_, word: string) => NAMED[word] as string) ?? null
}
