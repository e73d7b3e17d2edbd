import { readDocument } from '../facts/read-facts.ts'

/** One planted error: what stands in the file and what should stand there. */
export interface Fault {
  kind: FaultKind
  table: string
  /** value of the table's key column in the written file */
  rowKey: string
  column: string
  /** empty when the whole row should not exist */
  right: string
  wrong: string
  note: string
}

export type FaultKind =
  | 'id_check_digit'
  | 'id_15_digits'
  | 'full_width_digits'
  | 'name_mobile_swapped'
  | 'birth_mismatch'
  | 'sex_mismatch'
  | 'dead_but_paid'
  | 'duplicate_person'
  | 'withdrawn_division'
  | 'future_date'
  | 'missing_required'
  | 'address_conflict'

export interface FaultRule {
  kind: FaultKind
  title: string
  /** share of the eligible rows that get it */
  rate: number
  targets: Record<string, string[]>
}

/** The twelve kinds with their default rates and the columns they strike (faults.json). */
export const faultRules: FaultRule[] = readDocument<{ kinds: FaultRule[] }>('faults').kinds

/** Characters that clerks confuse: same sound, another sign. */
export const nameVariants: Record<string, string> = readDocument<{ variants: Record<string, string> }>(
  'faults',
).variants
