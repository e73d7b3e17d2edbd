import type { Schemas } from '../api.ts'
import { columnChanges } from './column-changes.ts'

type Column = Schemas['IntakeColumn']

/** What one person changed in the columns (`base` to `mine`), put upon what somebody else saved meanwhile (`fresh`); where both changed one part, mine stands. */
export function rebaseColumns<T extends Column>(
  base: readonly Column[],
  mine: readonly T[],
  fresh: readonly Column[],
): Column[] {
  const changes = columnChanges(base, mine)
  const changeOf = (name: string) => changes.find((change) => change.name === name)
  const kept = fresh.flatMap((column) => {
    const change = changeOf(column.name)
    const own = mine.find(({ name }) => name === column.name)
    if (change?.how === 'removed') return []
    if (!change || !own) return [column]
    // a part that was emptied here is absent, and goes there too
    const rest = Object.entries(column).filter(([part]) => !(change.fields as string[]).includes(part))
    const parts = change.fields.flatMap((part) => (own[part] === undefined ? [] : [[part, own[part]]]))
    return [Object.fromEntries([...rest, ...parts]) as Column]
  })
  const added = mine.filter(({ name }) => changeOf(name)?.how === 'added' && !fresh.some((one) => one.name === name))
  return [...kept, ...added]
}
