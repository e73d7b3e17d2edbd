import { foldMapped } from './fold.ts'

/** Where words stand in a text as it is written, `[start, end)` in UTF-16 units, in order, not overlapping. `words` are folded. */
export function findWords(text: string, words: readonly string[]): [number, number][] {
  const { folded, at } = foldMapped(text)
  if (!words.some((word) => word !== '' && folded.includes(word))) return []
  const marks = new Uint8Array(folded.length)
  for (const word of words)
    for (let from = word ? folded.indexOf(word) : -1; from >= 0; from = folded.indexOf(word, from + 1))
      marks.fill(1, from, from + word.length)
  const ranges: [number, number][] = []
  for (let i = 0; i < marks.length; i++) {
    if (!marks[i]) continue
    const start = i
    while (i < marks.length && marks[i]) i++
    ranges.push(at ? [at[start] as number, at[i] as number] : [start, i])
  }
  return ranges
}
