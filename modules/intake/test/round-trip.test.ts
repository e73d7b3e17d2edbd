import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine, text } from '@shuyuan/engine'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, expect, it } from 'vitest'
import { columnNames, detectFile, loadFile, mapColumns } from '../src/index.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-round-'))
const engine = openEngine({ tempDir: join(dir, 'tmp'), folders: [dir] })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const ENCODINGS = {
  'utf-8': 'utf8',
  gb18030: 'gb18030',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  big5: 'big5',
} as const
const word = fc.oneof(
  fc.constantFrom(
    '',
    '007',
    '1,234.50',
    ' 前后空格 ',
    '"引號"',
    "it's",
    '多\n行',
    'a\r\nb',
    '２０２６',
    '=1+1',
    '中文欄位',
    'NULL',
    '\\',
    '\\"',
    ';',
    '\t',
    '|',
    ',',
  ),
  fc.string({ unit: fc.constantFrom(...'abc XYZ0129-_/中文人民政府市區號"\',;|\t\\\n'), maxLength: 12 }),
)

it('random table → random dialect and encoding → Parquet: the same values, the same counts', async () => {
  let n = 0
  await fc.assert(
    fc.asyncProperty(
      fc
        .integer({ min: 2, max: 5 })
        .chain((width) =>
          fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 }),
        ),
      fc.constantFrom(',', '\t', ';', '|', '||', '，'),
      fc.constantFrom('"', "'"),
      fc.constantFrom('\n' as const, '\r\n' as const),
      fc.constantFrom(...(Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[])),
      fc.boolean(),
      async (table, delimiter, quote, newline, encoding, always) => {
        const width = table[0]?.length ?? 0
        const header = Array.from({ length: width }, (_, i) => `列${i}`)
        const cell = (v: string) =>
          always || v.includes(delimiter[0] as string) || /["'\r\n]/.test(v) || /^\s|\s$/.test(v)
            ? quote + v.replaceAll(quote, quote + quote) + quote
            : v
        const lines = [header, ...table].map((row) => row.map(cell).join(delimiter))
        const path = join(dir, `${n}.csv`)
        writeFileSync(path, iconv.encode(lines.join(newline) + newline, ENCODINGS[encoding]))
        const layout = await detectFile(path, 'x.csv', {
          format: 'delimited',
          encoding,
          delimiter,
          quote,
          escape: quote,
          newline,
          preambleRows: 0,
          headerRows: 1,
          footerRows: 0,
          header,
        })
        const columns = layout.columns.map((c) => ({ ...c, type: 'text' as const, format: undefined }))
        const out = join(dir, `out-${n++}`)
        await mkdir(out)
        const result = await loadFile(engine, {
          path,
          layout,
          columns: mapColumns(columns, layout, columnNames(header)).mapped,
          dir: out,
          chunkBytes: 300,
        })
        const rows = await engine.query<Record<string, string | null>>(
          `select * exclude (_row) from read_parquet(${text(join(out, '*.parquet'))}) order by _row`,
        )
        // a line of nothing but delimiters is a blank one
        const written = table.filter((row) => always || row.some((v) => v !== ''))
        const blank = table.length - written.length
        expect(result).toMatchObject({ rowsIn: written.length, rowsGood: written.length, rowsBad: 0, blank })
        expect(rows.map((r) => Object.values(r))).toEqual(written.map((row) => row.map((v) => v || null)))
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)
