import { findDivision } from './find-division.ts'
import { matchForm } from '../identifier/form.ts'
import type { Verdict } from '../identifier/verdict.ts'

export interface DivisionVerdict extends Verdict {
  /** full name from the province down, as far as the code is known */
  name: string | null
}

/**
 * 行政区划代码 of 6 (GB/T 2260), 9 (GB/T 10114) or 12 (statistical) digits. `on` asks for a date (`YYYY-MM-DD`): a code that was not in force
 * then, or is not known at all, is a warning, because the lists change every year.
 */
export function checkDivisionCode(text: string, on?: string): DivisionVerdict {
  const form = matchForm('division_code', text)
  if (!form.valid) return { ...form, name: null }
  const found = findDivision(form.normalized.slice(0, 6), on)
  if (!found) return { ...form, warning: '不是已知的行政区划代码', name: null }
  const inForce = on === undefined ? found.to === null : (found.from ?? '') <= on && on < (found.to ?? '9999')
  return {
    ...form,
    ...(inForce ? {} : { warning: on ? `该代码在 ${on} 不在用` : `该代码已于 ${found.to} 前撤销` }),
    name: found.fullName,
  }
}
