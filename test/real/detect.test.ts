import { parse } from 'csv-parse/sync'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { detectInTable } from './detect-table.ts'

const data = join(import.meta.dirname, '../../../shared/data')
const missing = !existsSync(join(data, 'dq-hospital'))
/** What was published on these sets (see the README of each); of detection by rules no figure was found. */
const PUBLISHED: Record<string, string> = {
  'dq-hospital': 'HoloClean repair F1 0.90 (P 0.952, R 0.853 in its regression test)',
  'dq-beers': 'Raha detection F1 about 0.99 with 20 labelled rows',
}

function readCells(set: string, file: string): string[][] {
  return parse(readFileSync(join(data, set, file), 'utf8').replace(/^\uFEFF/, ''))
}

function scores(hits: number, said: number, errors: number) {
  const [precision, recall] = [hits / said, hits / errors]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

async function measure(set: string) {
  const [dirty, clean] = [readCells(set, 'dirty.csv'), readCells(set, 'clean.csv')]
  const suspects = await detectInTable(dirty)
  const truth = (row: number, column: number) => clean[row + 1]?.[column] ?? ''
  const isWrong = (row: number, column: number) => (dirty[row + 1]?.[column] ?? '') !== truth(row, column)
  const errors = dirty.slice(1).flatMap((cells, row) => cells.filter((_, column) => isWrong(row, column))).length
  const found = suspects.filter(({ row, column }) => isWrong(row, column))
  const repaired = suspects.filter(({ repair }) => repair !== null)
  const put = repaired.filter(({ row, column, repair }) => isWrong(row, column) && repair === truth(row, column))
  return {
    errors,
    detection: scores(found.length, suspects.length, errors),
    repair: scores(put.length, repaired.length, errors),
  }
}

const text = ({ precision, recall, f1 }: ReturnType<typeof scores>) =>
  `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`

describe.skipIf(missing)(`detectErrors${missing ? ' (skipped: no data)' : ''}`, () => {
  test.each([
    ['dq-hospital', 0.9, 0.9],
    ['dq-beers', 0.85, 0.8],
  ])(
    'on %s reaches F1 %d in detection and %d in repair',
    async (set, detects, repairs) => {
      const { errors, detection, repair } = await measure(set)
      console.log(
        `${set}: ${errors} errors; detection ${text(detection)}; repair ${text(repair)}; published: ${PUBLISHED[set]}`,
      )
      expect(detection.f1).toBeGreaterThanOrEqual(detects)
      expect(repair.f1).toBeGreaterThanOrEqual(repairs)
    },
    60_000,
  )
})
