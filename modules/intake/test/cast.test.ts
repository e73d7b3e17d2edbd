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
  |2026-03-02 24:00:00|12026-03-02 10:11:12|2026-03-02 10:11:12+08|2026-03-02 10:11:12Z|不详|-|　7　|\u00a07\u200b|\ufeff1,234|\u2060\u00a01.5|\u202a2026-03-02\u202c|\u200e2026年3月2日\u00a0|7\r\n|7\u00a08`
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

it.each([
  ['integer', '\u00a07\u200b', '7'],
  ['integer', '\ufeff1,234\u2060', '1234'],
  ['decimal', '\u20601.50\u00a0', '1.5'],
  ['date', '\u202a2026-03-02\u202c', '2026-03-02'],
  ['datetime', '\u200e2026年3月2日 10:11\u3000', '2026-03-02 10:11:00'],
  ['boolean', '\u00a0是', 'true'],
  ['integer', '\u00a0\u200b', null],
  ['date', '\u00a0无\ufeff', null],
  ['text', '\u00a0甲\u200b', '\u00a0甲\u200b'],
] as const)('castRowsSql reads a %s past signs that nobody sees, a text with them: %j', async (type, value, wanted) => {
  const from = `(select 1::bigint as _row, ${text(value)} as s0)`
  const columns = [{ column: column({ type }, ['无']), source: 0 }]
  const [found] = await engine.query(`select cast("值" as varchar) as v, _bad from (${castRowsSql(from, columns, 1)})`)
  expect(found).toEqual({ v: wanted, _bad: false })
})

it('castRowsSql misses a required number where only such signs stand', async () => {
  const columns = [{ column: { ...column({ type: 'integer' }), required: true }, source: 0 }]
  const from = `(select * from (values (1::bigint, '\u00a0\u200b'), (2, '7'), (3, null)) t(_row, s0))`
  const found = await engine.query(`select _row, _faults from (${castRowsSql(from, columns, 1)}) order by _row`)
  expect(found.map((row) => row._faults)).toEqual([['0:required_missing'], null, ['0:required_missing']])
})
