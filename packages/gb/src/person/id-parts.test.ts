import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkIdNumber, idCheckDigit, idCheckSql, idParts } from '../index.ts'

type Connection = Awaited<ReturnType<DuckDBInstance['connect']>>
let db: Connection
beforeAll(async () => {
  db = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await db.run('CREATE TABLE t (i INTEGER, v VARCHAR)')
})
afterAll(() => db.closeSync())

const parts = idParts('v', (part) => `"$${part}"`)
const source = [
  [parts.digits],
  [parts.tidy, parts.sum, parts.date],
  [parts.plain, parts.birth, parts.male],
  [parts.folded],
].reduce((from, layer) => `(SELECT *, ${layer.map((p) => `${p.sql} AS ${p.name}`).join(', ')} FROM ${from})`, 't')

/** Numbers over all centuries and provinces, with days that do not exist, wrong check characters and one character replaced. */
const day = fc.date({ min: new Date('1699-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
const region = fc.constantFrom(
  ...'110105 320102 500101 510104 810000 911101 000000 659001 710000 120a05 5_0101'.split(' '),
)
const odd = fc.constantFrom(...'0123456789aFxX_ -.e３Ｘ\u00e9\u3000😀')
const number = fc
  .record({
    region,
    day,
    serial: fc.nat(999),
    wrong: fc.nat(10),
    late: fc.nat(40),
    month: fc.nat(60),
    old: fc.nat(9),
    edits: fc.array(fc.tuple(fc.nat(17), odd), { maxLength: 2 }),
    edited: fc.nat(3),
  })
  .map(({ region, day, serial, wrong, late, month, old, edits, edited }) => {
    let ymd = day.toISOString().slice(0, 10).replaceAll('-', '')
    if (late < 6) ymd = ymd.slice(0, 6) + (27 + late)
    if (month < 4) ymd = `${ymd.slice(0, 4)}${['00', '13', '20', '99'][month]}${ymd.slice(6)}`
    const p = region + ymd + String(serial).padStart(3, '0')
    const whole =
      old === 0 ? region + ymd.slice(2) + p.slice(14) : p + (wrong === 0 ? 'X' : wrong === 1 ? '7' : idCheckDigit(p))
    const chars = [...whole]
    if (edited === 0) for (const [at, char] of edits) if (at < chars.length) chars[at] = char
    return chars.join('')
  })

/** The character that tells the sex, as the standard places it. */
function sexDigit(value: string): string {
  const chars = [...value]
  return chars[{ 18: 16, 15: 14 }[chars.length] ?? -1] ?? ''
}

test('idParts: verdict and sex are those read character by character, the birth date is that of the written date', async () => {
  const values = fc.sample(number, { numRuns: 12_000, seed: 811 })
  const appender = await db.createAppender('t')
  values.forEach((v, i) => {
    appender.appendInteger(i)
    appender.appendVarchar(v)
    appender.endRow()
  })
  appender.closeSync()
  const written = "CASE length(v) WHEN 18 THEN substr(v, 7, 8) WHEN 15 THEN '19' || substr(v, 7, 6) END"
  const sameBirth = `${parts.birth.name} IS NOT DISTINCT FROM CAST(try_strptime(${written}, '%Y%m%d') AS DATE)`
  const sql = `SELECT ${idCheckSql('v', parts)}, ${sameBirth}, ${parts.male.name}, ${parts.tidy.name} FROM ${source} ORDER BY i`
  const rows = (await db.runAndReadAll(sql)).getRows()
  const differ = values.filter((v, i) => {
    const [valid, birth, male] = rows[i] ?? []
    const digit = sexDigit(v)
    const wanted = /^[0-9]$/.test(digit) ? Number(digit) % 2 === 1 : null
    return valid !== checkIdNumber(v).valid || birth !== true || male !== wanted
  })
  expect(differ).toEqual([])
  expect(rows.filter(([valid]) => valid).length).toBeGreaterThan(2000)
  expect(rows.filter(([, , , tidy]) => tidy).length).toBeGreaterThan(2000)
  expect(rows.filter(([valid, , , tidy]) => valid && !tidy).length).toBeGreaterThan(100)
})
