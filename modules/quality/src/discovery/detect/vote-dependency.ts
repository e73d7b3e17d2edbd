import { editShare } from '@shuyuan/sketch'
import { askDependencies, type Opinion } from './ask-dependencies.ts'
import type { Evidence, Vote } from './vote.ts'

/** A column of so many different values names things, and a name that is no variant of the expected one names another thing. */
const NAMES = 0.2
const VARIANT = 0.5

/** Cells that contradict the rows they should agree with; empty ones where those rows tell what belongs there. */
export function voteDependency({ table, dependencies }: Evidence): Vote[] {
  const accused = table.columns.map((_, column) => {
    const ask = askDependencies(table, dependencies, column)
    return new Map(
      table.rows.flatMap((_row, row): [number, Opinion][] => {
        const opinion = ask(row)
        return opinion.disagree > opinion.agree ? [[row, opinion]] : []
      }),
    )
  })
  const weightOf = (row: number, column: number) => {
    const { agree, disagree } = accused[column]?.get(row) ?? { agree: 0, disagree: 0 }
    return disagree - agree
  }
  return table.columns.flatMap((right, column): Vote[] => {
    const names = right.values.length > NAMES * right.filled
    return [...(accused[column] as Map<number, Opinion>)].flatMap(([row, { expected, by }]): Vote[] => {
      // a wrong left side accuses every column that follows from it; whom more columns contradict is the wrong one
      if (!by || by.from.some((left) => weightOf(row, left) > weightOf(row, column))) return []
      const left = by.from.map((i) => `“${table.columns[i]?.column.title}”`).join('、')
      const empty = (right.codes[row] as number) < 0
      const reason = empty ? `${left}相同的其他行都有值，此处为空` : `与${left}相同的其他行不一致`
      const repair = right.values[expected]
      if (names && !empty && editShare(right.values[right.codes[row] as number] as string, repair ?? '') < VARIANT)
        return []
      return [
        {
          signal: empty ? 'blank' : 'dependency',
          row,
          column,
          error: true,
          reason,
          ...(repair === undefined ? {} : { repair }),
        },
      ]
    })
  })
}
