import { upgradeIdNumber, checkIdNumber } from '@shuyuan/gb'
import type { Step } from '../src/step/step.ts'

export type ModelRow = { row: number; cells: Record<string, string | null>; fate: 'kept' | 'rejected' | 'dropped' }

type Cells = Record<string, string | null>
const BLANK = /^[ \t\r\n\u00a0\u3000\u200b\ufeff]+|[ \t\r\n\u00a0\u3000\u200b\ufeff]+$/g
const trim = (s: string) => s.replace(BLANK, '')
const half = (s: string) =>
  s.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 65248)).replaceAll('　', ' ')
const isDate = (y: number, m: number, d: number) => {
  const at = new Date(Date.UTC(y, m - 1, d))
  return at.getUTCFullYear() === y && at.getUTCMonth() === m - 1 && at.getUTCDate() === d
}

/** A value read or not: `undefined` = not understood. */
type Read = (value: string, params: Record<string, unknown>) => string | null | undefined

const readers: Record<string, Read> = {
  trim: (v) => trim(v) || null,
  width: half,
  case: (v) => v.toUpperCase(),
  blank: (v, { words }) => ((words as string[]).some((w) => w.toLowerCase() === trim(v).toLowerCase()) ? null : v),
  replace: (v, { find, with: by }) => v.split(find as string).join(by as string),
  fill: (v) => v,
  space: (v) => v.replace(/[ \t\r\n\u00a0\u3000]+/g, ' '),
  name: (v) => {
    const h = half(trim(v)).replace(/^ +| +$/g, '')
    return /\p{Script=Han}/u.test(h) ? h.replace(/\s+/g, '') : h.replace(/\s+/g, ' ')
  },
  id_number: (v) => {
    const verdict = checkIdNumber(v)
    if (!verdict.valid) return undefined
    return verdict.normalized.length === 15 ? upgradeIdNumber(verdict.normalized) : verdict.normalized
  },
  date: (v) => {
    const found =
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(half(trim(v))) ??
      /^(\d{4})(\d{2})(\d{2})$/.exec(half(trim(v)))
    if (!found) return undefined
    const [y, m, d] = found.slice(1).map(Number) as [number, number, number]
    return isDate(y, m, d) ? [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-') : undefined
  },
  number: (v) => {
    const found = /^([+-]?)(\d{1,20})(万?)$/.exec(half(trim(v)).replace(/\s/g, ''))
    if (!found) return undefined
    const value = BigInt(found[2] as string) * (found[3] ? 10_000n : 1n)
    return String(found[1] === '-' ? -value : value)
  },
  code: (v, { pairs }) => {
    const table = pairs as { from: string; to: string }[]
    const known = table.find((p) => p.from === trim(v))
    return known?.to ?? (table.some((p) => p.to === trim(v)) ? trim(v) : undefined)
  },
}

/** The pipeline row by row and step by step, as plainly as it can be said; independent of the SQL. */
export function runModel(steps: readonly Step[], rows: readonly Cells[]): ModelRow[] {
  const all = rows.map((cells, i): ModelRow => ({ row: i + 1, cells: { ...cells }, fate: 'kept' }))
  for (const { kind, params } of steps) {
    if (kind === 'dedupe') dedupe(all, params)
    else for (const row of all) if (row.fate === 'kept') apply(row, kind, params)
  }
  return all
}

function apply(row: ModelRow, kind: string, params: Record<string, unknown>): void {
  const { cells } = row
  const names = (params.columns ?? [params.column]) as string[]
  if (kind === 'filter') row.fate = cells[params.test as string] === params.value ? 'kept' : 'dropped'
  else if (kind === 'reject') row.fate = cells[params.test as string] === params.value ? 'rejected' : 'kept'
  else if (kind === 'merge')
    cells[params.into as string] =
      names
        .map((n) => cells[n])
        .filter(Boolean)
        .join('-') || null
  else if (kind === 'split') {
    const parts = cells[params.column as string]?.split('-')
    const into = params.into as string[]
    for (const [i, name] of into.entries()) {
      const part = i === into.length - 1 ? parts?.slice(i).join('-') : parts?.[i]
      cells[name] = part === undefined ? null : trim(part) || null
    }
  } else if (kind === 'fill') for (const n of names) cells[n] ??= params.value as string
  else {
    const read = readers[kind] as Read
    const made = names.map((n) => [n, cells[n] == null ? null : read(cells[n], params)] as const)
    for (const [n, value] of made) {
      const was = cells[n] ?? null
      if (value !== undefined) cells[n] = value
      else if (was === null || trim(was) === '') cells[n] = params.onError === 'keep' ? was : null
      else if (params.onError === 'reject') row.fate = 'rejected'
      else if (params.onError === 'null') cells[n] = null
    }
  }
}

function dedupe(all: ModelRow[], params: Record<string, unknown>): void {
  const keys = params.keys as string[]
  const winners = new Map<string, ModelRow>()
  const filled = (row: ModelRow) => Object.values(row.cells).filter((v) => v !== null).length
  for (const row of all) {
    if (row.fate !== 'kept' || keys.some((k) => row.cells[k] == null)) continue
    const key = JSON.stringify(keys.map((k) => row.cells[k]))
    const best = winners.get(key)
    const wins = !best || params.keep === 'last' || (params.keep === 'complete' && filled(row) > filled(best))
    if (wins) winners.set(key, row)
    const loser = wins ? best : row
    if (loser) loser.fate = 'dropped'
  }
}
