import { expect, test } from 'vitest'
import { readEntries } from '../demo/src/facts/entry.ts'
import type { Fault, FaultKind } from '../demo/src/fault/fault.ts'
import { generateCity } from '../demo/src/generate-city.ts'
import { tableRows } from '../demo/src/write/table-lines.ts'
import { findDependencies } from '../modules/quality/src/discovery/dependency/find-dependencies.ts'
import { detectErrors } from '../modules/quality/src/discovery/detect/detect-errors.ts'
import { codeColumn, type CodedTable } from '../modules/quality/src/discovery/table/coded-table.ts'
import { recognizeColumns } from '../modules/quality/src/discovery/table/recognize-columns.ts'

/** These only show beside another table: who is dead, where somebody else says he lives, which of two rows came first. */
const ACROSS = new Set<FaultKind>(['dead_but_paid', 'address_conflict', 'duplicate_person'])
const TODAY = '2026-06-30'
const breathe = async () => {}

test('detectErrors finds the nine kinds of planted errors that one table shows, without labels', async () => {
  const city = generateCity({ seed: 11, scale: 'small' })
  const kinds = new Map<FaultKind, { planted: number; found: number }>()
  let [suspected, right] = [0, 0]
  for (const entry of readEntries(city.departments).filter(({ table }) => table)) {
    const faults: Fault[] = []
    const rows = [...tableRows(city, entry, {}, (fault) => faults.push(fault))]
    if (faults.length === 0) continue
    const columns = entry.items.map(({ name, title, type, required, key }, i) =>
      codeColumn(
        { name, title, type, required, key },
        rows.map(({ cells }) => cells[i] as string),
      ),
    )
    const table: CodedTable = { rows: rows.map((_, i) => i + 1), columns }
    const semantics = recognizeColumns(table)
    const dependencies = await findDependencies(table, semantics, breathe)
    const { suspects } = await detectErrors({ table, dependencies, semantics, today: TODAY }, breathe)
    const keyAt = entry.items.findIndex(({ key }) => key)
    const found = new Set(suspects.map(({ row, column }) => `${rows[row]?.cells[keyAt]}/${entry.items[column]?.title}`))
    const planted = new Set(faults.map((fault) => `${fault.rowKey}/${fault.column}`))
    suspected += found.size
    right += [...found].filter((cell) => planted.has(cell)).length
    for (const { kind, rowKey, column } of faults) {
      const seen = kinds.get(kind) ?? { planted: 0, found: 0 }
      const hit = found.has(`${rowKey}/${column}`) ? 1 : 0
      kinds.set(kind, { planted: seen.planted + 1, found: seen.found + hit })
    }
  }
  const within = [...kinds].filter(([kind]) => !ACROSS.has(kind)).map(([, counts]) => counts)
  const recall = within.reduce((n, { found }) => n + found, 0) / within.reduce((n, { planted }) => n + planted, 0)
  const each = [...kinds].map(([kind, { planted, found }]) => `${kind} ${found}/${planted}`)
  console.log(
    `demo city: precision ${(right / suspected).toFixed(3)}, recall within one table ${recall.toFixed(3)}; ${each.join(', ')}`,
  )
  expect([...kinds.keys()]).toHaveLength(12)
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(right / suspected).toBeGreaterThanOrEqual(0.85)
}, 120_000)
