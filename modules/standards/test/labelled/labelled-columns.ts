import { drawValue, type Lot } from './draw-value.ts'
import types from './types.json' with { type: 'json' }

export interface LabelledColumn {
  name: string
  title?: string
  samples: string[]
  semantic: string
  habit: 'named' | 'decorated' | 'titled' | 'bare'
}

const ROWS = 40
const EMPTY = ['', ' ', '-', 'NULL', '无']

/** The columns of one half of the set. The halves share neither a name nor a way of writing values, decorating names or losing them. */
export function labelledColumns(half: 'development' | 'heldOut'): LabelledColumn[] {
  const heldOut = half === 'heldOut'
  const lot = lotOf(heldOut ? 20_260_702 : 20_260_701)
  return types.flatMap(({ semantic, values, bare, ...names }) => {
    const samples = () =>
      spoil(
        Array.from({ length: ROWS }, () => drawValue(values, lot, heldOut)),
        lot,
        heldOut,
      )
    const named = names[half].flatMap((name): LabelledColumn[] => [
      { name, samples: samples(), semantic, habit: 'named' },
      { name: decorate(name, lot, heldOut), samples: samples(), semantic, habit: 'decorated' },
    ])
    const titled: LabelledColumn = {
      name: `${heldOut ? 'F' : 'a0'}${Math.floor(lot() * 900) + 100}`,
      title: names[half].find((name) => /\p{Script=Han}/u.test(name)) ?? (names[half][0] as string),
      samples: samples(),
      semantic,
      habit: 'titled',
    }
    const unnamed: LabelledColumn = {
      name: heldOut ? `字段${Math.floor(lot() * 30) + 1}` : `column_${Math.floor(lot() * 30)}`,
      samples: samples(),
      semantic,
      habit: 'bare',
    }
    return [...named, titled, ...(bare ? [unnamed] : [])]
  })
}

/** A source of numbers 0…1 that gives the same ones for the same seed (mulberry32). */
export function lotOf(seed: number): Lot {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What people put around a name: marks of a must-field, tables' prefixes, notes in brackets. */
function decorate(name: string, lot: Lot, heldOut: boolean): string {
  const han = /\p{Script=Han}/u.test(name)
  const ways = heldOut
    ? han
      ? [`${name}（必填）`, `${name}：`, `${name} `, `【${name}】`]
      : [`f_${name}`, `${name}_`, `t_${name.toLowerCase()}`, `"${name}"`]
    : han
      ? [`*${name}`, `${name}(文本)`, ` ${name}`]
      : [`c_${name}`, name.toLowerCase(), ` ${name} `]
  return ways[Math.floor(lot() * ways.length)] as string
}

/** Missing values, typing errors and full-width digits, as files from departments have them. */
function spoil(values: string[], lot: Lot, heldOut: boolean): string[] {
  const missing = lot() * 0.3
  const wrong = lot() * 0.06
  return values.map((value) => {
    if (lot() < missing) return EMPTY[Math.floor(lot() * EMPTY.length)] as string
    if (lot() < wrong) return heldOut ? value.slice(0, -1) : `${value}?`
    if (lot() < 0.03)
      return heldOut ? ` ${value} ` : value.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    return value
  })
}
