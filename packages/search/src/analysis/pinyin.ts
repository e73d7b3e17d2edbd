import readings from '../../data/readings.json' with { type: 'json' }
import syllables from '../../data/syllables.json' with { type: 'json' }

const FIRST = spread(syllables.first)
const OTHER = spread(syllables.other)
/** all readings of a character, the usual one first */
const ALL = new Map(Array.from(FIRST, ([char, sounds]) => [char, [...sounds, ...(OTHER.get(char) ?? [])]]))
const WORDS = readings as Record<string, string>
const MOST = 8

/** The reading of each character of a word as it is said there: 银行 → yin hang. A character without reading stays itself. */
export function readingOf(word: string): string[] {
  const known = Object.hasOwn(WORDS, word) ? WORDS[word]?.split(' ') : undefined
  return known ?? [...word].map((char) => FIRST.get(char)?.[0] ?? char)
}

/** Every way a word may be typed in pinyin, the usual one first; at most eight. ü is typed v. */
export function pinyinOf(word: string): string[] {
  let ways = ['']
  for (const char of word) {
    const sounds = ALL.get(char)
    if (!sounds || sounds.length === 1) for (let i = 0; i < ways.length; i++) ways[i] += sounds?.[0] ?? char
    else ways = ways.flatMap((way) => sounds.map((sound) => way + sound)).slice(0, MOST)
  }
  const usual = readingOf(word).join('')
  return ways.length === 1 && ways[0] === usual ? ways : [...new Set([usual, ...ways])]
}

/** First letters: 户籍信息 → hjxx. */
export function initialsOf(word: string): string {
  return readingOf(word)
    .map((sound) => sound[0])
    .join('')
}

/** All readings of one character. */
export function soundsOf(char: string): string[] {
  return [...(FIRST.get(char) ?? []), ...(OTHER.get(char) ?? [])]
}

function spread(table: Record<string, string>): Map<string, string[]> {
  const sounds = new Map<string, string[]>()
  for (const [sound, chars] of Object.entries(table))
    for (const char of chars) sounds.set(char, [...(sounds.get(char) ?? []), sound])
  return sounds
}
