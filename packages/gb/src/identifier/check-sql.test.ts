import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CheckName, checkNames, checks, checkSql, idCheckDigit } from '../index.ts'

type Connection = Awaited<ReturnType<DuckDBInstance['connect']>>
let db: Connection
beforeAll(async () => {
  db = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await db.run('CREATE TABLE t (i INTEGER, v VARCHAR)')
})
afterAll(() => db.closeSync())

/** Characters that decide something: digits, letters, full-width forms, blanks, separators, plate letters, and some that must never match. */
const char = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...'0123456789') },
  { weight: 3, arbitrary: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ') },
  { weight: 1, arbitrary: fc.constantFrom(...'xaeg０１９Ｘｘ -－　.,，@·苏京警学²①Ⅹſßıé😀\n\t+') },
)
const SEEDS: Record<string, string[]> = {
  id_number: ['11010519491231002X', '110105491231002', '810000199001010019'],
  residence_permit: ['810000199001010019'],
  foreign_resident_card: ['ABC123456789012', `91104201980010112${idCheckDigit('91104201980010112')}`],
  uscc: ['91350100M000100Y43', '91310115MA1G4L1WX7'],
  org_code: ['D2143569-X', 'MA005UDY7'],
  business_reg_no: ['110108000000016'],
  division_code: ['130111200201', '441900003', '130111'],
  bank_card: ['6222021234567890128', '4111111111111111'],
  mobile: ['+8613800138000', '138-0013-8000'],
  phone: ['0511-84400000'],
  contact_phone: ['0511-84400000', '95588'],
  postcode: ['212000'],
  plate: ['苏L12345', '苏LD12345', '苏L12345D'],
  vin: ['1M8GDM9AXKP042788'],
  email: ['a.b@example.gov.cn'],
  longitude: ['119.45'],
  latitude: ['32.2'],
  coordinates: ['119.45,32.20'],
  certificate_id: [
    '1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9',
    '11100000MB03271699022.340100.000000016.001.9',
  ],
  passport: ['E12345678', 'EA1234567'],
  mainland_travel_permit: ['H12345678'],
  taiwan_travel_permit: ['12345678'],
  hk_macau_exit_permit: ['C12345678'],
  birth_certificate: ['P320123456'],
  industry_code: ['I6510', '6510'],
}

/** A seed with up to two characters replaced, inserted or removed: near misses are where two implementations differ. */
function near(name: CheckName): fc.Arbitrary<string> {
  const seed = fc.constantFrom(...(SEEDS[name] as string[]))
  const edit = fc.record({ at: fc.nat(70), cut: fc.nat(1), put: fc.option(char, { nil: '' }) })
  return fc.tuple(seed, fc.array(edit, { maxLength: 2 })).map(([text, edits]) =>
    edits.reduce((t, e) => {
      const chars = [...t]
      chars.splice(e.at % (chars.length + 1), e.cut, e.put)
      return chars.join('')
    }, text),
  )
}

test.each(checkNames)('checkSql(%s) gives what the function gives', async (name) => {
  const seeds = SEEDS[name] as string[]
  const values = [
    ...seeds,
    ...fc.sample(near(name), { numRuns: 1500, seed: 809 }),
    ...fc.sample(
      fc.array(char, { maxLength: 20 }).map((c) => c.join('')),
      { numRuns: 300, seed: 809 },
    ),
    ...fc
      .sample(fc.string({ unit: 'binary' }), { numRuns: 100, seed: 809 })
      .filter((v) => v.isWellFormed() && !v.includes('\0')),
  ]
  await db.run('DELETE FROM t')
  const appender = await db.createAppender('t')
  values.forEach((v, i) => {
    appender.appendInteger(i)
    appender.appendVarchar(v)
    appender.endRow()
  })
  appender.closeSync()
  const rows = (await db.runAndReadAll(`SELECT ${checkSql(name, 'v')} FROM t ORDER BY i`)).getRows()
  const differ = values.filter((v, i) => rows[i]?.[0] !== checks[name](v).valid)
  expect(differ.map((v) => [v, checks[name](v)])).toEqual([])
  expect(values.filter((v) => checks[name](v).valid).length).toBeGreaterThan(20)
  expect(values.filter((v) => !checks[name](v).valid).length).toBeGreaterThan(20)
})

test('checkSql of NULL is NULL', async () => {
  for (const name of checkNames)
    expect((await db.runAndReadAll(`SELECT ${checkSql(name, 'NULL::VARCHAR')}`)).getRows()[0]?.[0]).toBeNull()
})
