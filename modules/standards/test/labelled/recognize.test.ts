import { expect, test } from 'vitest'
import { recognizeColumn } from '../../src/index.ts'
import { labelledColumns } from './labelled-columns.ts'
import { macroF1, typeScores } from './scores.ts'

const GOAL = 0.9

test.each(['development', 'heldOut'] as const)('recognizeColumn reaches its macro-F1 on the %s half', (half) => {
  const columns = labelledColumns(half)
  const judged = columns.map((column) => ({ column, said: recognizeColumn(column).semantic }))
  const scores = typeScores(judged.map(({ column, said }) => [column.semantic, said] as const))
  const lines = scores.map(
    (s) => `${s.type} ${s.f1.toFixed(2)} (P ${s.precision.toFixed(2)}, R ${s.recall.toFixed(2)}, n ${s.columns})`,
  )
  console.log(
    `${half}: ${columns.length} columns, ${scores.length} types, macro-F1 ${macroF1(scores).toFixed(3)}\n${lines.join('\n')}`,
  )
  if (process.env.SHOW)
    console.log(
      judged
        .filter(({ column, said }) => column.semantic !== said)
        .map(
          ({ column, said }) =>
            `${column.habit} ${column.name}${column.title ? `/${column.title}` : ''}: ${column.semantic} ≠ ${said}`,
        )
        .join('\n'),
    )
  expect(scores.length).toBeGreaterThanOrEqual(60)
  expect(macroF1(scores)).toBeGreaterThanOrEqual(GOAL)
})

test('the halves share no name, and making them again gives the same columns', () => {
  const [first, second] = [labelledColumns('development'), labelledColumns('heldOut')]
  const names = new Set(first.map((column) => column.title ?? column.name))
  expect(second.filter((column) => names.has(column.title ?? column.name))).toEqual([])
  expect(labelledColumns('heldOut')).toEqual(second)
})
