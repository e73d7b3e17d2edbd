import { fold, initialsOf, pinyinOf } from '@shuyuan/search'
import properties from './properties.json' with { type: 'json' }
import subjects from './subjects.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

export interface Property {
  zh: string[]
  en: string[]
  /** whose property it is when nobody is named */
  of?: string
  /** values come from a code list: 代码 or 名称 behind the word changes nothing */
  coded?: boolean
  /** belongs to the record rather than to the thing: numbers and dates that every business gives itself */
  record?: boolean
}

export type Part = { kind: 'subject' | 'property' | 'mark' | 'representation' | 'noise'; code: string }

export const propertyOf = (code: string): Property | undefined =>
  Object.hasOwn(properties, code) ? (properties as Record<string, Property>)[code] : undefined
export const isPerson = (subject: string): boolean => words.people.includes(subject)

/** Chinese word → what it is; longest first when read. */
export const han = new Map<string, Part>()
/** Latin form (English without joints, whole pinyin, first letters) → what it is. */
export const latin = new Map<string, Part>()

const LEAST_INITIALS = 2

function teach(part: Part, zh: readonly string[], en: readonly string[]): void {
  for (const word of zh) {
    const folded = fold(word)
    if (!han.has(folded)) han.set(folded, part)
  }
  for (const word of en) addLatin(word.replaceAll('_', ''), part)
}

function addLatin(form: string, part: Part): void {
  if (!latin.has(form)) latin.set(form, part)
}

for (const [code, { zh, en }] of Object.entries(properties)) teach({ kind: 'property', code }, zh, en)
for (const [code, { zh, en }] of Object.entries(subjects)) teach({ kind: 'subject', code }, zh, en)
for (const [code, list] of Object.entries(words.marks)) teach({ kind: 'mark', code }, list, [])
teach({ kind: 'noise', code: '' }, words.noise, [])
for (const word of words.representations) if (!han.has(word)) han.set(word, { kind: 'representation', code: word })
// English comes before pinyin and pinyin before first letters: the longer a form, the more it tells
for (const [word, part] of han) if (part.kind !== 'noise') for (const way of pinyinOf(word)) addLatin(way, part)
for (const [word, part] of han)
  if (part.kind === 'property' || part.kind === 'subject')
    if ([...word].length >= LEAST_INITIALS) addLatin(initialsOf(word), part)

export const longestHan = Math.max(...[...han.keys()].map((word) => word.length))
