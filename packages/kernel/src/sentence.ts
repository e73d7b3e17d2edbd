/** A Chinese sentence of the platform and its English; `{name}` stands for what is put in, `{name|row|rows}` for the word that fits its number. */
interface Sentence {
  /** the fixed parts of the Chinese, in their order */
  parts: string[]
  names: string[]
  english: string
}

/** Longer texts are nobody's sentence. */
const LONGEST = 4000
/** Holes of these names hold names of columns, which are data even where they read like a word of the platform. */
const COLUMNS: ReadonlySet<string | undefined> = new Set(['column', 'columns'])
const ENDS = ['；', '。']
const HOLE = /\{([^{}]*)\}/g
const HAN = /\p{Script=Han}/u
/** The place in a request that a remark is about stands before it. */
const PLACED = /^([\w.-]+) (.+)$/s

const fixed = new Map<string, string>()
const templates = new Map<string, Sentence>()
/** What says most of itself comes first, so that “{a}：{b}” does not take what has a sentence of its own; null when there are new ones. */
let ordered: Sentence[] | null = null

/**
 * Registers the English of a module's sentences. The Chinese one, as the code writes it, is the key: sentences are kept as they were written
 * (in notices, tasks, histories), so that they must be found again from their words.
 */
export function defineSentences(table: Record<string, string>): void {
  for (const [chinese, english] of Object.entries(table)) {
    const names = [...chinese.matchAll(HOLE)].map(([, name]) => name ?? '')
    if (names.length === 0) fixed.set(chinese, english)
    else templates.set(chinese, { parts: partsOf(chinese), names, english })
  }
  ordered = null
}

/** The text in English as far as its sentences are known; names and whatever else people have written stay as they are. */
export function inEnglish(text: string, depth = 3): string {
  if (text.length > LONGEST || !HAN.test(text)) return text
  const whole = fixed.get(text) ?? remarkOn(text) ?? filledIn(text, depth)
  if (whole !== undefined) return whole
  for (const [mark, english] of SEPARATORS) {
    const pieces = text.split(mark)
    if (pieces.length === 1) continue
    const said = pieces.map((piece) => inEnglish(piece, depth))
    if (said.every((piece, i) => piece === pieces[i])) continue
    return text.endsWith(mark) ? said.join(english).trimEnd() : said.join(english)
  }
  return text
}

function remarkOn(text: string): string | undefined {
  const [, place, remark = ''] = PLACED.exec(text) ?? []
  const english = fixed.get(remark)
  return english && `${place} ${english}`
}

/** Sentences in one text, then the words of a list. */
const SEPARATORS = [
  ['。', '. '],
  ['；', '; '],
  ['、', ', '],
] as const

/** The fixed parts of a sentence; two with the same parts are the same sentence whatever their holes are called. */
export function partsOf(sentence: string): string[] {
  return sentence.split(HOLE).filter((_, i) => i % 2 === 0)
}

function weight({ parts }: Sentence): number {
  return parts.join('').length
}

function filledIn(text: string, depth: number): string | undefined {
  if (depth === 0) return undefined
  ordered ??= [...templates.values()].sort((a, b) => weight(b) - weight(a))
  for (const sentence of ordered) {
    const values = valuesIn(text, sentence.parts)
    if (values && !runsOn(values, sentence)) return fill(sentence, values, depth)
  }
  return undefined
}

/** Several sentences in one text are said one by one: what is put into a sentence does not reach into the next. */
function runsOn(values: string[], { parts }: Sentence): boolean {
  return ENDS.some((end) => values.some((value) => value.includes(end)) && !parts.some((part) => part.includes(end)))
}

/**
 * What stands between the fixed parts. Each is looked for once, so that hostile text costs no more than its length: from the left, but for the
 * bracket that closes the sentence, which opens as late as it may.
 */
function valuesIn(text: string, parts: string[]): string[] | null {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last)) return null
  const end = text.length - last.length
  const values: string[] = []
  let at = first.length
  for (const [i, part] of parts.slice(1, -1).entries()) {
    const closing = i === parts.length - 3 && part.startsWith('（') && last.startsWith('）')
    const next = closing ? text.lastIndexOf(part, end - part.length) : text.indexOf(part, at)
    if (next < at || next + part.length > end) return null
    values.push(text.slice(at, next))
    at = next + part.length
  }
  return at > end ? null : [...values, text.slice(at, end)]
}

function fill({ english, names }: Sentence, values: string[], depth: number): string {
  return english.replace(HOLE, (hole, inside: string) => {
    const [name, one, many] = inside.split('|')
    const value = values[names.indexOf(name ?? '')]
    if (value === undefined) return hole
    if (one !== undefined && many !== undefined) return Number(value.replaceAll(',', '')) === 1 ? one : many
    return COLUMNS.has(name) ? value.replaceAll('、', ', ') : inEnglish(value, depth - 1)
  })
}
