import type { Column, Dataset } from '@shuyuan/intake'
import type { NormalKind, Plan, PlanField } from './plan.ts'

const KINDS: Partial<Record<Column['type'], NormalKind>> = {
  integer: 'number',
  decimal: 'number',
  date: 'date',
  datetime: 'date',
}

/** How values of a column are made comparable. */
function kindOf(column: Column): NormalKind {
  if (column.mask === 'id_number' || /身份(证)?(件)?号/.test(column.title)) return 'id_number'
  if (column.codeList) return 'code'
  if (column.mask === 'name') return 'name'
  if (column.mask === 'mobile' || column.mask === 'phone') return 'phone'
  return KINDS[column.type] ?? 'text'
}

/** Same data element, else same title. */
const factOf = (column: Column): string => (column.element ? `element:${column.element}` : `title:${column.title}`)

/**
 * A first proposal for a plan over some datasets: the key that most of them share, and every fact that at least two of them hold, by data element
 * or title. Null where they share no column. Pure.
 */
export function proposeFields(datasets: readonly Dataset[]): Pick<Plan, 'keyKind' | 'sources' | 'fields'> | null {
  const facts = new Map<string, Map<string, Column>>()
  for (const { id, columns } of datasets)
    for (const column of columns) {
      const own = facts.get(factOf(column)) ?? new Map<string, Column>()
      if (!own.has(id)) own.set(id, column)
      facts.set(factOf(column), own)
    }
  const shared = [...facts.values()].filter((own) => own.size > 1)
  const key = shared
    .filter((own) => own.size === datasets.length)
    .toSorted((a, b) => keyRank(b) - keyRank(a))
    .at(0)
  if (!key) return null
  const sources = datasets.map(({ id }) => ({ dataset: id, key: (key.get(id) as Column).name }))
  const fields = shared
    .filter((own) => own !== key)
    .map((own): PlanField => {
      const [first] = own.values() as Iterable<Column> as [Column]
      return {
        name: first.title || first.name,
        kind: kindOf(first),
        codeList: first.codeList ?? null,
        columns: Object.fromEntries([...own].map(([dataset, column]) => [dataset, column.name])),
        authority: null,
      }
    })
  const [keyColumn] = key.values() as Iterable<Column> as [Column]
  return { keyKind: kindOf(keyColumn), sources, fields }
}

/** Identifiers of persons and enterprises first, then registered keys. */
function keyRank(own: ReadonlyMap<string, Column>): number {
  const columns = [...own.values()]
  const identifies = columns.some((c) => /身份(证)?(件)?号|统一社会信用代码/.test(c.title)) ? 100 : 0
  return identifies + columns.filter((c) => c.key).length
}
