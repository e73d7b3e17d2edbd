import { camps, isConflict, type Pattern, torn } from './pattern.ts'
import type { FieldResult, Meeting } from '../run/run.ts'

/** Who disagrees with whom on what, from the counts of patterns of one field. Pure. */
export function meetingsOf(field: number, patterns: ReadonlyMap<Pattern, number>, sources: number): Meeting[] {
  const found: Meeting[] = []
  for (let a = 0; a < sources; a++)
    for (let b = a + 1; b < sources; b++) {
      const meeting: Meeting = { field, a, b, both: 0, different: 0 }
      for (const [pattern, count] of patterns) {
        const [x, y] = [pattern[a], pattern[b]]
        if (x === '-' || y === '-') continue
        meeting.both += count
        if (x === '*' || y === '*' || x !== y) meeting.different += count
      }
      if (meeting.both > 0) found.push(meeting)
    }
  return found
}

/** What one field comes to before conflicts are decided one by one. Pure. */
export function compareField(
  patterns: ReadonlyMap<Pattern, number>,
  sources: number,
): Pick<FieldResult, 'compared' | 'torn'> & { conflicting: Pattern[] } {
  const tornCounts = Array.from({ length: sources }, () => 0)
  let compared = 0
  for (const [pattern, count] of patterns) {
    for (const source of torn(pattern)) tornCounts[source] = (tornCounts[source] as number) + count
    if (camps(pattern).reduce((n, camp) => n + camp.length, 0) + torn(pattern).length > 1) compared += count
  }
  return { compared, torn: tornCounts, conflicting: [...patterns.keys()].filter(isConflict) }
}
