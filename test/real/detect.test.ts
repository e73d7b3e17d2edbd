import { parse } from 'csv-parse/sync'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDependencies } from '../../modules/quality/src/discovery/dependency/find-dependencies.ts'
import { detectErrors } from '../../modules/quality/src/discovery/detect/detect-errors.ts'
import { codeColumn, cellOf, type CodedTable } from '../../modules/quality/src/discovery/table/coded-table.ts'

const data = join(import.meta.dirname, '../../../shared/data')
const read = (set: string, file: string): string[][] =>
  parse(readFileSync(join(data, set, file), 'utf8').replace(/^\uFEFF/, ''))

const breathe = async () => {}

function tableOf([head = [], ...rows]: string[][]): CodedTable {
  const columns = head.map((name, i) =>
    codeColumn(
      { name, title: name, type: 'text', required: false, key: false },
      rows.map((row) => row[i] ?? null),
    ),
  )
  return { rows: rows.map((_, i) => i + 1), columns }
}

async function measure(set: string, debug = false) {
  const [dirty, clean] = [read(set, 'dirty.csv'), read(set, 'clean.csv')]
  const table = tableOf(dirty)
  const began = performance.now()
  const semantics = table.columns.map(() => 'unknown')
  const dependencies = await findDependencies(table, semantics, breathe)
  const { suspects, weights } = await detectErrors({ table, dependencies, semantics, today: '2026-03-02' }, breathe)
  const seconds = (performance.now() - began) / 1000
  const truth = (row: number, column: number) => clean[row + 1]?.[column] ?? ''
  const given = (row: number, column: number) => dirty[row + 1]?.[column] ?? ''
  let errors = 0
  for (let row = 0; row < table.rows.length; row++)
    for (let column = 0; column < table.columns.length; column++)
      if (given(row, column) !== truth(row, column)) errors++
  const hits = suspects.filter(({ row, column }) => given(row, column) !== truth(row, column))
  const repaired = suspects.filter(({ repair }) => repair !== null)
  const right = repaired.filter(
    ({ row, column, repair }) => given(row, column) !== truth(row, column) && repair === truth(row, column),
  )
  const f1 = (p: number, r: number) => (2 * p * r) / (p + r)
  const [precision, recall] = [hits.length / suspects.length, hits.length / errors]
  const [rp, rr] = [right.length / repaired.length, right.length / errors]
  if (debug) {
    console.log(
      dependencies
        .map(
          (d) =>
            `${d.from.map((i) => table.columns[i]?.column.name).join('+')}→${table.columns[d.to]?.column.name} ${d.confidence.toFixed(3)}`,
        )
        .join('\n'),
    )
    const found = new Set(suspects.map((s) => `${s.row}/${s.column}`))
    const by = new Map<string, number>()
    for (const s of suspects) {
      const k = `${table.columns[s.column]?.column.name} ${s.signals.join('+')} ${given(s.row, s.column) !== truth(s.row, s.column)}`
      by.set(k, (by.get(k) ?? 0) + 1)
    }
    console.log(
      [...by]
        .sort()
        .map((x) => x.join(' '))
        .join('\n'),
    )
    const missed = []
    for (let row = 0; row < table.rows.length; row++)
      for (let column = 0; column < table.columns.length; column++)
        if (given(row, column) !== truth(row, column) && !found.has(`${row}/${column}`))
          missed.push(`${table.columns[column]?.column.name}: ${given(row, column)} ← ${truth(row, column)}`)
    console.log('missed', missed.length, missed.slice(0, 40).join('\n'))
    console.log(
      'false',
      suspects
        .filter((s) => given(s.row, s.column) === truth(s.row, s.column))
        .slice(0, 40)
        .map(
          (s) =>
            `${table.columns[s.column]?.column.name}: ${given(s.row, s.column)} ${s.signals} ${s.score} → ${s.repair}`,
        )
        .join('\n'),
    )
  }
  return {
    errors,
    precision,
    recall,
    f1: f1(precision, recall),
    repair: { precision: rp, recall: rr, f1: f1(rp, rr) },
    weights,
    seconds,
    cellOf: cellOf(table.columns[0] as never, 0),
  }
}

describe.skipIf(!existsSync(data))('detectErrors', () => {
  test.each(['dq-hospital', 'dq-beers'])(
    'on %s',
    async (set) => {
      const r = await measure(set, process.env.DEBUG === '1')
      console.log(set, JSON.stringify(r))
      expect(r.f1).toBeGreaterThan(0.85)
    },
    60_000,
  )
})
