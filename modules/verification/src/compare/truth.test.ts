import fc from 'fast-check'
import { expect, test } from 'vitest'
import { camps, isConflict, type Pattern } from './pattern.ts'
import { meetingsOf } from './summarize.ts'
import { weighSources } from './weigh-sources.ts'

test('patterns: who agrees, who contradicts whom', () => {
  expect(camps('00-3')).toEqual([[0, 1], [3]])
  expect(['00-0', '--2', '----'].map(isConflict)).toEqual([false, false, false])
  expect(['01', '0*', '00-3'].map(isConflict)).toEqual([true, true, true])
  const meetings = meetingsOf(
    0,
    new Map([
      ['00-', 90],
      ['01-', 10],
      ['0-2', 5],
    ]),
    3,
  )
  expect(meetings).toEqual([
    { field: 0, a: 0, b: 1, both: 100, different: 10 },
    { field: 0, a: 0, b: 2, both: 5, different: 5 },
  ])
})

test('the majority wins, a reliable source beats two unreliable ones, equals decide nothing, an authority always', () => {
  const majority = weighSources(
    [
      new Map([
        ['000', 900],
        ['002', 10],
      ]),
    ],
    3,
  )
  expect(majority.verdicts[0]?.get('002')).toMatchObject({ winner: 0 })
  expect(majority.verdicts[0]?.get('002')?.confidence).toBeGreaterThan(0.99)
  // sources 2 and 3 contradict the others again and again; when they are alone against the good one, it wins
  const reliable = weighSources(
    [
      new Map([
        ['0000', 500],
        ['0023', 400],
        ['00-3', 300],
        ['002-', 300],
        ['0-23', 10],
      ]),
    ],
    4,
  )
  expect(reliable.verdicts[0]?.get('0-23')?.winner).toBe(0)
  const equals = weighSources(
    [
      new Map([
        ['00', 500],
        ['01', 10],
      ]),
    ],
    2,
  )
  expect(equals.verdicts[0]?.get('01')).toEqual({ winner: null, confidence: 0.5 })
  const authority = weighSources(
    [
      new Map([
        ['00', 500],
        ['01', 10],
      ]),
    ],
    2,
    { authority: [1] },
  )
  expect(authority.verdicts[0]?.get('01')).toEqual({ winner: 1, confidence: 1 })
  const history = weighSources(
    [
      new Map([
        ['00', 50],
        ['01', 10],
      ]),
    ],
    2,
    {
      history: [
        [
          { wrong: 9, right: 0 },
          { wrong: 0, right: 9 },
        ],
      ],
    },
  )
  expect(history.verdicts[0]?.get('01')?.winner).toBe(1)
})

test('weights converge, stay between their bounds and do not depend on the order of the patterns', () => {
  const mark = (sources: number) =>
    fc
      .array(fc.integer({ min: -2, max: sources - 1 }), { minLength: sources, maxLength: sources })
      .map(
        (raw): Pattern =>
          raw
            .map((v, i) => (v === -2 ? '*' : v === -1 ? '-' : String(raw.findIndex((w, j) => j <= i && w === v))))
            .join(''),
      )
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 6 })
        .chain((n) =>
          fc.tuple(
            fc.constant(n),
            fc.array(fc.tuple(mark(n), fc.integer({ min: 1, max: 5000 })), { minLength: 1, maxLength: 12 }),
          ),
        ),
      ([n, rows]) => {
        const counts = new Map(rows)
        const { accuracy, verdicts, iterations } = weighSources([counts], n)
        expect(iterations).toBeLessThanOrEqual(50)
        for (const a of accuracy[0] ?? []) if (a !== null) expect(a >= 0.05 && a <= 0.9999).toBe(true)
        for (const [pattern, { winner, confidence }] of verdicts[0] ?? []) {
          expect(confidence >= 0 && confidence <= 1 + 1e-9).toBe(true)
          if (winner !== null) expect(pattern[winner]).toMatch(/\d/)
        }
        const turned = weighSources([new Map([...counts].reverse())], n)
        expect(turned.accuracy[0]?.map((a) => a?.toFixed(6))).toEqual(accuracy[0]?.map((a) => a?.toFixed(6)))
      },
    ),
    { numRuns: 200 },
  )
})
