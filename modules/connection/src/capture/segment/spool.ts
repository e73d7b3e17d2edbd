import { mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { csvCell } from '@shuyuan/capture'
import type { RowLayout, SpoolRow } from './change-rows.ts'
import { UNIT } from './segment.ts'

const WRITE_AT = 1 << 20

export interface Moved {
  seq: number
  /** the key before and after */
  key: string[]
  to: string[]
  same: string[]
}

export interface SpoolCounts {
  rows: number
  inserts: number
  updates: number
  deletes: number
  truncates: number
}

/** Changes on their way into a segment: a CSV file on disk, because a transaction may be larger than memory. */
export interface Spool {
  path: string
  layout: RowLayout
  first: number
  counts: SpoolCounts
  partial: boolean
  moved: Moved[]
  /** characters of the longest row */
  longest: number
  add(row: SpoolRow): void
  /** writes out what has gathered, when it is much */
  drain(): Promise<void>
  close(): Promise<void>
  discard(): Promise<void>
}

const KINDS = { i: 'inserts', u: 'updates', d: 'deletes', t: 'truncates' } as const

export async function openSpool(path: string, layout: RowLayout, first: number): Promise<Spool> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, 'w', 0o600)
  let waiting: string[] = []
  let size = 0
  const write = async (): Promise<void> => {
    if (size === 0) return
    const block = waiting.join('')
    waiting = []
    size = 0
    await file.write(block)
  }
  const spool: Spool = {
    path,
    layout,
    first,
    counts: { rows: 0, inserts: 0, updates: 0, deletes: 0, truncates: 0 },
    partial: false,
    moved: [],
    longest: 0,
    add({ op, cells, same, movedFrom }) {
      const seq = first + spool.counts.rows
      const names = same.map((i) => layout.columns[i] ?? '')
      if (movedFrom) {
        const to = layout.keys.map((i) => cells[i] ?? '')
        spool.moved.push({ seq, key: movedFrom, to, same: names })
      }
      if (same.length > 0) spool.partial = true
      const line = `${seq},${op},${csvCell(names.join(UNIT) || null)},${cells.map(csvCell).join(',')}\n`
      waiting.push(line)
      size += line.length
      spool.longest = Math.max(spool.longest, line.length)
      spool.counts.rows++
      spool.counts[KINDS[op]]++
    },
    async drain() {
      if (size >= WRITE_AT) await write()
    },
    async close() {
      await write()
      await file.close()
    },
    async discard() {
      await file.close().catch(() => {})
      await rm(path, { force: true })
    },
  }
  return spool
}
