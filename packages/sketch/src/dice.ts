/** Pairs of neighbouring characters, each once; a single character stands for itself. */
export function pairsOf(text: string): string[] {
  const signs = [...text]
  if (signs.length < 2) return signs
  return [...new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`))]
}

/** Sørensen–Dice coefficient over neighbouring characters, 0…1; symmetric. */
export function diceOf(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const left = pairsOf(a)
  const right = new Set(pairsOf(b))
  const all = left.length + right.size
  return all === 0 ? 0 : (2 * left.filter((pair) => right.has(pair)).length) / all
}
