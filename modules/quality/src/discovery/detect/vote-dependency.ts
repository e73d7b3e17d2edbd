import { editShare } from '@shuyuan/sketch'
import { askDependencies } from './ask-dependencies.ts'
import type { Evidence, Vote } from './vote.ts'

/** A column of so many different values names things, and a name that is no variant of the expected one names another thing. */
const NAMES = 0.2
const VARIANT = 0.5

/** Cells that contradict the rows they should agree with; empty ones where those rows tell what belongs there. */
export function voteDependency({ table, dependencies }: Evidence): Vote[] {
  return table.columns.flatMap((right, column): Vote[] => {
    const ask = askDependencies(table, dependencies, column)
    const names = right.values.length > NAMES * right.filled
    const votes: Vote[] = []
    for (let row = 0; row < table.rows.length; row++) {
      const { agree, disagree, expected, by } = ask(row)
      if (disagree <= agree || !by) continue
      const left = by.from.map((i) => `“${table.columns[i]?.column.title}”`).join('、')
      const empty = (right.codes[row] as number) < 0
      const reason = empty ? `${left}相同的其他行都有值，此处为空` : `与${left}相同的其他行不一致`
      const repair = right.values[expected]
      if (names && !empty && editShare(right.values[right.codes[row] as number] as string, repair ?? '') < VARIANT)
        continue
      votes.push({
        signal: empty ? 'blank' : 'dependency',
        row,
        column,
        error: true,
        reason,
        ...(repair === undefined ? {} : { repair }),
      })
    }
    return votes
  })
}
