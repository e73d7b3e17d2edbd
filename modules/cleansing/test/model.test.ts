import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '@shuyuan/engine'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { planSteps } from '../src/plan/plan-steps.ts'
import { cleanseFiles } from '../src/run/cleanse-files.ts'
import type { Step } from '../src/step/step.ts'
import { runModel } from './model.ts'
import { column, emptyWorld, relation } from './rows.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-model-'))
const engine = openEngine({ tempDir: join(dir, 'tmp') })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const NAMES = ['甲', '乙', '丙']
const value = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      null,
      '',
      ' ',
      '无',
      '1',
      '12万',
      '-3',
      '２０',
      'ab',
      ' Ａb ',
      '张 三',
      '张三-李四',
      '2024年3月5日',
      '2024/2/30',
      '20240305',
      '11010519491231002x',
      '110105491231002',
      '110105194912310021',
      '男',
      '女性',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      maxLength: 6,
      unit: fc.constantFrom('a', 'B', '1', '-', ' ', '　', '张', '１', '\t', '/', "'", '"', '\\'),
    }),
  },
)
const names = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 })
const name = fc.constantFrom(...NAMES)
const onError = fc.constantFrom('reject', 'null', 'keep')
const pairs = [
  { from: '男性', to: '男', since: '', until: '' },
  { from: '女性', to: '女', since: '', until: '' },
]

type Shape = { kind: string; params: Record<string, unknown> }
const inPlace = (kind: string, more: fc.Arbitrary<Record<string, unknown>> = fc.constant({})) =>
  fc.tuple(names, more).map(([columns, rest]): Shape => ({ kind, params: { columns, ...rest } }))
const read = (kind: string, rest: Record<string, unknown>) =>
  inPlace(
    kind,
    onError.map((e) => ({ ...rest, onError: e })),
  )

/** New columns get a number later, so that two of them never meet. */
const shape: fc.Arbitrary<Shape> = fc.oneof(
  inPlace('trim'),
  inPlace('width', fc.constant({ to: 'half' })),
  inPlace('case', fc.constant({ to: 'upper' })),
  inPlace('blank', fc.constant({ words: ['无', 'AB'] })),
  inPlace('replace', fc.constantFrom({ find: '-', with: '+' }, { find: "'", with: '' }, { find: '三', with: '四' })),
  inPlace('fill', fc.constant({ value: 'x' })),
  inPlace('space', fc.constant({ blanks: 'one' })),
  inPlace('name', fc.constant({ of: 'person' })),
  read('id_number', {}),
  read('date', { output: 'text' }),
  read('number', { output: 'text' }),
  fc.tuple(name, onError).map(([column, e]): Shape => ({ kind: 'code', params: { column, pairs, onError: e } })),
  names
    .filter((n) => n.length > 1)
    .map((columns): Shape => ({ kind: 'merge', params: { columns, separator: '-', into: 'm' } })),
  name.map((column): Shape => ({ kind: 'split', params: { column, by: '-', into: ['p', 'q'], rest: 'last' } })),
  fc
    .tuple(name, fc.constantFrom('1', '无'))
    .map(([test, v]): Shape => ({ kind: 'filter', params: { test, value: v } })),
  fc
    .tuple(name, fc.constantFrom('1', 'ab'))
    .map(([test, v]): Shape => ({ kind: 'reject', params: { test, value: v } })),
  fc
    .tuple(names, fc.constantFrom('first', 'last', 'complete'))
    .map(([keys, keep]): Shape => ({ kind: 'dedupe', params: { keys, keep } })),
)

const numbered = ({ kind, params }: Shape, i: number): Step => {
  const fresh = kind === 'merge' ? { into: `m${i}` } : kind === 'split' ? { into: [`p${i}`, `q${i}`] } : {}
  const condition = { condition: `${params.test as string} = '${params.value as string}'`, reason: '不要' }
  return {
    id: `s${i}`,
    kind,
    params: { ...params, ...fresh, ...(kind === 'filter' || kind === 'reject' ? condition : {}) },
  }
}

test('random pipelines over random rows: the engine and the plain model agree on every cell and every fate, and the counts add up', async () => {
  let at = 0
  let rejected = 0
  let dropped = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(shape, { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
      async (shapes, rows) => {
        const steps = shapes.map(numbered)
        const columns = NAMES.map((n) => column(n))
        const plan = planSteps(steps, columns, emptyWorld)
        expect(plan.problems).toEqual([])
        const work = join(dir, String(++at))
        const input = join(dir, `in-${at}.parquet`)
        await engine.run(`copy (select * from ${relation(columns, rows)}) to '${input}' (format parquet)`)
        mkdirSync(work)
        // slices of five rows, so that most inputs are cut
        const done = await cleanseFiles(engine, { plan, glob: input, work, slice: 5 })
        const wanted = runModel(
          steps,
          rows.map((row) => Object.fromEntries(NAMES.map((n, i) => [n, row[i] ?? null]))),
        )
        const got = await engine.query(`select * from read_parquet('${join(work, 'part-*.parquet')}') order by _row`)
        expect(got).toEqual(wanted.filter((r) => r.fate === 'kept').map((r) => ({ _row: r.row, ...r.cells })))
        const bad = readFileSync(join(work, 'bad.ndjson'), 'utf8').split('\n').filter(Boolean)
        expect(bad.map((line) => JSON.parse(line).row as number).sort((a, b) => a - b)).toEqual(
          wanted.filter((r) => r.fate === 'rejected').map((r) => r.row),
        )
        const sum = (key: 'rejected' | 'dropped') => done.steps.reduce((n, s) => n + s[key], 0)
        expect(done.rowsIn).toBe(rows.length)
        expect(done.rowsIn).toBe(done.rowsOut + sum('rejected') + sum('dropped'))
        expect(sum('dropped')).toBe(wanted.filter((r) => r.fate === 'dropped').length)
        rejected += sum('rejected')
        dropped += sum('dropped')
      },
    ),
    { numRuns: 60 },
  )
  // the draw reached what it is about
  expect(rejected).toBeGreaterThan(10)
  expect(dropped).toBeGreaterThan(10)
}, 60_000)
