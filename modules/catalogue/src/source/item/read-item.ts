import { bare, fold } from '@shuyuan/search'
import type { ItemKey, ItemNames } from './item-key.ts'
import { han, isPerson, latin, longestHan, type Part, propertyOf } from './lexicon.ts'

/** Reads an item's names by the lexicon: subject, property, marks, and what is left. Pure. */
export function readItem(item: ItemNames): ItemKey {
  const title = cleaned(item.title)
  const parts = /\p{Script=Han}/u.test(title) ? readHan(title) : readLatin(title)
  const named = parts.property ? parts : merge(parts, readLatin(fold(item.name)))
  const property = named.property ?? knownMeaning(item) ?? roleAsName(named)
  const of = property ? propertyOf(property)?.of : undefined
  const subject = named.subject ?? subjectOf(item.entryName, of)
  const coded = property !== null && propertyOf(property)?.coded === true
  const rest = coded ? named.rest : `${named.rest}${named.representation}`
  return {
    subject,
    explicit: named.subject !== null,
    property,
    marks: [...new Set(named.marks)].sort(),
    rest: bare(rest),
    text: bare(title),
  }
}

const REPRESENTATIONS = new Set(['code', 'name'])

interface Reading {
  subject: string | null
  property: string | null
  marks: string[]
  representation: string
  rest: string
}
const blank = (): Reading => ({ subject: null, property: null, marks: [], representation: '', rest: '' })

/** Notes in brackets, numbers in front and marks of must-fields say nothing about the meaning. */
function cleaned(title: string): string {
  return fold(title)
    .replace(/[(（[【<].*?[)）\]】>]/gu, '')
    .replace(/^\s*\d+\s*[、.．]\s*/u, '')
    .replace(/[\s*:：_"'“”-]/gu, '')
}

/** Longest words first from the left; a later property word overrules an earlier one, which becomes a subject's rest. */
function readHan(text: string): Reading {
  const reading = blank()
  for (let at = 0; at < text.length; ) {
    const word = longestAt(text, at)
    if (word === null) {
      reading.rest += text[at]
      at += 1
      continue
    }
    take(reading, word, han.get(word) as Part)
    at += word.length
  }
  return reading
}

function longestAt(text: string, at: number): string | null {
  for (let size = Math.min(longestHan, text.length - at); size > 0; size--) {
    const word = text.slice(at, at + size)
    if (han.has(word)) return word
  }
  return null
}

function take(reading: Reading, word: string, part: Part): void {
  if (part.kind === 'property') {
    // 代码 and 名称 are properties alone and representations behind a property
    if (reading.property === null) reading.property = part.code
    else if (REPRESENTATIONS.has(part.code)) reading.representation += word
    else reading.rest += word
  } else if (part.kind === 'subject') reading.subject = moreSpecial(reading.subject, part.code)
  else if (part.kind === 'mark') reading.marks.push(part.code)
  else if (part.kind === 'representation') reading.representation += word
}

/** 学生父亲: the father, not the student; 企业法定代表人: the representative. */
function moreSpecial(before: string | null, next: string): string {
  if (before === null || before === 'person') return next
  return next === 'person' ? before : next
}

function readLatin(text: string): Reading {
  const reading = blank()
  const tokens = text.split(/[^a-z0-9]+/).filter(Boolean)
  const compact = (tokens.length > 1 && tokens[0]?.length === 1 ? tokens.slice(1) : tokens).join('').replace(/\d+$/, '')
  const whole = latin.get(compact)
  if (whole) {
    take(reading, compact, whole)
    return reading
  }
  for (let at = 2; at <= compact.length - 2; at++) {
    const [left, right] = [latin.get(compact.slice(0, at)), latin.get(compact.slice(at))]
    if ((left?.kind !== 'subject' && left?.kind !== 'mark') || right?.kind !== 'property') continue
    take(reading, '', left)
    take(reading, '', right)
    return reading
  }
  return reading
}

function merge(title: Reading, name: Reading): Reading {
  return { ...title, property: name.property, subject: title.subject ?? name.subject }
}

function knownMeaning({ semantic, element }: ItemNames): string | null {
  const known = [element, semantic].find((code) => code && propertyOf(code))
  return known ?? null
}

/** 法定代表人, 户主 alone: the name of that person. */
function roleAsName({ subject, rest }: Reading): string | null {
  return subject !== null && isPerson(subject) && rest === '' ? 'person_name' : null
}

/** Whose item it is when its title does not say: by its nature, else what the entry is about. */
function subjectOf(entryName: string, of: string | undefined): string {
  const entry = readHan(cleaned(entryName)).subject ?? ''
  if (of === undefined) return entry
  return of === 'person' && isPerson(entry) ? entry : of
}
