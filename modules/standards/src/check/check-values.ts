import { checkDivisionCode, checkIdNumber, checks, isCheckName, type Verdict } from '@shuyuan/gb'
import { error } from '../errors.ts'

export interface CheckedValue extends Verdict {
  value: string
  sex?: string | null
  birth?: string | null
  region?: string | null
}

/** Verdicts of one identifier check for many values, in their order. Throws STANDARDS_CHECK_UNKNOWN. */
export function checkValues(
  kind: string,
  values: readonly string[],
): { kind: string; valid: number; invalid: number; items: CheckedValue[] } {
  if (!isCheckName(kind)) throw error('STANDARDS_CHECK_UNKNOWN', { kind })
  const items = values.map((value): CheckedValue => {
    if (kind === 'id_number') {
      const { region, ...verdict } = checkIdNumber(value)
      return { value, ...verdict, region: region?.name ?? null }
    }
    if (kind === 'division_code') {
      const { name, ...verdict } = checkDivisionCode(value)
      return { value, ...verdict, region: name }
    }
    return { value, ...checks[kind](value) }
  })
  const valid = items.filter((item) => item.valid).length
  return { kind, valid, invalid: items.length - valid, items }
}
