import type { PublicationColumn } from '../publication/publication.ts'

/** Significant digits that a double keeps. */
const EXACT = 15

export function jsonRow(columns: PublicationColumn[], cells: (string | null)[]): string {
  return JSON.stringify(
    Object.fromEntries(columns.map(({ name, type }, i) => [name, typedCell(type, cells[i] ?? null)])),
  )
}

/** Numbers that a double holds exactly are written as numbers, longer ones and everything else as text. */
export function typedCell(type: string | undefined, cell: string | null): string | number | boolean | null {
  if (cell === null) return null
  if (type === 'boolean') return cell === 'true'
  if (type !== 'integer' && type !== 'decimal') return cell
  const digits = cell.replace(/^[+-]?[0.]*/, '').replace('.', '')
  return digits.length <= EXACT && Number.isFinite(Number(cell)) ? Number(cell) : cell
}
