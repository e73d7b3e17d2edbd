import type { Change, ShapeColumn } from '@shuyuan/capture'
import type { Link } from '../../plan/plan.ts'

/** Where the columns of a dataset stand in the cells of a change. */
export interface RowLayout {
  /** dataset columns, in the order of the segment */
  columns: string[]
  /** index of each in the cells; -1 = the source has no such column any more */
  at: number[]
  /** the columns (by index in `columns`) that are the key */
  keys: number[]
}

export interface SpoolRow {
  op: 'i' | 'u' | 'd' | 't'
  cells: (string | null)[]
  /** indexes of columns whose value was not sent because it did not change */
  same: number[]
  /** the key the row had before, when values that did not change stand under that one */
  movedFrom: string[] | null
}

export function rowLayout(links: readonly Link[], shape: readonly ShapeColumn[]): RowLayout {
  const at = links.map((link) => shape.findIndex((c) => c.name === link.source))
  return {
    columns: links.map((link) => link.column),
    at,
    keys: at.flatMap((place, i) => (shape[place]?.key ? [i] : [])),
  }
}

/**
 * A change as rows of a segment. A changed key is the end of one row and the beginning of another, so that the last change of a key is always
 * the whole truth about it. Pure.
 */
export function changeRows(change: Change, layout: RowLayout): SpoolRow[] {
  const { columns, at, keys } = layout
  const empty = columns.map(() => null)
  if (change.op === 'truncate') return [{ op: 't', cells: empty, same: [], movedFrom: null }]
  const cell = (cells: Change['after'], i: number) => cells?.[at[i] ?? -1]
  const gone = (before: NonNullable<Change['before']>): SpoolRow => ({
    op: 'd',
    cells: columns.map((_, i) => (keys.includes(i) ? (cell(before, i) ?? null) : null)),
    same: [],
    movedFrom: null,
  })
  if (change.op === 'delete') return [gone(change.before ?? [])]
  const same = columns.flatMap((_, i) => (at[i] !== -1 && cell(change.after, i) === undefined ? [i] : []))
  const row: SpoolRow = {
    op: change.op === 'insert' ? 'i' : 'u',
    cells: columns.map((_, i) => cell(change.after, i) ?? null),
    same,
    movedFrom: null,
  }
  const { before } = change
  if (!before || keys.every((i) => cell(before, i) === cell(change.after, i))) return [row]
  const movedFrom = same.length > 0 ? keys.map((i) => cell(before, i) ?? '') : null
  return [gone(before), { ...row, movedFrom }]
}
