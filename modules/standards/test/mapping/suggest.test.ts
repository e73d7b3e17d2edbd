import { expect, test } from 'vitest'
import { bundledElements } from '../../src/element/bundled-elements.ts'
import { suggestElements } from '../../src/index.ts'
import { physicalColumns } from './physical-columns.ts'

const GOAL = 0.9

test.each(['development', 'heldOut'] as const)(
  'suggestElements names the element among its first three on the %s half',
  (half) => {
    const columns = physicalColumns(half)
    const ranked = columns.map((column) => {
      const said = suggestElements(column).map((s) => s.semantic)
      return { column, rank: said.indexOf(column.semantic), said }
    })
    const rate = (some: typeof ranked, most: number) =>
      some.filter(({ rank }) => rank >= 0 && rank < most).length / some.length
    const styles = Map.groupBy(ranked, ({ column }) => column.style)
    const lines = [...styles].map(([style, some]) => `${style} ${rate(some, 1).toFixed(2)}/${rate(some, 3).toFixed(2)}`)
    console.log(
      `${half}: ${columns.length} columns, top-1 ${rate(ranked, 1).toFixed(3)}, top-3 ${rate(ranked, 3).toFixed(3)} (${lines.join(', ')})`,
    )
    if (process.env.SHOW)
      console.log(
        ranked
          .filter(({ rank }) => rank < 0)
          .map(
            ({ column, said }) =>
              `${column.name}/${column.title ?? ''} ${column.samples[0]}: ${column.semantic} ≠ ${said.join('、')}`,
          )
          .join('\n'),
      )
    expect(rate(ranked, 3)).toBeGreaterThanOrEqual(GOAL)
  },
)

test('the set has at least 1,000 columns, and most of their names are no word of the elements', () => {
  const columns = [...physicalColumns('development'), ...physicalColumns('heldOut')]
  const words = new Set(
    bundledElements().flatMap((e) => [e.name, ...e.synonyms, ...e.english, ...e.pinyins, ...e.initials]),
  )
  const known = columns.filter((c) => words.has((c.title ?? c.name).toLowerCase()))
  console.log(`${columns.length} columns, ${known.length} named exactly as an element`)
  expect(columns.length).toBeGreaterThanOrEqual(1000)
  expect(known.length / columns.length).toBeLessThan(0.2)
})

test('suggestions come with a reason and never with a value', () => {
  const samples = Array.from({ length: 20 }, () => '11010519491231002X')
  const [first, ...rest] = suggestElements({ name: 'f1', samples })
  expect(first).toMatchObject({ semantic: 'id_number', element: 'DE01002' })
  expect(rest.length).toBeLessThanOrEqual(2)
  for (const one of [first, ...rest]) {
    expect(one?.reason).toMatch(/\p{Script=Han}/u)
    expect(one?.reason).not.toContain('11010519491231002X')
  }
})
