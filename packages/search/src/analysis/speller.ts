import type { Dictionary } from './dictionary.ts'
import { nearTo } from './near.ts'
import { initialsOf, pinyinOf, soundsOf } from './pinyin.ts'

/** Finds words by their sound or in spite of a slip. `known` keeps to words that are there. */
export interface Speller {
  byPinyin(typed: string, known: Known): string[]
  /** words whose pinyin begins so */
  byPinyinStart(typed: string, known: Known): string[]
  byInitials(typed: string, known: Known): string[]
  /** `hu籍`, `身份z`: characters and pinyin or first letters in one word */
  byMixture(typed: string, known: Known): string[]
  /** one wrong character, two exchanged, or other characters of the same sound */
  bySlip(typed: string, known: Known): string[]
  /** a pinyin with one letter wrong, missing or too many */
  byNearPinyin(typed: string, known: Known): string[]
}
type Known = (word: string) => boolean

/** A speller over the words of a dictionary; its tables are made when first asked. */
export function createSpeller(dictionary: Dictionary): Speller {
  let sounds: ReturnType<typeof soundTables> | undefined
  let byPlace: Map<string, string[]> | undefined
  let byCharacter: Map<string, string[]> | undefined
  const characters = () => (byCharacter ??= characterTable(dictionary))
  const places = () => (byPlace ??= placeTable(dictionary))
  const tables = () => (sounds ??= soundTables(dictionary))
  return {
    byPinyin: (typed, known) => (tables().pinyin.get(typed) ?? []).filter(known),
    byPinyinStart: (typed, known) =>
      [...tables().pinyin].flatMap(([sound, words]) => (sound.startsWith(typed) ? words.filter(known) : [])),
    byInitials: (typed, known) => (tables().initials.get(typed) ?? []).filter(known),
    byMixture: (typed, known) =>
      rarest(typed, characters()).filter((word) => word.length > 1 && mixes(typed, word) && known(word)),
    bySlip(typed, known) {
      const same = new Set(pinyinOf(typed).flatMap((sound) => tables().pinyin.get(sound) ?? []))
      const near = typed.length < 3 ? [] : alike(typed, places()).filter((word) => slips(typed, word))
      return [...new Set([...same, ...near])].filter((word) => word !== typed && known(word))
    },
    byNearPinyin(typed, known) {
      const found: string[] = []
      const near = nearTo(typed, 1)
      for (let length = typed.length - 1; length <= typed.length + 1; length++)
        for (const sound of tables().byLength[length] ?? [])
          if (near(sound)) found.push(...(tables().pinyin.get(sound) ?? []).filter(known))
      return found
    },
  }
}

function slips(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false
  const wrong: number[] = []
  for (let i = 0; i < word.length && wrong.length < 3; i++) if (typed[i] !== word[i]) wrong.push(i)
  const [first = 0, second] = wrong
  if (wrong.length === 1) return true
  return wrong.length === 2 && second === first + 1 && typed[first] === word[second] && typed[second] === word[first]
}

function mixes(typed: string, word: string): boolean {
  const [char] = word
  if (char === undefined) return typed === ''
  const rest = word.slice(char.length)
  if (typed.startsWith(char)) return mixes(typed.slice(char.length), rest)
  return soundsOf(char).some(
    (sound) =>
      (typed.startsWith(sound) && mixes(typed.slice(sound.length), rest)) ||
      (typed[0] === sound[0] && mixes(typed.slice(1), rest)),
  )
}

/** words that hold the rarest of the Chinese characters typed: no other word can be meant */
function rarest(typed: string, words: Map<string, string[]>): string[] {
  const lists = [...typed].filter((char) => char > '\u2fff').map((char) => words.get(char) ?? [])
  return lists.toSorted((a, b) => a.length - b.length)[0] ?? [...new Set([...words.values()].flat())]
}

function characterTable(dictionary: Dictionary): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const word of dictionary.words()) for (const char of new Set(word)) put(table, char, word)
  return table
}

/** words of three and more by length and the character at a place */
function placeTable(dictionary: Dictionary): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const word of dictionary.words())
    if (word.length > 2) for (let at = 0; at < word.length; at++) put(table, `${word.length}${at}${word[at]}`, word)
  return table
}

/** words that have at least one of the first three characters in its place: a slip spoils two of them at most */
function alike(typed: string, table: Map<string, string[]>): string[] {
  return [0, 1, 2].flatMap((at) => table.get(`${typed.length}${at}${typed[at]}`) ?? [])
}

function put(table: Map<string, string[]>, key: string, word: string): void {
  const there = table.get(key)
  if (there) there.push(word)
  else table.set(key, [word])
}

function soundTables(dictionary: Dictionary) {
  const pinyin = new Map<string, string[]>()
  const initials = new Map<string, string[]>()
  for (const word of dictionary.words()) {
    if (word.length < 2) continue
    for (const sound of pinyinOf(word)) put(pinyin, sound, word)
    put(initials, initialsOf(word), word)
  }
  const byLength: string[][] = []
  for (const sound of pinyin.keys()) (byLength[sound.length] ??= []).push(sound)
  return { pinyin, initials, byLength }
}
