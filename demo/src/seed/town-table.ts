import type { EntryFact } from '../facts/entry.ts'
import { spoilRows } from '../fault/spoil-rows.ts'
import { tableRows } from '../write/table-lines.ts'
import type { SeedContext } from './context.ts'
import type { TownTable } from './town-database.ts'

const TYPES: Partial<Record<string, string>> = {
  integer: 'bigint',
  date: 'date',
  datetime: 'timestamp',
}
/** The register that comes every night, with what its clerks got wrong. */
const BY_HAND = 'low_income'

/** The table of an entry as the department's own system keeps it; `clean` without what its clerks got wrong. */
export function townTable(
  { city }: Pick<SeedContext, 'city'>,
  fact: EntryFact,
  { clean = false }: { clean?: boolean } = {},
): TownTable {
  const columns = fact.items.map(({ name, title, type, length, key }) => ({
    name,
    type: type === 'decimal' ? `numeric(${length})` : (TYPES[type] ?? 'text'),
    comment: title,
    key,
  }))
  const rows = [...tableRows(city, fact, {}, () => {})].map(({ cells }) => cells)
  return {
    name: fact.table,
    comment: fact.name,
    columns,
    rows: fact.table === BY_HAND && !clean ? spoilRows(city, fact.items, rows) : rows,
  }
}
