import type { Dictionary } from './dictionary.ts'
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
  let sounds: { pinyin: Map<string, string[]>; initials: Map<string, string[]> } | undefined
  let byLength: string[][] | undefined
  const lengths = () => (byLength ??= lengthTable(dictionary))
  const tables = () => (sounds ??= soundTables(dictionary))
  return {
    byPinyin: (typed, known) => (tables().pinyin.get(typed) ?? []).filter(known),
    byPinyinStart: (typed, known) =>
      [...tables().pinyin].flatMap(([sound, words]) => (sound.startsWith(typed) ? words.filter(known) : [])),
    byInitials: (typed, known) => (tables().initials.get(typed) ?? []).filter(known),
    byMixture: (typed, known) =>
      [...dictionary.words()].filter((word) => word.length > 1 && mixes(typed, word) && known(word)),
    bySlip(typed, known) {
      const same = new Set(pinyinOf(typed).flatMap((sound) => tables().pinyin.get(sound) ?? []))
      const alike = typed.length < 3 ? [] : (lengths()[typed.length] ?? [])
      const near = alike.filter((word) => slips(typed, word))
      return [...new Set([...same, ...near])].filter((word) => word !== typed && known(word))
    },
    byNearPinyin(typed, known) {
      const found: string[] = []
      for (const [sound, words] of tables().pinyin) if (near(typed, sound, 1)) found.push(...words.filter(known))
      return found
    },
  }
}

/** Can `a` become `b` by at most `most` letters changed, left out, put in or exchanged with their neighbour? */
export function near(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const exchanged = crossed ? (before[j - 2] as number) + 1 : Infinity
      next.push(Math.min(swap, exchanged, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    if (Math.min(...next) > most) return false
    before = row
    row = next
  }
  return (row[b.length] as number) <= most
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

function lengthTable(dictionary: Dictionary): string[][] {
  const table: string[][] = []
  for (const word of dictionary.words()) (table[word.length] ??= []).push(word)
  return table
}

function soundTables(dictionary: Dictionary) {
  const pinyin = new Map<string, string[]>()
  const initials = new Map<string, string[]>()
  const put = (table: Map<string, string[]>, key: string, word: string) => {
    const there = table.get(key)
    if (there) there.push(word)
    else table.set(key, [word])
  }
  for (const word of dictionary.words()) {
    if (word.length < 2) continue
    for (const sound of pinyinOf(word)) put(pinyin, sound, word)
    put(initials, initialsOf(word), word)
  }
  return { pinyin, initials }
}
