import type { Row } from '@shuyuan/engine'
import { type MaskName, mask } from '@shuyuan/masking'
import type { PlainRow } from '@shuyuan/intake'
import type { Decision } from '@shuyuan/policy'

/** One finding as its reader may see it. */
export interface Violation {
  rule: string
  row: number | null
  keys: Record<string, string | null>
  values: Record<string, string | null>
}

/** Shows a value only as the decision allows: field dropped (undefined), masked, or whole. */
function shown(name: string, value: unknown, decision: Decision): string | null | undefined {
  if (decision.fields !== undefined && decision.fields !== '*' && !decision.fields.includes(name)) return undefined
  if (value === null || value === undefined) return null
  const name_ = decision.masks?.[name]
  return name_ ? mask(name_ as MaskName, String(value)) : String(value)
}

/** A row of `sliceSql` before anything in it is masked: what names a group, or the row. */
export function plainRow(row: Row): PlainRow {
  return { ...(JSON.parse(String(row.keys)) as PlainRow), ...(row._row === null ? {} : valuesOf(row)) }
}

const valuesOf = (row: Row): PlainRow =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      name.startsWith('$') ? [[name.slice(1), value === null ? null : String(value)]] : [],
    ),
  )

/** A row of `sliceSql` as its reader may see it. */
export function showViolation(row: Row, columns: ReadonlySet<string>, decision: Decision): Violation {
  return {
    rule: String(row.rule),
    row: row._row === null ? null : Number(row._row),
    keys: maskFields(JSON.parse(String(row.keys)) as Record<string, unknown>, columns, decision),
    values: row._row === null ? {} : maskFields(valuesOf(row), columns, decision),
  }
}

/** Drops and masks the fields of a record. Keys of a group that are no columns (labels, sums) are not personal and stay. */
export function maskFields(
  record: Record<string, unknown>,
  columns: ReadonlySet<string>,
  decision: Decision,
): Record<string, string | null> {
  const out: Record<string, string | null> = {}
  for (const [name, value] of Object.entries(record)) {
    const cell = columns.has(name) ? shown(name, value, decision) : value === null ? null : String(value)
    if (cell !== undefined) out[name] = cell
  }
  return out
}
