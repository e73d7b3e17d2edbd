const LEAST_LINES = 3
/** blanks that part two columns; one blank stands inside names too */
const LEAST_GAP = 2

/** Terminal columns of a line: for each, whether it is blank. */
function blanksOf(line: string): boolean[] {
  const blanks: boolean[] = []
  for (const char of line) {
    blanks.push(char === ' ')
    if ((char.codePointAt(0) as number) >= 0x80) blanks.push(false)
  }
  return blanks
}

/**
 * Widths of the columns of a text whose lines are all laid out alike: every line is as wide as the others (blanks at the end may be cut) and
 * the same stretches of two blanks and more part them. Null when it is not such a text. A text without gaps cannot be guessed.
 */
export function guessWidths(sample: string): number[] | null {
  const lines = sample
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line.trim() !== '')
  if (lines.length < LEAST_LINES || lines.some((line) => line.includes('\t'))) return null
  const rows = lines.map(blanksOf)
  const width = Math.max(...rows.map((row) => row.length))
  const common = Array.from({ length: width }, (_, at) => rows.every((row) => row[at] ?? true))
  const starts: number[] = []
  let gap = LEAST_GAP
  for (let at = 0; at < width; at++) {
    if (common[at]) gap++
    else {
      if (gap >= LEAST_GAP) starts.push(at)
      gap = 0
    }
  }
  if (starts.length < 2) return null
  starts[0] = 0
  return starts.map((start, i) => (starts[i + 1] ?? width) - start)
}
