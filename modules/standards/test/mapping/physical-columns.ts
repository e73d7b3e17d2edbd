import { drawValue, type Lot } from '../labelled/draw-value.ts'
import { lotOf } from '../labelled/labelled-columns.ts'
import types from '../labelled/types.json' with { type: 'json' }
import concepts from './concepts.json' with { type: 'json' }

export interface PhysicalColumn {
  name: string
  title?: string
  samples: string[]
  semantic: string
  style: string
}

/** A line of `concepts.json`; `values` names what its rows hold where the labelled set does not say. */
interface Written {
  semantic: string
  zh: string
  pinyin: string
  english: string
  values?: string
}

interface Concept {
  semantic: string
  zh: string
  syllables: string[]
  words: string[]
}

const VALUES = new Map(types.map((t) => [t.semantic, t.values]))
const ROWS = 30

// English as designers shorten it; other words lose their vowels
const SHORT: Record<string, string> = {
  number: 'NO',
  address: 'ADDR',
  amount: 'AMT',
  quantity: 'QTY',
  date: 'DT',
  time: 'TM',
  name: 'NM',
  code: 'CD',
  department: 'DEPT',
  telephone: 'TEL',
  certificate: 'CERT',
  document: 'DOC',
  birth: 'BIRTH',
}

const initials = (c: Concept) => c.syllables.map((s) => s[0]).join('')
const shorten = (word: string) =>
  SHORT[word] ?? (word.length <= 4 ? word : word[0] + word.slice(1).replace(/[aeiou]/g, ''))
const camel = (words: string[]) => words.map((w, i) => (i === 0 ? w : `${w[0]?.toUpperCase()}${w.slice(1)}`)).join('')

type Style = (c: Concept, lot: Lot) => { name: string; title?: string }

/** How one half of the tables names its columns; the halves share no way of decorating. */
const STYLES: Record<'development' | 'heldOut', Record<string, Style>> = {
  development: {
    initials: (c) => ({ name: initials(c).toUpperCase() }),
    prefixed: (c) => ({ name: `c_${initials(c)}` }),
    pinyin: (c) => ({ name: c.syllables.join('') }),
    snake: (c) => ({ name: c.words.join('_') }),
    chinese: (c) => ({ name: c.zh }),
    commented: (c, lot) => ({ name: `col${Math.floor(lot() * 90) + 10}`, title: c.zh }),
  },
  heldOut: {
    system: (c) => ({ name: `RK_${initials(c).toUpperCase()}` }),
    numbered: (c, lot) => ({ name: `${initials(c)}${Math.floor(lot() * 8) + 1}` }),
    syllables: (c) => ({ name: c.syllables.join('_').toUpperCase() }),
    camel: (c) => ({ name: camel(c.words) }),
    shortened: (c) => ({ name: c.words.map(shorten).join('_').toUpperCase() }),
    chinese: (c) => ({ name: `${c.zh}（必填）` }),
    commented: (c, lot) => ({ name: `F${String(Math.floor(lot() * 900) + 100)}`, title: `${c.zh}：见附表` }),
  },
}

/**
 * Columns as tables of departments name them: every concept in every style of the half, four in five with rows behind them. Words, pinyin
 * and English of the concepts were written down for this set, not taken from the elements; the same seed gives the same columns.
 */
export function physicalColumns(half: 'development' | 'heldOut'): PhysicalColumn[] {
  const heldOut = half === 'heldOut'
  const lot = lotOf(heldOut ? 20_261_102 : 20_261_101)
  return (concepts as Written[]).flatMap(({ semantic, zh, pinyin, english, values }) => {
    const kind = values ?? VALUES.get(semantic)
    const concept = { semantic, zh, syllables: pinyin.split(' '), words: english.split(' ') }
    return Object.entries(STYLES[half]).map(([style, make]) => {
      const named = make(concept, lot)
      const filled = lot() < 0.8
      const samples = Array.from({ length: filled && kind ? ROWS : 0 }, () =>
        lot() < 0.1 ? '' : drawValue(kind as string, lot, heldOut),
      )
      return { ...named, samples, semantic, style }
    })
  })
}
