import { openEngine, text } from '@shuyuan/engine'
import { afterAll, expect, it } from 'vitest'
import { castRowsSql, castSql, type Column } from '../src/index.ts'

const engine = openEngine({ tempDir: null, threads: 1 })
afterAll(() => engine.close())

const KINDS: Pick<Column, 'type' | 'format'>[] = [
  { type: 'integer' },
  { type: 'decimal' },
  { type: 'decimal', format: '(6,2)' },
  { type: 'boolean' },
  { type: 'date' },
  { type: 'date', format: '%d/%m/%Y' },
  { type: 'datetime' },
]
/** Plain values, what the engine takes or prints in ways of its own, and what a clerk writes. */
const VALUES =
  `0|7|-7|-0|+7|007|1_000|1.5|1e3|1e+20|1E5|9223372036854775807|9223372036854775808|-9223372036854775808|1,234|12,34|７|0.1|0.10|.5|5.
  |1.005|12345.67|nan|NaN|inf|-inf|infinity|-infinity|epoch|today|true|是|2026-03-02|2026-3-2|2026-02-30|0099-01-01|12026-03-02|0044-03-15 (BC)
  |2026/03/02|2026年3月2日|20260302|02/03/2026|2026-03-02 10:11:12|2026-03-02T10:11:12|2026-03-02 10:11|2026-03-02 10:11:12.5|2026-03-02 00:00:00
  |2026-03-02 24:00:00|12026-03-02 10:11:12|2026-03-02 10:11:12+08|2026-03-02 10:11:12Z|不详|-|　7　`
    .split('|')
    .map((value) => value.replace(/^\n\s*|\n\s*$/g, ''))

const column = (kind: Pick<Column, 'type' | 'format'>, missing: string[] = []): Column => ({
  ...kind,
  name: '值',
  title: '值',
  required: false,
  key: false,
  grade: 1,
  sensitivity: 'none',
  missing,
})

const rows = `(select row_number() over () as _row, value as s0 from (values ${VALUES.map((v) => `(${text(v)})`).join(', ')}) t(value))`

it.each(KINDS)('castRowsSql takes and refuses what castSql does, by whichever way: %o', async (kind) => {
  const [fast, slow] = [
    `select _row, cast("值" as varchar) as v, _bad from (${castRowsSql(rows, [{ column: column(kind), source: 0 }], 1)})`,
    `select _row, cast(${castSql(kind, 's0')} as varchar) as v, (${castSql(kind, 's0')}) is null as _bad from ${rows}`,
  ]
  const found = await engine.query(`${fast} order by _row`)
  expect(found).toEqual(await engine.query(`${slow} order by _row`))
  expect(new Set(found.map((row) => row._bad)).size).toBe(2)
})

it('castRowsSql reads a word for nothing as nothing even where it would be a value', async () => {
  const columns = [{ column: column({ type: 'integer' }, ['-', '0']), source: 0 }]
  const places = ['0', '7', '-'].map((value) => VALUES.indexOf(value) + 1).join(', ')
  const found = await engine.query(
    `select "值", _bad from (${castRowsSql(rows, columns, 1)}) where _row in (${places}) order by _row`,
  )
  expect(found).toEqual([
    { 值: null, _bad: false },
    { 值: 7, _bad: false },
    { 值: null, _bad: false },
  ])
})
