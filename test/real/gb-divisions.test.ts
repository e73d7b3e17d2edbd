import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDivisionCode, checks, findDivision } from '@shuyuan/gb'
import { describe, expect, test } from 'vitest'

const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')
const there = existsSync(join(DATA, 'cn-admin-divisions'))
const rows = (file: string) =>
  readFileSync(join(DATA, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','))

describe.skipIf(!there)(`published division lists${there ? '' : ' (skipped: no data)'}`, () => {
  test('every township code of the country has the form of a division code and a known county', () => {
    const streets = rows('cn-admin-divisions/streets.csv').map((r) => r[0] as string)
    expect(streets.length).toBe(41352)
    expect(streets.filter((code) => !checkDivisionCode(code).valid)).toEqual([])
    const unknown = streets.filter((code) => checkDivisionCode(code).warning !== undefined)
    expect(unknown.length / streets.length).toBeLessThan(0.001)
  })

  test('codes in force in 2019 are known with their names', () => {
    const list = rows('cn-gb-codes/GB-2260/GB-2260.csv').filter((r) => r[9] === '0' && /^\d{6}$/.test(r[2] ?? ''))
    const known = list.filter((r) => findDivision(r[2] as string, '2019-01-15'))
    expect(known.length / list.length).toBeGreaterThan(0.99)
  })

  test('every 中类 and 小类 of GB/T 4754 belongs to its section', () => {
    const list = rows('cn-gb-codes/GB-4754-2017/GB-4754-2017.csv').map((r) => r[2] as string)
    // the file lost leading zeros of 01–09: only codes that can be put right by their length are read
    const codes = list.filter((code) => /^(\d{2}|\d{4})$/.test(code) || /^[A-T]$/.test(code))
    expect(codes.filter((code) => !checks.industry_code(code).valid)).toEqual([])
  })
})
