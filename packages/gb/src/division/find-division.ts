import { readTable } from '../data.ts'

/** One division code in one period. `from` null = in force before the first list (1980-12), `to` null = still in force. */
export interface Division {
  code: string
  name: string
  from: string | null
  to: string | null
  /** names from the province down, without 市辖区 */
  fullName: string
}

type Period = Omit<Division, 'fullName'>
let periods: Map<string, Period[]> | undefined

function load(): Map<string, Period[]> {
  if (periods) return periods
  periods = new Map()
  for (const row of readTable('divisions.csv')) {
    const period = { code: row.code as string, name: row.name as string, from: row.from || null, to: row.to || null }
    const list = periods.get(period.code)
    if (list) list.push(period)
    else periods.set(period.code, [period])
  }
  return periods
}

/** Every period of every 6-digit code, ordered by code and time. */
export function divisionPeriods(): Period[] {
  return [...load().values()].flat()
}

/** A 6-digit code as it was on a date (`YYYY-MM-DD`), else in the nearest period; without a date as it is now or was last. Null when unknown. */
export function findDivision(code: string, on?: string): Division | null {
  const period = periodAt(code, on)
  if (!period) return null
  const province = code.slice(0, 2)
  const names = [`${province}0000`, `${code.slice(0, 4)}00`, code]
    .filter((c, i, all) => all.indexOf(c) === i)
    .map((c) => periodAt(c, on)?.name ?? '')
  return { ...period, fullName: names.filter((n) => !GROUPS.has(n)).join('') }
}

const GROUPS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

function periodAt(code: string, on?: string): Period | undefined {
  const list = load().get(code)
  if (!list || on === undefined) return list?.at(-1)
  return (
    list.find((p) => (p.from ?? '') <= on && on < (p.to ?? '9999')) ??
    (on < (list[0]?.from ?? '') ? list[0] : list.at(-1))
  )
}
