/** A stretch of text of one kind, where it starts in the folded text. */
export interface Run {
  kind: 'han' | 'latin'
  text: string
  start: number
}

const RUN = /(\p{Script=Han}+)|([\p{L}\p{N}]+(?:[_.\-/][\p{L}\p{N}]+)*)/gu
const MIXED = /\p{Script=Han}/u

/** Chinese runs and words of other letters or digits, in order; punctuation only separates. */
export function runsOf(folded: string): Run[] {
  const runs: Run[] = []
  for (const match of folded.matchAll(RUN)) {
    if (match[1]) runs.push({ kind: 'han', text: match[1], start: match.index })
    else pushWord(runs, match[2] as string, match.index)
  }
  return runs
}

/** `gdp数据` comes as one match: letters end where Chinese begins. */
function pushWord(runs: Run[], text: string, start: number): void {
  if (!MIXED.test(text)) {
    runs.push({ kind: 'latin', text, start })
    return
  }
  for (const part of text.matchAll(/\p{Script=Han}+|[^\p{Script=Han}_.\-/][^\p{Script=Han}]*/gu))
    runs.push({ kind: MIXED.test(part[0]) ? 'han' : 'latin', text: part[0], start: start + part.index })
}
