import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openEngine } from '@shuyuan/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Column } from '../kind/column.ts'
import { measureVersion } from './measure-version.ts'

const ROWS = 20_000
const DRAWS = 30
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-draw-'))
let engine: Engine
beforeAll(() => void (engine = openEngine({ tempDir: dir, folders: [dir] })))
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const column = (name: string): Column & { sensitivity: 'none'; grade: 1 } => ({
  name,
  title: name,
  type: 'text',
  required: false,
  key: false,
  sensitivity: 'none',
  grade: 1,
})

/** Three out of five rows say 甲, one in four 乙, one in ten 丙, in long runs; the rest and every serial stand nearly alone. */
const TRUTH = { 甲: 0.6, 乙: 0.25, 丙: 0.1 }
const DISTINCT = 5000
const skewed = (
  seed: number,
) => `(SELECT i AS _row, CASE WHEN i <= ${ROWS} * 0.6 THEN '甲' WHEN i <= ${ROWS} * 0.85 THEN '乙'
  WHEN i <= ${ROWS} * 0.95 THEN '丙' ELSE '丁' || i END AS word, 'S${seed}-' || (i % ${DISTINCT}) AS serial FROM range(1, ${ROWS + 1}) t(i))`

test('of a tenth of a skewed table, the truth lies within what is told as often as it is told: 95 of 100 draws', async () => {
  let [within, of, distinct] = [0, 0, 0]
  await engine.session(async (session) => {
    for (let seed = 1; seed <= DRAWS; seed++) {
      const relation = { source: skewed(seed), columns: [column('word'), column('serial')] }
      const found = await measureVersion(session, relation, {}, { most: 10_000, rows: 2000, seed })
      const [word, serial] = found.columns
      expect([found.rows, word?.filled, serial?.filled]).toEqual([ROWS, ROWS, ROWS])
      expect(Math.abs(found.measured - 2000)).toBeLessThan(300)
      for (const [value, share] of Object.entries(TRUTH)) {
        const told = word?.top.find((one) => one.value === value)?.share ?? { low: 0, high: 0 }
        expect(told.high - told.low).toBeLessThan(0.06)
        of++
        if (told.low <= share && share <= told.high) within++
      }
      expect(serial?.distinctError).toBeGreaterThan(0)
      if (Math.abs((serial?.distinct ?? 0) - DISTINCT) <= (serial?.distinctError ?? 0)) distinct++
    }
  })
  expect(within / of).toBeGreaterThanOrEqual(0.93)
  expect(distinct / DRAWS).toBeGreaterThanOrEqual(0.88)
})

test('read whole, nothing is uncertain', async () => {
  const relation = { source: skewed(0), columns: [column('word'), column('serial')] }
  const { measured, columns } = await engine.session((session) => measureVersion(session, relation))
  expect(measured).toBe(ROWS)
  expect(columns[0]?.top[0]).toEqual({ value: '甲', count: 12_000, share: { low: 0.6, high: 0.6 } })
  expect(columns[1]).toMatchObject({ distinct: DISTINCT, distinctError: 0 })
})
