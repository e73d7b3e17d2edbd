/** One measured number of a bench. */
export interface Figure {
  bench: string
  metric: string
  value: number
  unit: string
  /** what the value should reach; null when it only explains another one */
  target: number | null
  /** how good the value is against its target: 1 = reached, above 1 = better */
  ratio: number | null
}

/** What a bench prints for people goes as it likes; a line that begins with this word is a figure for `npm run bench`. */
const WORD = 'figure '

/** Prints a figure. `goal` is `['>=', 15000]` (more is better) or `['<=', 4]` (less is better). */
export function printFigure(
  bench: string,
  metric: string,
  value: number,
  unit: string,
  goal?: readonly ['>=' | '<=', number],
): void {
  const target = goal?.[1] ?? null
  const ratio = goal ? (goal[0] === '>=' ? value / goal[1] : goal[1] / value) : null
  console.log(WORD + JSON.stringify({ bench, metric, value, unit, target, ratio } satisfies Figure))
}

/** The figures among the lines that a bench printed. */
export function readFigures(output: string): Figure[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith(WORD))
    .map((line) => JSON.parse(line.slice(WORD.length)) as Figure)
}
