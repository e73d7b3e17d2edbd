import { labelOf } from '@shuyuan/catalogue'
import words from './guess-words.json' with { type: 'json' }

export interface Guess {
  value: string
  /** 0…1 */
  confidence: number
  /** Chinese; says what it was guessed from */
  reason: string
}

export interface GuessSource {
  fileName: string
  providerName: string
  columns: readonly { title: string; name: string }[]
}

/** code and the words that speak for it, the more special code first */
type Words = [string, string[]][]

const ANY_THEME: Guess = { value: '01', confidence: 0.2, reason: '文件名和列名没有主题线索，暂列公共服务，请确认' }
const IRREGULAR: Guess = { value: '7', confidence: 0.2, reason: '文件名没有更新周期线索，暂列不定期，请确认' }

/** The theme (条例 catalogue field) whose words stand in the file name, the columns or the department's name; the file name counts most. Pure. */
export function guessTheme(source: GuessSource): Guess {
  const columns = source.columns.map((c) => `${c.title} ${c.name}`).join(' ')
  const places = [
    { text: source.fileName, weight: 3, what: '文件名' },
    { text: columns, weight: 1, what: '列名' },
    { text: source.providerName, weight: 2, what: '部门名称' },
  ]
  let [best, most] = [ANY_THEME, 0]
  for (const [value, list] of words.theme as Words) {
    const hits = places.flatMap(({ text, weight, what }) => {
      const word = list.find((one) => holds(text, one))
      return word ? [{ weight, clue: `${what}含“${word}”` }] : []
    })
    const score = hits.reduce((sum, hit) => sum + hit.weight, 0)
    if (score <= most) continue
    most = score
    best = {
      value,
      confidence: Math.min(0.9, 0.4 + score * 0.1),
      reason: `${hits.map((hit) => hit.clue).join('，')}，建议归入${labelOf('theme', value)}`,
    }
  }
  return best
}

/** How often the data is renewed, from words or a period in the file name. Pure. */
export function guessUpdateCycle({ fileName }: Pick<GuessSource, 'fileName'>): Guess {
  for (const [value, list] of words.updateCycle as Words) {
    const word = list.find((one) => holds(fileName, one))
    if (word) return told(value, 0.8, `文件名含“${word}”`)
  }
  const plain = fileName.normalize('NFKC')
  if (/(19|20)\d{2}[年\-_.]?(0[1-9]|1[0-2]|[1-9])月/.test(plain)) return told('4', 0.6, '文件名写明年月')
  if (/(19|20)\d{2}年?(?![\d\-_.年月])/.test(plain)) return told('6', 0.5, '文件名写明年份')
  return IRREGULAR
}

function told(value: string, confidence: number, clue: string): Guess {
  return { value, confidence, reason: `${clue}，建议${labelOf('updateCycle', value)}更新` }
}

/** Latin words count only as whole words: “air” is not in “stairs”. */
function holds(text: string, word: string): boolean {
  const found = text.toLowerCase().replaceAll('_', ' ')
  return /^[\w .-]+$/.test(word)
    ? new RegExp(`(?<![a-z])${word.replaceAll('.', '\\.')}(?![a-z])`).test(found)
    : found.includes(word)
}
