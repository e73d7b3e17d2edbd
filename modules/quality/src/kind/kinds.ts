import * as accessibility from './table/accessibility.ts'
import * as completeness from './value/completeness.ts'
import * as duplicate from './table/duplicate.ts'
import * as format from './value/format.ts'
import * as hygiene from './value/hygiene.ts'
import * as identity from './value/identity.ts'
import * as block from './value/block.ts'
import * as code from './value/code.ts'
import * as crossTable from './across/cross-table.ts'
import * as denial from './table/denial.ts'
import * as drift from './across/drift.ts'
import * as earlier from './across/earlier.ts'
import * as frequency from './table/frequency.ts'
import * as group from './table/group.ts'
import * as series from './table/series.ts'
import type { Kind } from './kind.ts'
import * as model from './table/model.ts'
import * as reference from './across/reference.ts'
import * as relation from './table/relation.ts'
import * as timeliness from './table/timeliness.ts'
import * as value from './value/value.ts'

const GROUPS = [
  completeness,
  model,
  format,
  hygiene,
  value,
  identity,
  duplicate,
  relation,
  reference,
  timeliness,
  block,
  code,
  crossTable,
  denial,
  drift,
  earlier,
  frequency,
  group,
  series,
  accessibility,
]

const kinds: ReadonlyMap<string, Kind> = new Map(
  GROUPS.flatMap((group) => Object.values(group) as unknown as Kind[]).map((kind) => [kind.kind, kind]),
)

/** Every rule kind, in the order of the groups. */
export function ruleKinds(): Kind[] {
  return [...kinds.values()]
}

/** The kind of that name, null when there is none. */
export function findKind(name: string): Kind | null {
  return kinds.get(name) ?? null
}
