import simplified from '../../data/simplified.json' with { type: 'json' }

const TO = [...simplified.to]
const SIMPLE = new Map([...simplified.from].map((char, i) => [char, TO[i] as string]))

/** Characters of ordinary text: one becomes one, whatever stands beside it. Letters, Chinese characters, their punctuation, full width. */
const PLAIN: [number, number][] = [
  [0x01, 0x7f],
  [0x2018, 0x201d],
  [0x3000, 0x3029],
  [0x4e00, 0x9fff],
  [0xff01, 0xff5e],
]
/** what a plain character becomes; 0 for others */
const BECOMES = new Uint16Array(0x10000)
for (const [first, last] of PLAIN)
  for (let code = first; code <= last; code++) BECOMES[code] = foldAny(String.fromCharCode(code)).charCodeAt(0)

/** One form for all ways to write the same: half width, lower case, simplified characters. */
export function fold(text: string): string {
  return foldPlain(text) ?? foldAny(text)
}

/** `fold` of a text of plain characters; undefined for another one. */
function foldPlain(text: string): string | undefined {
  let changed = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const folded = BECOMES[code] as number
    if (folded === 0) return undefined
    changed ||= folded !== code
  }
  if (!changed) return text
  let out = ''
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(BECOMES[text.charCodeAt(i)] as number)
  return out
}

function foldAny(text: string): string {
  let out = ''
  for (const char of text.normalize('NFKC').toLowerCase()) out += SIMPLE.get(char) ?? char
  return out
}

/** What is left of a folded text when spaces and punctuation are gone. */
export function bare(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** `fold` with the position in the original of each character of the result and of its end; without positions when they are the same. */
export function foldMapped(text: string): { folded: string; at: number[] | undefined } {
  const plain = foldPlain(text)
  if (plain !== undefined) return { folded: plain, at: undefined }
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
