import type { Row, RunOptions, Session } from '@shuyuan/engine'
import { mask, type MaskName, maskNames } from '@shuyuan/masking'
import { recognizeColumn } from '@shuyuan/standards'
import { shareInterval } from '@shuyuan/sketch'
import type { Column } from '../kind/column.ts'
import type { Bin, ColumnProfile, Counted } from './profile.ts'
import { BINS, columnsSql, drawSql, HASHED, isMeasured, scanSql } from './profile.sql.ts'

export interface Draw {
  /** up to here every row is measured; beyond it counts stay exact and the rest is drawn */
  most: number
  /** about so many rows are drawn then */
  rows: number
  seed?: number
}

const DRAW: Draw = { most: 1_000_000, rows: 200_000 }
/** Columns measured at a time: enough to keep the processors busy, few enough to hold their values in memory. */
const ABREAST = 4

type ShieldedColumn = Column & Shield

interface Shield {
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: 1 | 2 | 3 | 4
  mask?: string | undefined
}

/** Measures every column: each column once, grouped by its values, and before it one scan for exact counts where rows are drawn. Personal values are masked here already. */
export async function measureVersion(
  session: Session,
  relation: { source: string; columns: ShieldedColumn[] },
  options: RunOptions = {},
  draw: Draw = DRAW,
): Promise<{ rows: number; measured: number; columns: ColumnProfile[] }> {
  const { source, columns } = relation
  const [size] = await session.query<Row>(`SELECT count(*) AS n FROM ${source}`, [], options)
  const rows = Number(size?.n)
  const all = rows <= draw.most
  const scan = all ? null : ((await session.query<Row>(scanSql(source, columns), [], options))[0] as Row)
  const drawn = all ? source : drawSql(source, draw.rows, rows, draw.seed)
  if (!all) {
    const kept = columns.map((c) => `"${c.name.replaceAll('"', '""')}"`).join(', ')
    await session.run(`CREATE OR REPLACE TEMP TABLE drawn AS SELECT _row, ${kept} FROM ${drawn}`, [], options)
  }
  const from = all ? source : 'drawn'
  const measured = all ? rows : Number((await session.query<Row>('SELECT count(*) AS n FROM drawn'))[0]?.n)
  const profiles: ColumnProfile[] = []
  for (let at = 0; at < columns.length; at += ABREAST) {
    const some = columns.slice(at, at + ABREAST)
    const found = await session.query<Row>(columnsSql(from, some), [], options)
    profiles.push(...some.map((column, i) => profileOf(column, at + i, scan, found[i] as Row, { rows, all })))
  }
  return { rows, measured, columns: profiles }
}

function profileOf(
  column: ShieldedColumn,
  i: number,
  scan: Row | null,
  found: Row,
  { rows, all }: { rows: number; all: boolean },
): ColumnProfile {
  const personal = column.sensitivity !== 'none' || column.grade > 2
  const seen = Number(found.filled ?? 0)
  const filled = scan ? Number(scan[`f${i}`]) : seen
  const spread = spreadOf(found)
  const counted = (list: unknown, show: (value: string) => string): Counted[] =>
    (JSON.parse(String(list ?? '[]')) as { value: string; count: number }[]).map(({ value, count }) => ({
      value: show(value),
      count,
      share: all ? exactly(count / Math.max(seen, 1)) : shareInterval(count, seen),
    }))
  const top = counted(found.top, (value) => value)
  const low = found.low === null ? null : String(found.low).slice(0, 200)
  const recognition = recognizeColumn({
    name: column.name,
    title: column.title,
    samples: top.map(({ value }) => value),
    distinct: Number(found.distinct),
    rows,
  })
  const hide = maskOf(column)
  return {
    name: column.name,
    title: column.title,
    type: column.type,
    filled,
    empty: rows - filled,
    blank: Number(found.blank ?? 0),
    ...distinctOf(Number(found.distinct), Number(found.once), Number(scan?.[`h${i}`] ?? 0), all),
    once: Number(found.once),
    length:
      found.least === null
        ? null
        : { min: Number(found.least), max: Number(found.most), mean: round(Number(found.mean)) },
    min: personal ? null : low,
    max: personal || found.high === null ? null : String(found.high).slice(0, 200),
    mean: spread?.mean ?? null,
    deviation: spread?.deviation ?? null,
    quantiles: spread?.quantiles ?? null,
    histogram: isMeasured(column) ? binsOf(found) : [],
    patterns: formsOf(found),
    top: personal ? merged(counted(found.top, hide)) : top,
    masked: personal,
    recognized:
      recognition.semantic === 'unknown'
        ? null
        : {
            semantic: recognition.semantic,
            element: recognition.element,
            confidence: recognition.confidence,
            reason: recognition.reason,
          },
  }
}

/**
 * Distinct values of all rows. When rows were drawn and none of the drawn values stands alone, the draw has seen them all; otherwise those of one
 * hash value in 64 were counted over all rows, and the count is that much more, with the error of such a count.
 */
function distinctOf(seen: number, once: number, hashed: number, all: boolean) {
  if (all || once === 0) return { distinct: seen, distinctError: 0 }
  const distinct = Math.max(hashed * HASHED, seen)
  return { distinct, distinctError: Math.round(1.96 * Math.sqrt(hashed * (1 - 1 / HASHED)) * HASHED) }
}

/** Shares of forms are exact when every value was looked at; otherwise they rest on the values drawn. */
function formsOf({ forms, distinct, filled }: Row): Counted[] {
  if (typeof forms !== 'string') return []
  const { of, rows, list } = JSON.parse(forms) as {
    of: number
    rows: number | null
    list: { value: string; count: number }[] | null
  }
  return (list ?? []).map(({ value, count }) => {
    const share = count / Math.max(rows ?? 0, 1)
    if (of === Number(distinct)) return { value, count, share: exactly(share) }
    return { value, count: Math.round(share * Number(filled)), share: shareInterval(Math.round(share * of), of) }
  })
}

function spreadOf({ spread }: Row) {
  if (typeof spread !== 'string') return null
  const { mean, square, quantiles } = JSON.parse(spread) as {
    mean: number | null
    square: number | null
    quantiles: number[]
  }
  if (mean === null || square === null) return null
  return {
    mean: round(mean),
    deviation: round(Math.sqrt(Math.max(0, square - mean ** 2))),
    quantiles: quantiles.map(round),
  }
}

function binsOf({ bins, lo, hi }: Row): Bin[] {
  if (bins === null || bins === undefined || lo === null) return []
  const [low, high] = [Number(lo), Number(hi)]
  const counts = new Map(
    (JSON.parse(String(bins)) as { bin: number | null; n: number }[]).map(({ bin, n }) => [bin ?? 0, n]),
  )
  if (low === high) return [{ from: low, to: high, count: counts.get(0) ?? 0 }]
  const width = (high - low) / BINS
  return Array.from({ length: BINS }, (_, b) => ({
    from: round(low + b * width),
    to: round(low + (b + 1) * width),
    count: counts.get(b) ?? 0,
  }))
}

function maskOf({ mask: name = 'full' }: Shield): (value: string) => string {
  const known = (maskNames as readonly string[]).includes(name) ? (name as MaskName) : 'full'
  return (value) => mask(known, value)
}

/** Values that look alike once masked are one line. */
function merged(top: readonly Counted[]): Counted[] {
  const sum = (some: readonly Counted[], of: (each: Counted) => number) => some.reduce((n, each) => n + of(each), 0)
  return [...Map.groupBy(top, ({ value }) => value)].map(([value, some]) => ({
    value,
    count: sum(some, ({ count }) => count),
    share: {
      low: sum(some, ({ share }) => share.low),
      high: Math.min(
        1,
        sum(some, ({ share }) => share.high),
      ),
    },
  }))
}

const exactly = (share: number) => ({ low: share, high: share })

const round = (x: number) => Number(x.toPrecision(10))
