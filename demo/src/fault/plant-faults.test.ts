import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntryFact, readEntries } from '../facts/entry.ts'
import { generateCity } from '../generate-city.ts'
import { isFictional } from '../../test/is-fictional.ts'
import { buildIdNumber } from '../range/id-number.ts'
import type { Row } from '../table/table.ts'
import { tableRows } from '../write/table-lines.ts'
import { type Fault, faultRules } from './fault.ts'
import type { FaultRates } from './plant-faults.ts'

const city = generateCity({ seed: 11, scale: 'small' })
const attached = readEntries(city.departments).filter((entry) => entry.table)
const none = Object.fromEntries(faultRules.map((rule) => [rule.kind, 0])) as FaultRates

function rowsOf(entry: EntryFact, rates: FaultRates): { rows: Row[]; faults: Fault[] } {
  const faults: Fault[] = []
  return { rows: [...tableRows(city, entry, rates, (fault) => faults.push(fault))], faults }
}

describe('plantFaults', () => {
  it('knows exactly twelve kinds and plants each of them in the small city', () => {
    expect(faultRules).toHaveLength(12)
    const seen = new Map<string, number>()
    for (const entry of attached)
      for (const fault of rowsOf(entry, {}).faults) seen.set(fault.kind, (seen.get(fault.kind) ?? 0) + 1)
    for (const rule of faultRules) expect(seen.get(rule.kind) ?? 0, rule.kind).toBeGreaterThanOrEqual(10)
  })

  it('reports every difference between the clean and the spoiled tables, and nothing else', () => {
    for (const entry of attached) {
      const keyAt = entry.items.findIndex((item) => item.key)
      const clean = new Map(rowsOf(entry, none).rows.map((row) => [row.cells[keyAt] as string, row.cells]))
      const { rows, faults } = rowsOf(entry, {})
      expect(new Set(rows.map((row) => row.cells[keyAt])).size, entry.table).toBe(rows.length)
      const differences = new Set<string>()
      for (const { cells } of rows) {
        const key = cells[keyAt] as string
        const right = clean.get(key)
        if (!right) differences.add(`${key}/extra`)
        else
          for (const [i, cell] of cells.entries())
            if (cell !== right[i]) differences.add(`${key}/${entry.items[i]?.title}/${right[i]}/${cell}`)
      }
      const extra = new Set(['dead_but_paid', 'duplicate_person'])
      const reported = faults.map((fault) =>
        extra.has(fault.kind)
          ? `${fault.rowKey}/extra`
          : `${fault.rowKey}/${fault.column}/${fault.right}/${fault.wrong}`,
      )
      expect([...differences].toSorted(), entry.table).toEqual(reported.toSorted())
    }
  })

  it('keeps every identifier inside the ranges nobody can hold, at any rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.constantFrom(...attached), (heat, entry) => {
        const rates = Object.fromEntries(faultRules.map((rule) => [rule.kind, heat / 20])) as FaultRates
        for (const { cells } of rowsOf(entry, rates).rows)
          for (const [i, cell] of cells.entries()) {
            const { semantic } = entry.items[i] as EntryFact['items'][number]
            if (cell === '' || !/^(id_number|uscc|division_code|mobile)$/.test(semantic)) continue
            const plain = /^[\p{Script=Han}·. ]+$/u.test(cell)
            if (!plain && !isFictional(semantic as 'uscc', cell)) throw new Error(`${entry.table} ${semantic} ${cell}`)
          }
      }),
      { numRuns: 40 },
    )
  })

  it('writes clean tables whose id numbers agree with birth date and sex', () => {
    for (const entry of attached) {
      const titles = entry.items.map((item) => item.title)
      const [id, birth, sex] = ['公民身份号码', '出生日期', '性别'].map((title) => titles.indexOf(title)) as [
        number,
        number,
        number,
      ]
      if (id < 0 || birth < 0) continue
      for (const { cells } of rowsOf(entry, none).rows) {
        const number = cells[id] as string
        expect(number.slice(6, 14)).toBe((cells[birth] as string).replaceAll('-', ''))
        expect(Number(number[16]) % 2 === 1 ? '1' : '2').toBe(cells[sex])
        expect(number).toBe(buildIdNumber(number.slice(0, 6), number.slice(6, 14), Number(number.slice(14, 17))))
      }
    }
  })
})
