import { readRows } from '../facts/read-facts.ts'
import { buildUscc } from '../range/uscc.ts'

export interface Department {
  key: string
  name: string
  kind: string
  theme: string
  uscc: string
  duties: string[]
  systems: string[]
  /** id of its default legal basis in laws.csv */
  basis: string
}

const usccKinds: Record<string, string> = { institution: '12', mass: '13', utility: '91' }

/** The 57 departments of the city with their duties (定职责) and systems. */
export function buildDepartments(): Department[] {
  const rows = readRows<'key' | 'name' | 'kind' | 'theme' | 'basis' | 'duties' | 'systems'>('departments')
  return rows.map((row, index) => ({
    key: row.key,
    name: row.name,
    kind: row.kind,
    theme: row.theme,
    basis: row.basis,
    uscc: buildUscc(usccKinds[row.kind] ?? '11', '329900', index + 1),
    duties: row.duties.split(';'),
    systems: row.systems.split(';'),
  }))
}
