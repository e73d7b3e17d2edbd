import { openEngine } from '@shuyuan/engine'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { caseWorld } from '../../test/case-world.ts'
import { rule } from '../../test/factory.ts'
import { countViolations } from '../check/count-violations.ts'
import { violationsSql } from '../check/fuse.sql.ts'
import { judgeRules } from '../check/judge-rules.ts'
import { dimensionOf } from '../kind/kind.ts'
import { findKind, ruleKinds } from '../kind/kinds.ts'
import { bundledLibrary, findItem } from './bundled-library.ts'
import { indicatorOf, indicators } from './indicator.ts'
import type { Case } from './library.ts'
import { messageOf } from './message-of.ts'

const library = bundledLibrary()
const cases = library.flatMap((item) => item.cases.map((c, i) => [`${item.id} ${i + 1}`, item.id, c] as const))
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-library-'))
const engine = openEngine({ tempDir: join(dir, 'spill') })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const found = (c: Case) => c.badCount ?? c.bad?.length ?? 0

describe('rule library', () => {
  test.each(cases)('%s finds exactly the rows it should', async (name, id, c) => {
    const item = findItem(id) as (typeof library)[number]
    const columns = c.on ?? c.columns.map((x) => x.split(':')[0] as string)
    const own = rule({ kind: item.kind, columns, params: c.params ?? item.params, library: id })
    const world = caseWorld(c)
    const judged = judgeRules([own], world)
    const { rows, tallies } = await countViolations(engine, judged, world)
    const [tally] = tallies
    expect(rows).toBe(c.rows.length)
    expect(tally, tally?.note).toMatchObject({
      bad: found(c),
      ...(c.checked === undefined ? {} : { checked: c.checked }),
      ...(c.state ? { state: c.state } : {}),
    })
    if (!c.state) expect(tally?.state, tally?.note).not.toBe('not_runnable')
    const [{ judgement: j }] = judged as [(typeof judged)[0]]
    if (!c.bad || (j.shape !== 'row' && j.shape !== 'group')) return
    const file = join(dir, `${name.replace(/\W/g, '_')}.parquet`)
    const parts = j.shape === 'row' ? [{ alias: 'r0', rule: own.id, judgement: j }] : []
    await engine.run(violationsSql(parts, j.shape === 'group' ? [{ rule: own.id, query: j.query }] : [], world, file))
    const written = await engine.query<{ _row: number | null }>(`SELECT _row FROM '${file}' ORDER BY _row`)
    expect(written.map((r) => r._row).filter((r) => r !== null)).toEqual(c.bad)
  })

  test('has at least 120 rules, each with a finding and a clean case, over all six dimensions and twenty indicators', () => {
    expect(library.length).toBeGreaterThanOrEqual(120)
    expect(new Set(library.map((item) => item.id)).size).toBe(library.length)
    const clean = (c: Case) => c.state !== 'not_runnable' && found(c) < (c.checked ?? c.rows.length)
    expect(library.filter((item) => !item.cases.some((c) => found(c) > 0)).map((i) => i.id)).toEqual([])
    expect(library.filter((item) => !item.cases.some(clean)).map((i) => i.id)).toEqual([])
    expect([...new Set(library.map((item) => item.indicator))].sort()).toEqual(indicators.map((i) => i.code))
    for (const { code, dimension } of indicators) expect(dimensionOf(code)).toBe(dimension)
  })

  test('every kind has a general form, and every item tells in both languages what is wrong and how to repair it', () => {
    const kinds = new Set(library.map((item) => item.kind))
    expect(ruleKinds().filter((k) => !kinds.has(k.kind))).toEqual([])
    for (const item of library) {
      const kind = findKind(item.kind)
      expect(kind, item.id).not.toBeNull()
      for (const words of [{ zh: item.zh, en: item.en }, item.wrong, item.repair]) {
        expect(words.zh, item.id).toMatch(/\p{Script=Han}/u)
        expect(words.en, item.id).toMatch(/^[^\p{Script=Han}]*[a-zA-Z][^\p{Script=Han}]*$/u)
      }
      if (Object.keys(item.params).length > 0) expect(kind?.params.safeParse(item.params).success, item.id).toBe(true)
    }
  })

  test('messageOf names what is wrong and how to repair it, and the item decides the indicator', () => {
    const named = { kind: 'identifier', library: 'id-uscc', columns: ['a'], params: { check: 'uscc' } }
    expect(messageOf(named).wrong.zh).toContain('GB 32100')
    expect(messageOf({ ...named, library: null }).wrong.en).toContain('check digit')
    expect(indicatorOf({ kind: 'range', library: 'percent' })).toBe('0302')
    expect(indicatorOf({ kind: 'range', library: null })).toBe('0301')
  })
})
