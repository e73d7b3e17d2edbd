import * as accessibility from './accessibility.ts'
import * as completeness from './completeness.ts'
import * as duplicate from './duplicate.ts'
import * as format from './format.ts'
import * as hygiene from './hygiene.ts'
import * as identity from './identity.ts'
import * as block from './block.ts'
import * as code from './code.ts'
import * as crossTable from './cross-table.ts'
import * as denial from './denial.ts'
import * as drift from './drift.ts'
import * as earlier from './earlier.ts'
import * as frequency from './frequency.ts'
import * as series from './series.ts'
import type { Kind } from './kind.ts'
import * as model from './model.ts'
import * as reference from './reference.ts'
import * as relation from './relation.ts'
import * as timeliness from './timeliness.ts'
import * as value from './value.ts'

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
