import { initialsOf, pinyinOf } from '@shuyuan/search'
import type { ItemNames } from '../../src/source/item/item-key.ts'
import concepts from './concepts.json' with { type: 'json' }
import entryNames from './entry-names.json' with { type: 'json' }

export interface LabelledItem extends ItemNames {
  department: string
  /** what the item truly is */
  concept: string
}

const DEPARTMENTS = {
  development: ['公安局', '人社局', '民政局', '市场监管局', '教育局', '卫健委', '住建局', '发改委', '交通局', '城管局'],
  heldOut: [
    '医保局',
    '税务局',
    '残联',
    '司法局',
    '退役军人局',
    '应急局',
    '水利局',
    '文旅局',
    '自然资源局',
    '统计局',
    '农业局',
  ],
}

/**
 * Data items of many departments with their truth. The halves share no department, no title and no entry name; one half writes first letters and
 * notes in brackets, the other English or whole pinyin names, numbers in front, and some titles that are nothing but a field name.
 */
export function labelledItems(half: 'development' | 'heldOut'): LabelledItem[] {
  const heldOut = half === 'heldOut'
  const lot = lotOf(heldOut ? 7_302 : 7_301)
  return DEPARTMENTS[half].flatMap((department) =>
    concepts.flatMap((concept) => {
      if (lot() < 0.15) return []
      const titles = concept[half]
      const entries = entryNames[concept.about as keyof typeof entryNames][half]
      const title = pick(lot, titles)
      const name = heldOut ? heldName(lot, title, concept.english) : initialsOf(title).toUpperCase()
      return [
        {
          department,
          concept: concept.id,
          title: heldOut ? decorateHeld(lot, title, concept.english) : decorate(lot, title),
          name,
          entryName: pick(lot, entries),
          type: lot() < 0.1 ? 'C' : concept.type,
          length: lot() < 0.3 ? null : concept.length,
          codeList: null,
          element: null,
        },
      ]
    }),
  )
}

function decorate(lot: () => number, title: string): string {
  const chance = lot()
  if (chance < 0.06) return `${title}（必填）`
  if (chance < 0.1) return `*${title}`
  if (chance < 0.13) return title.split('').join(' ')
  return title
}

function decorateHeld(lot: () => number, title: string, english: string): string {
  const chance = lot()
  if (chance < 0.06) return `${Math.floor(lot() * 30) + 1}、${title}`
  if (chance < 0.12) return `${title}[${english}]`
  if (chance < 0.15) return `${title}信息`
  if (chance < 0.18) return `“${title}”`
  if (chance < 0.21) return pinyinOf(title)[0] ?? title
  return title
}

function heldName(lot: () => number, title: string, english: string): string {
  const chance = lot()
  if (chance < 0.4) return english
  if (chance < 0.7) return pinyinOf(title)[0] ?? ''
  if (chance < 0.8) return `F_${english.toUpperCase()}`
  return ''
}

function pick<T>(lot: () => number, from: readonly T[]): T {
  return from[Math.floor(lot() * from.length)] as T
}

/** Numbers 0…1, the same for the same seed (mulberry32). */
export function lotOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
