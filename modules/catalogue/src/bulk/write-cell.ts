import type { Basis, Gate } from '../entry/entry.ts'
import type { SheetColumn } from './column.ts'

/** Names for the ids of duties and systems. */
export interface Labels {
  duties: ReadonlyMap<string, string>
  systems: ReadonlyMap<string, string>
}

const CONCLUSIONS = { pass: '通过', fail: '不通过', 'not-involved': '不涉及' }

/** The text of a cell such that `readCell` reads the same value. Pure. */
export function writeCell(column: SheetColumn, value: unknown, labels: Labels): string {
  if (value === null || value === undefined || value === '') return ''
  const label = (one: unknown) => column.choices?.[String(one)] ?? String(one)
  const list = (name: (one: string) => string) => (value as string[]).map(name).join('；')
  switch (column.kind) {
    case 'code':
    case 'choice':
    case 'level':
      return label(value)
    case 'codes':
      return list(label)
    case 'list':
      return list(String)
    case 'yesno':
      return value === true ? '是' : '否'
    case 'basis':
      return (value as Basis[]).map(({ rank, title, article }) => `${rank}|${title}|${article}`).join('；')
    case 'gate': {
      const { date, person, conclusion, note } = value as Gate
      return [date, person, CONCLUSIONS[conclusion], note].join('|')
    }
    case 'duties':
      return list((id) => labels.duties.get(id) ?? id)
    case 'systems':
      return list((id) => labels.systems.get(id) ?? id)
    default:
      return String(value as string | number)
  }
}
