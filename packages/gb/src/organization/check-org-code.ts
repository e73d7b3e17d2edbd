import { matchForm } from '../identifier/form.ts'
import type { Verdict } from '../identifier/verdict.ts'
import { weightedSum, weightedSumSql } from '../identifier/weighted-sum.ts'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '0123456789X'

/** True when the ninth character is the check character of the first eight (GB 11714-1997). */
export function isOrgCodeBody(nine: string): boolean {
  return (
    (weightedSum(nine, ALPHABET, WEIGHTS) + CHECKS.indexOf(nine[8] as string)) % 11 === 0 &&
    CHECKS.includes(nine[8] as string)
  )
}

/** 组织机构代码 GB 11714-1997, with or without the hyphen; the normal form has none. */
export function checkOrgCode(text: string): Verdict {
  const form = matchForm('org_code', text)
  if (!form.valid || isOrgCodeBody(form.normalized)) return form
  return { ...form, valid: false, reason: '组织机构代码第 9 位与前 8 位算出的校验码不符' }
}

export function orgCodeSql(x: string): string {
  return `(${weightedSumSql(x, ALPHABET, WEIGHTS)} + strpos('${CHECKS}', right(${x}, 1)) - 1) % 11 = 0`
}
