import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import yauzl from 'yauzl'

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LONGEST_TAG = 10_000
/** as many signs of a sheet are looked through; one that is longer takes its time anyhow */
const ENOUGH = 512 << 20
const NOTHING: HiddenParts = { rows: 0, columns: [] }

/** What a worksheet does not show though it holds it: rows with cells, and the places of its columns. */
export interface HiddenParts {
  rows: number
  columns: number[]
}

/**
 * Looks through the parts of an .xlsx as they lie in the file, in constant memory; the library tells of values only. What cannot be looked
 * through hides nothing: a remark is not worth a refusal.
 */
export function hiddenParts(path: string, sheet: string): Promise<HiddenParts> {
  return search(path, sheet).catch(() => NOTHING)
}

async function search(path: string, sheet: string): Promise<HiddenParts> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false })
  try {
    const parts = new Map<string, () => Promise<Readable>>()
    for await (const entry of zip.eachEntry()) parts.set(entry.fileName, () => zip.openReadStreamPromise(entry, {}))
    const whole = async (name: string) => text((await parts.get(name)?.()) ?? [])
    const listed = tagsOf(await whole('xl/workbook.xml'), 'sheet').find((tag) => valueOf(tag, 'name') === sheet)
    const id = listed && valueOf(listed, '[a-z]+:id')
    const related = tagsOf(await whole('xl/_rels/workbook.xml.rels'), 'Relationship')
    const target = related.flatMap((tag) => (valueOf(tag, 'Id') === id ? [valueOf(tag, 'Target') ?? ''] : []))[0] ?? ''
    const part = await parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`)?.()
    return part ? await lookThrough(part) : NOTHING
  } finally {
    zip.close()
  }
}

async function lookThrough(part: Readable): Promise<HiddenParts> {
  const found: HiddenParts = { rows: 0, columns: [] }
  let held = ''
  let looked = 0
  part.setEncoding('utf8')
  for await (const block of part as AsyncIterable<string>) {
    const end = Math.max((held + block).lastIndexOf('>') + 1, held.length + block.length - LONGEST_TAG)
    const seen = (held + block).slice(0, end)
    held = (held + block).slice(end)
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
  return found
}

const WIDEST = 4096

const tagsOf = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []

function valueOf(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value?.replace(/&(amp|lt|gt|quot|apos);/g, (_, word: string) => NAMED[word] as string) ?? null
}
