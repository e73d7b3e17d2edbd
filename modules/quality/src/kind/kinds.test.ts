import { openEngine } from '@shuyuan/engine'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Cell, column, rule, table, world } from '../../test/factory.ts'
import { countViolations } from '../check/count-violations.ts'
import { violationsSql } from '../check/fuse.sql.ts'
import { judgeRules } from '../check/judge-rules.ts'
import type { World } from './kind.ts'
import { dimensionOf } from './kind.ts'
import { ruleKinds } from './kinds.ts'

/** One line of the golden table: rows numbered from 1 that must be found, or the counts of a rule without rows. */
interface Case {
  kind: string
  on?: string[]
  params?: Record<string, unknown>
  columns: string[]
  rows: Cell[][]
  bad?: number[]
  badCount?: number
  checked?: number
  state?: string
  /** what the rule may look at besides its own rows */
  other?: { columns: string[]; rows: Cell[][] }
  previous?: { columns: string[]; rows: Cell[][] }
  codes?: string[]
  promised?: string[]
  cycle?: string
  publishedAt?: string
  rowsGood?: number
}

const cases = JSON.parse(readFileSync(new URL('../../test/golden/kinds.json', import.meta.url), 'utf8')) as Case[]
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-quality-'))
const engine = openEngine({ tempDir: join(dir, 'spill') })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

function worldOf(c: Case): World {
  const relation = (r: { columns: string[]; rows: Cell[][] }) => ({
    columns: r.columns.map(column),
    source: table(r.columns.map(column), r.rows),
  })
  const base = world(c.columns.map(column), c.rows)
  return {
    ...base,
    version: {
      ...base.version,
      updateCycle: c.cycle ?? null,
      rowsGood: c.rowsGood ?? c.rows.length,
      ...(c.publishedAt ? { publishedAt: new Date(c.publishedAt) } : {}),
    },
    previous: c.previous ? relation(c.previous) : null,
    dataset: (id) => (id === 'dst_other' && c.other ? relation(c.other) : null),
    codes: (id) => (id === 'list' ? (c.codes ?? null) : null),
    promised: c.promised ? c.promised.map((name) => ({ name, title: name })) : null,
  }
}

describe('rule kinds', () => {
  test.each(cases.map((c, i) => [i, c.kind, c] as const))(
    '%i %s finds exactly the rows it should',
    async (i, _kind, c) => {
      const own = rule({
        kind: c.kind,
        columns: c.on ?? c.columns.map((x) => x.split(':')[0] as string),
        params: c.params ?? {},
      })
      const w = worldOf(c)
      const judged = judgeRules([own], w)
      const { rows, tallies } = await countViolations(engine, judged, w)
      const [found] = tallies
      expect(rows).toBe(c.rows.length)
      const bad = c.badCount ?? c.bad?.length ?? 0
      expect(found, found?.note).toMatchObject({
        bad,
        ...(c.checked === undefined ? {} : { checked: c.checked }),
        ...(c.state ? { state: c.state } : {}),
      })
      if (!c.state) expect(found?.state, found?.note).not.toBe('not_runnable')
      const [{ judgement: j }] = judged as [(typeof judged)[0]]
      if (!c.bad || (j.shape !== 'row' && j.shape !== 'group')) return
      const file = join(dir, `${i}.parquet`)
      const parts = j.shape === 'row' ? [{ alias: 'r0', rule: own.id, judgement: j }] : []
      await engine.run(violationsSql(parts, j.shape === 'group' ? [{ rule: own.id, query: j.query }] : [], w, file))
      const written = await engine.query<{ _row: number | null }>(`SELECT _row FROM '${file}' ORDER BY _row`)
      expect(written.map((r) => r._row).filter((r) => r !== null)).toEqual(c.bad)
    },
  )

  test('every kind has a finding and a clean case in the golden table', () => {
    const names = (some: Case[]) => new Set(some.map((c) => c.kind))
    const all = ruleKinds().map((k) => k.kind)
    const finding = names(cases.filter((c) => (c.badCount ?? c.bad?.length ?? 0) > 0))
    const clean = names(cases.filter((c) => (c.badCount ?? c.bad?.length ?? 0) < (c.checked ?? c.rows.length + 1)))
    expect(all.filter((k) => !finding.has(k))).toEqual([])
    expect(all.filter((k) => !clean.has(k))).toEqual([])
  })

  test('there are more than forty kinds over all six dimensions, each with a known indicator', () => {
    const all = ruleKinds()
    expect(new Set(all.map((k) => k.kind)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(new Set(all.map((k) => dimensionOf(k.indicator)))).toEqual(
      new Set(['规范性', '完整性', '准确性', '一致性', '时效性', '可访问性']),
    )
    for (const k of all) expect(k.repair, k.kind).toMatch(/请|已/)
  })
})
