import { checkIdNumber } from './check-id-number.ts'
import { matchForm } from '../identifier/form.ts'
import type { Verdict } from '../identifier/verdict.ts'

/** 港澳台居民居住证: 810000 香港, 820000 澳门, 830000 台湾, then as a citizen's number. */
export function checkResidencePermit(text: string): Verdict {
  const form = matchForm('residence_permit', text)
  return form.valid ? verdictOf(checkIdNumber(form.normalized)) : form
}

function verdictOf({ valid, reason, normalized }: Verdict): Verdict {
  return { valid, ...(reason ? { reason } : {}), normalized }
}
