import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeImpact } from './judge-impact.ts'
import { type Level, type LevelScheme, levelOf, mapLevels, schemeFault } from './scheme.ts'
import schemes from './schemes.json' with { type: 'json' }

const all = schemes as unknown as LevelScheme[]
const named = (id: string) => all.find((scheme) => scheme.id === id) as LevelScheme

test('the bundled schemes give every grade one level', () => {
  for (const scheme of all) expect([scheme.id, schemeFault(scheme.levels)]).toEqual([scheme.id, null])
})

test.each<[string, [number, number][]]>([
  ['至少要有一个级别', []],
  ['倒置', [[2, 1]]],
  [
    '首尾相接',
    [
      [1, 2],
      [4, 4],
    ],
  ],
  [
    '首尾相接',
    [
      [1, 2],
      [2, 4],
    ],
  ],
  ['须覆盖', [[1, 3]]],
])('schemeFault says %s', (text, spans) => {
  const levels = spans.map(([from, to], i) => ({ code: `${i}`, name: `${i}`, from, to })) as unknown as Level[]
  expect(schemeFault(levels)).toContain(text)
})

test('mapLevels never maps to a level that protects less', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (from, to) => {
      for (const line of mapLevels(from, to)) {
        const source = from.levels.find((level) => level.code === line.from) as Level
        const target = to.levels.find((level) => level.code === line.to) as Level
        expect(target.to).toBeGreaterThanOrEqual(source.to)
      }
    }),
  )
  expect(mapLevels(named('four-level'), named('db52-1123')).map((line) => line.to)).toEqual([
    '公开数据',
    '内部数据',
    '内部数据',
    '内部数据',
  ])
  expect(mapLevels(named('db52-1123'), named('four-level')).map((line) => [line.to, line.exact])).toEqual([
    ['L1', true],
    ['L4', false],
  ])
  expect(levelOf(named('four-level'), 3)?.name).toBe('敏感')
})

test('judgeImpact is the table of GB/T 43697-2024', () => {
  expect(judgeImpact('national-security', 'ordinary')).toBe('important')
  expect(judgeImpact('economy', 'extreme')).toBe('core')
  expect(judgeImpact('public-interest', 'ordinary')).toBe('general')
  expect(judgeImpact('person', 'extreme')).toBe('general')
})
