import simplified from '../../data/simplified.json' with { type: 'json' }

const TO = [...simplified.to]
const SIMPLE = new Map([...simplified.from].map((char, i) => [char, TO[i] as string]))

/** One form for all ways to write the same: half width, lower case, simplified characters. */
export function fold(text: string): string {
  let out = ''
  for (const char of text.normalize('NFKC').toLowerCase()) out += SIMPLE.get(char) ?? char
  return out
}

/** What is left of a folded text when spaces and punctuation are gone. */
export function bare(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** `fold` with the position in the original of each character of the result, and its end. */
export function foldMapped(text: string): { folded: string; at: number[] } {
  let folded = ''
  const at: number[] = []
  let position = 0
  for (const char of text) {
    const part = fold(char)
    for (let i = 0; i < part.length; i++) at.push(position)
    folded += part
    position += char.length
  }
  at.push(position)
  return { folded, at }
}
