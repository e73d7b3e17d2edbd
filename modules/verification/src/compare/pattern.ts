/**
 * How the sources stand to each other about one field of one object, one character per source: `-` says nothing, `*` contradicts itself,
 * a digit is the first source that says the same. `00-3` = sources 0 and 1 agree, 2 is silent, 3 says something else.
 */
export type Pattern = string

/** Sources that say the same, in the order of the first. */
export function camps(pattern: Pattern): number[][] {
  const found = new Map<string, number[]>()
  for (const [source, mark] of [...pattern].entries())
    if (mark !== '-' && mark !== '*') found.set(mark, [...(found.get(mark) ?? []), source])
  return [...found.values()]
}

/** Sources that contradict themselves. */
export const torn = (pattern: Pattern): number[] =>
  [...pattern].flatMap((mark, source) => (mark === '*' ? [source] : []))

/** Different non-empty values, of different sources or within one. */
export function isConflict(pattern: Pattern): boolean {
  return pattern.includes('*') || camps(pattern).length > 1
}

/** Who is taken to be right about a pattern; `winner` is a source of the winning camp, null where nobody can tell. */
export interface Verdict {
  winner: number | null
  /** probability that the winning camp is right, 0…1 */
  confidence: number
}
