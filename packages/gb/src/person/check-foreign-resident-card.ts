import { checkIdNumber } from './check-id-number.ts'
import { matchForm } from '../identifier/form.ts'
import type { Verdict } from '../identifier/verdict.ts'

/** 外国人永久居留身份证: the 2023 card has 18 characters with the citizen's check; the old one (3 letters, 12 digits) has form only. */
export function checkForeignResidentCard(text: string): Verdict {
  const form = matchForm('foreign_resident_card', text)
  if (!form.valid || form.normalized.length === 15) return form
  const { valid, reason, normalized } = checkIdNumber(form.normalized)
  return { valid, ...(reason ? { reason } : {}), normalized }
}
