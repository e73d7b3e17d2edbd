import { openEngine } from '@shuyuan/engine'
import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { POISON, POISON_COLUMN } from '../../../../packages/connector/test/truth.ts'
import { type Cell, column, rule, world } from '../../test/factory.ts'
import type { RuleDraft } from '../rule/rule.ts'
import { countViolations } from './count-violations.ts'
import { violationsSql } from './fuse.sql.ts'
import { judgeRules } from './judge-rules.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-fuse-'))
const engine = openEngine({ tempDir: join(dir, 'spill') })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const columns = ['k:text:key', '姓名', '证件', '性别', '出生', 'n', 'm:integer', 'd:date'].map(column)
const drafts: RuleDraft[] = [
  { kind: 'not_null', columns: ['姓名'], params: {} },
  { kind: 'required_if', columns: ['出生', '性别'], params: { values: ['1'] } },
  { kind: 'length', columns: ['姓名'], params: { min: 2, max: 4 } },
  { kind: 'pattern', columns: ['n'], params: { pattern: '[0-9]+' } },
  { kind: 'code_list', columns: ['性别'], params: { values: ['1', '2'] } },
  { kind: 'identifier', columns: ['证件'], params: { check: 'id_number' } },
  { kind: 'id_birth_match', columns: ['证件', '出生'], params: {} },
  { kind: 'id_sex_match', columns: ['证件', '性别'], params: {} },
  { kind: 'type_castable', columns: ['n'], params: { type: 'integer' } },
  { kind: 'range', columns: ['n'], params: { min: 0, max: 10 } },
  { kind: 'compare_columns', columns: ['n', 'm'], params: { operator: '<=' } },
  { kind: 'not_future', columns: ['出生'], params: {} },
  { kind: 'unique', columns: ['k'], params: {} },
  { kind: 'unique_combination', columns: ['姓名', 'd'], params: {} },
  { kind: 'functional_dependency', columns: ['k', '姓名'], params: {} },
  { kind: 'outlier', columns: ['m'], params: { factor: 1 } },
  { kind: 'no_edge_space', columns: ['姓名'], params: {} },
  { kind: 'encoding_garbage', columns: ['姓名'], params: {} },
  { kind: 'expression', columns: [], params: { expression: "m > 3 or 姓名 = '张三'" } },
  { kind: 'coordinates_in_bounds', columns: ['n', 'm'], params: {} },
  { kind: 'completeness_ratio', columns: ['n'], params: { min: 0.5 } },
  { kind: 'group_sum', columns: ['k', 'm'], params: { total: [{ column: '性别', is: [] }] } },
]
const rules = drafts.map((draft, i) => rule(draft, `rul_${i}`))
const fullWorld = (rows: Cell[][]) => world(columns, rows)

const odd = fc.constantFrom(
  null,
  '',
  ' ',
  '　',
  '张三',
  ' 张三',
  "O'Brien",
  '"',
  '锟斤拷',
  '��',
  '１２',
  '\u200b',
  '%',
  '\\',
  "';--",
)
const id = fc.constantFrom(
  null,
  '11010519491231002X',
  '110105194912310021',
  '440524198801010011',
  '110105491231002',
  'x',
)
const date = fc.constantFrom(null, '1949-12-31', '19880101', '2999-01-01', '1988-13-01', 'x')
const rows = fc.array(
  fc.tuple(
    fc.constantFrom(null, 'a', 'b', 'c'),
    odd,
    id,
    fc.constantFrom(null, '1', '2', '男', '9'),
    date,
    fc.constantFrom(null, '1', '11', '-1', '1.5', '7,472', 'x', '1e3'),
    fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 40 })),
    fc.constantFrom(null, '2024-02-29', '1900-01-01'),
  ),
  { maxLength: 12 },
) as fc.Arbitrary<Cell[][]>

describe('countViolations', () => {
  test('counts of the fused scan equal the counts of each rule alone, and the failing keys written add up to them', async () => {
    let n = 0
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const w = fullWorld(cells)
        const judged = judgeRules(rules, w)
        const fused = await countViolations(engine, judged, w)
        expect(fused.tallies.filter((t) => t.state === 'not_runnable')).toEqual([])
        for (const [i, one] of judged.entries()) {
          const alone = await countViolations(engine, judgeRules([one.rule], w), w)
          expect(alone.tallies[0]).toEqual(fused.tallies[i])
          expect(fused.tallies[i]?.bad).toBeLessThanOrEqual(fused.tallies[i]?.checked ?? 0)
        }
        const file = join(dir, `${n++}.parquet`)
        const parts = judged.flatMap(({ rule: r, judgement: j }, i) =>
          j.shape === 'row' ? [{ alias: `r${i}`, rule: r.id, judgement: j }] : [],
        )
        const groups = judged.flatMap(({ rule: r, judgement: j }) =>
          j.shape === 'group' ? [{ rule: r.id, query: j.query }] : [],
        )
        await engine.run(violationsSql(parts, groups, w, file))
        const written = await engine.query<{ rule: string; n: number }>(
          `SELECT rule, count(*) AS n FROM '${file}' GROUP BY 1`,
        )
        const wanted = fused.tallies.filter((t, i) => t.bad > 0 && judged[i]?.judgement.shape !== 'aggregate')
        expect(Object.fromEntries(written.map((r) => [r.rule, r.n]))).toEqual(
          Object.fromEntries(wanted.map((t) => [t.rule, t.bad])),
        )
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  test('columns whose names a careless program would run are columns like any others', async () => {
    const hostile = (name: string) => `${POISON_COLUMN}${POISON}${name}`
    // an expression and the columns of a total speak of columns by name, which datasets refuse to have such ones
    const plain = drafts.filter(({ kind }) => !['expression', 'group_sum'].includes(kind))
    const named = plain.map((draft) => ({ ...draft, columns: draft.columns.map(hostile) }))
    const cells: Cell[][] = [
      ['a', '张三', '11010519491231002X', '1', '2999-01-01', '11', 3, null],
      ['a', "';--", '110105194912310021', '9', '1949-12-31', 'x', 30, '2024-02-29'],
      [null, ' 张三', null, null, null, '1.5', null, '2024-02-29'],
    ]
    const renamed = columns.map((c) => ({ ...c, name: hostile(c.name) }))
    const count = async (some: RuleDraft[], w: ReturnType<typeof world>) => {
      const judged = judgeRules(
        some.map((draft, i) => rule(draft, `rul_${i}`)),
        w,
      )
      return (await countViolations(engine, judged, w)).tallies.map(({ state, checked, bad }) => ({
        state,
        checked,
        bad,
      }))
    }
    const tallies = await count(named, world(renamed, cells))
    expect(tallies).toEqual(await count(plain, fullWorld(cells)))
    expect(tallies.filter(({ state }) => state === 'not_runnable')).toEqual([])
    expect(tallies.filter(({ bad }) => bad > 0).length).toBeGreaterThan(8)
  })

  test('one rule the engine refuses does not stop the others', async () => {
    const w = fullWorld([['a', '张三', null, null, null, '1', 1, null]])
    const broken = rule({ kind: 'pattern', columns: ['n'], params: { pattern: '(?<=x)' } }, 'rul_broken')
    const { rows: count, tallies } = await countViolations(engine, judgeRules([...rules.slice(0, 3), broken], w), w)
    expect(count).toBe(1)
    expect(tallies.map((t) => t.state)).toEqual(['pass', 'na', 'pass', 'not_runnable'])
    expect(tallies[3]?.note).toContain('不接受')
  })

  test('a rule of a missing column says so and is not left out', async () => {
    const w = fullWorld([])
    const { tallies } = await countViolations(
      engine,
      judgeRules([rule({ kind: 'not_null', columns: ['没有'], params: {} })], w),
      w,
    )
    expect(tallies).toMatchObject([{ state: 'not_runnable', checked: 0, note: '没有列“没有”', obstacle: 'column' }])
  })

  test('files that cannot be read are a finding of `readable`, not an exception', async () => {
    const w = { ...fullWorld([]), source: `read_parquet('${join(dir, 'gone-*.parquet')}')` }
    const { tallies } = await countViolations(
      engine,
      judgeRules([rule({ kind: 'readable', columns: [], params: {} }), rules[0] as (typeof rules)[0]], w),
      w,
    )
    expect(tallies.map((t) => [t.state, t.bad])).toEqual([
      ['violated', 1],
      ['not_runnable', 0],
    ])
  })
})

describe('cross-field vectors', () => {
  const person = ['姓名', '证件', '性别', '出生', '区划', '民族', '电话', 'k:text:key'].map(column)
  const checks: RuleDraft[] = [
    { kind: 'not_null', columns: ['姓名'], params: {} },
    { kind: 'identifier', columns: ['证件'], params: { check: 'id_number' } },
    { kind: 'id_sex_match', columns: ['证件', '性别'], params: {} },
    { kind: 'id_birth_match', columns: ['证件', '出生'], params: {} },
    { kind: 'id_region', columns: ['证件', '区划'], params: {} },
    {
      kind: 'code_list',
      columns: ['民族'],
      params: { values: [...Array.from({ length: 56 }, (_, i) => String(i + 1).padStart(2, '0')), '97', '98'] },
    },
    { kind: 'identifier', columns: ['电话'], params: { check: 'mobile' } },
    { kind: 'not_future', columns: ['出生'], params: {} },
    { kind: 'unique', columns: ['证件'], params: {} },
  ]
  const good: Cell[] = ['王小明', '11010519491231002X', '2', '1949-12-31', '110105', null, null, '1']
  const but = (at: Record<number, Cell>) => good.map((cell, i) => at[i] ?? cell)
  test.each<[string, Cell[][], string[]]>([
    ['the good row has none', [good], []],
    ['sex 1 disagrees with digit 17', [but({ 2: '1' })], ['id_sex_match']],
    ['birth in the number differs', [but({ 3: '1949-12-13' })], ['id_birth_match']],
    ['check digit', [but({ 1: '110105194912310021' })], ['identifier']],
    [
      'blank name, code 57, short mobile',
      [but({ 0: ' ', 5: '57', 6: '1380013800' })],
      ['not_null', 'code_list', 'identifier'],
    ],
    ['a birth date in the future', [but({ 1: null, 3: '2999-01-01' })], ['id_birth_match', 'not_future']],
    ['two rows with one number', [good, good], ['unique']],
  ])('%s', async (_name, cells, wanted) => {
    const w = world(person, cells)
    const judged = judgeRules(
      checks.map((draft, i) => rule(draft, `rul_${i}`)),
      w,
    )
    const { tallies } = await countViolations(engine, judged, w)
    expect(tallies.flatMap((t, i) => (t.bad > 0 ? [checks[i]?.kind] : []))).toEqual(wanted)
  })
})
