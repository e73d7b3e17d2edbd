import type { Knowledge } from './planner.ts'
import type { Match } from './query.ts'

const PINYIN = 0.9
const INITIALS = 0.8
const BEGUN = 0.7
const MOST_WORDS = 8
const LONGEST_PIECE = 24

type Part = { match: Match; weight: number }

/** Letters as typed: a word of letters, pinyin (huji, hujixinxi) or first letters (hjxx, sfzh). */
export function matchLatin(typed: string, knowledge: Knowledge): Match {
  const parts: Part[] = [{ match: { kind: 'term', term: typed }, weight: 1 }]
  if (/^[a-z]{2,32}$/.test(typed)) {
    const { speller } = knowledge
    const known = (word: string) => knowledge.countOf(word) > 0
    const byPinyin = (piece: string) => speller.byPinyin(piece, known)
    const byInitials = (piece: string) => speller.byInitials(piece, known)
    push(parts, split(typed, byPinyin, 4, knowledge), PINYIN)
    if (typed.length <= 12) push(parts, split(typed, byInitials, 2, knowledge), INITIALS)
    if (knowledge.typing) {
      const begun = speller.byPinyinStart(typed, known)
      if (begun.length > 0) parts.push({ match: anyOf(begun, knowledge), weight: BEGUN })
    }
    if (typed.length >= 3) parts.push({ match: { kind: 'initials', text: typed }, weight: INITIALS })
    if (typed.length >= 5) parts.push({ match: { kind: 'sounds', text: typed }, weight: PINYIN })
  }
  const [only] = parts
  return parts.length === 1 && only ? only.match : { kind: 'any', parts }
}

function push(parts: Part[], match: Match | undefined, weight: number): void {
  if (match) parts.push({ match, weight })
}

/** The fewest words whose sounds make up what was typed, each at least `shortest` letters. */
function split(
  typed: string,
  find: (piece: string) => string[],
  shortest: number,
  knowledge: Knowledge,
): Match | undefined {
  const rows: (string[][] | undefined)[] = [[]]
  for (let end = shortest; end <= typed.length; end++)
    for (let start = Math.max(0, end - LONGEST_PIECE); start <= end - shortest; start++) {
      const before = rows[start]
      if (!before || before.length + 1 >= (rows[end]?.length ?? Infinity)) continue
      const words = find(typed.slice(start, end))
      if (words.length > 0) rows[end] = [...before, words]
    }
  const row = rows[typed.length]
  if (!row) return undefined
  const parts = row.map((words) => anyOf(words, knowledge))
  const [only] = parts
  return parts.length === 1 && only ? only : { kind: 'all', parts, together: true }
}

/** the words used most */
function anyOf(words: string[], { countOf }: Knowledge): Match {
  const counted = words.map((term) => ({ term, count: countOf(term) }))
  const best = counted.toSorted((a, b) => b.count - a.count).slice(0, MOST_WORDS)
  return { kind: 'any', parts: best.map(({ term }) => ({ match: { kind: 'term', term }, weight: 1 })) }
}
