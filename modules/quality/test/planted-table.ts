import { openDraw } from '@shuyuan/sketch'
import { codeColumn, type CodedTable } from '../src/discovery/table/coded-table.ts'
import { column } from './factory.ts'

export const plants = [
  'constant',
  'conditional',
  'order',
  'rise',
  'group',
  'key',
  'beginning',
  'equal',
  'product',
] as const
export type Plant = (typeof plants)[number]

export interface PlantedTable {
  specs: string[]
  rows: (string | null)[][]
  plants: Plant[]
}

const LEFT = 40

/**
 * A table of `size` rows made by a model that `seed` decides: which rules are planted among columns without any, and how. One row in `wrong`
 * breaks a rule; 0 = none does. Another `draw` of the same seed gives other rows of the same model.
 */
export function plantTable(
  seed: number,
  of: { size: number; wrong: number; draw: number; none?: boolean },
): PlantedTable {
  const decide = openDraw(seed)
  const chosen = plants.filter(() => decide(3) > 0 && !of.none)
  const places = Array.from({ length: LEFT }, () => `邮${decide(9)}`)
  const [consequence, when, bend] = [decide(4), decide(5), 1 + decide(4)]
  const draw = openDraw(seed * 7919 + of.draw)
  const slip = () => of.wrong > 0 && draw(of.wrong) === 0
  const cells: Record<string, (i: number) => Record<string, string | null>> = {
    noise: () => ({ a: `A${draw(6)}`, b: `B${draw(9)}`, c: `C${draw(70)}`, n: String(draw(1000)) }),
    constant: () => {
      const kind = draw(5)
      const state = kind === when && !slip() ? consequence : draw(4)
      return { kind: `类${kind}`, state: `态${state}` }
    },
    conditional: () => {
      const [province, street] = [draw(4), draw(LEFT)]
      const sure = province === 0 && !slip()
      return {
        province: `省${province}`,
        street: `街${street}`,
        post: sure ? (places[street] as string) : `邮${draw(9)}`,
      }
    },
    order: () => {
      const least = draw(500)
      return { least: String(least), most: String(slip() ? Math.max(0, least - 1 - draw(200)) : least + draw(300)) }
    },
    rise: () => {
      const income = draw(5000)
      return {
        income: String(income),
        tax: String(slip() ? draw(5000) * bend : income * bend + Math.floor(income / 7)),
      }
    },
    group: () => {
      const grade = draw(4)
      const as = slip() ? (grade + 1) % 4 : grade
      return { grade: `级${grade}`, pay: String((as + 1) * 1000 + draw(100)) }
    },
    key: (i) => {
      const at = slip() ? i - 1 : i
      return { year: `${2000 + (at % 12)}`, area: `区${Math.floor(at / 12) % 11}`, item: `项${Math.floor(at / 132)}` }
    },
    beginning: () => {
      const place = 320000 + draw(60)
      return { place: String(slip() ? 320000 + draw(60) : place), code: `${place}${1000 + draw(9000)}` }
    },
    equal: () => {
      const owner = `户${draw(300)}`
      return { owner, holder: slip() ? `户${draw(300)}` : owner }
    },
    product: () => {
      const [count, price] = [2 + draw(40), 3 + draw(300)]
      return { count: String(count), price: String(price), sum: String(slip() ? draw(9000) : count * price) }
    },
  }
  const numbers = new Set('n least most income tax pay count price sum'.split(' '))
  const made = Array.from({ length: of.size }, (_, i) =>
    Object.assign({}, ...['noise', ...chosen].map((name) => cells[name]?.(i))),
  ) as Record<string, string | null>[]
  const names = Object.keys(made[0] ?? {})
  return {
    specs: names.map((name) => (numbers.has(name) ? `${name}:integer` : name)),
    rows: made.map((row) => names.map((name) => row[name] ?? null)),
    plants: chosen,
  }
}

export function codePlanted({ specs, rows }: PlantedTable): CodedTable {
  const cells = (i: number) => rows.map((row) => row[i] ?? null)
  return { rows: rows.map((_, i) => i + 1), columns: specs.map((spec, i) => codeColumn(column(spec), cells(i))) }
}

/** The suggestion that says what was planted: kind and columns. */
export const plantedRule: Record<Plant, string> = {
  constant: 'conditional_value state,kind',
  conditional: 'conditional_dependency street,post',
  order: 'compare_columns least,most',
  rise: 'denial_constraint income,tax',
  group: 'group_outlier grade,pay',
  key: 'unique_combination year,area,item',
  beginning: 'expression place,code',
  equal: 'compare_columns owner,holder',
  product: 'expression sum,count,price',
}
