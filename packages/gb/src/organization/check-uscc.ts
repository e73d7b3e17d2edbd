import { codeTable } from '../code-table/code-table.ts'
import { isOrgCodeBody } from './check-org-code.ts'
import { matchForm } from '../identifier/form.ts'
import type { Verdict } from '../identifier/verdict.ts'
import { weightedSum, weightedSumSql } from '../identifier/weighted-sum.ts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = Array.from({ length: 17 }, (_, i) => 3 ** i % 31)

/**
 * 统一社会信用代码 GB 32100-2015. The 18th character decides; the inner 组织机构代码 (a few legacy codes fail it) and an unknown
 * 登记管理部门/类别 are warnings.
 */
export function checkUscc(text: string): Verdict {
  const form = matchForm('uscc', text)
  if (!form.valid) return form
  const code = form.normalized
  if ((weightedSum(code, ALPHABET, WEIGHTS) + ALPHABET.indexOf(code[17] as string)) % 31 !== 0)
    return { ...form, valid: false, reason: '统一社会信用代码第 18 位与前 17 位算出的校验码不符' }
  if (!isOrgCodeBody(code.slice(8, 17))) return { ...form, warning: '内含的组织机构代码（第 9 至 17 位）校验码不符' }
  const known = codeTable('uscc_category')?.values.some((v) => v.code === code.slice(0, 2))
  return known ? form : { ...form, warning: '前 2 位不是已知的登记管理部门和机构类别' }
}

export function usccSql(x: string): string {
  return `(${weightedSumSql(x, ALPHABET, [...WEIGHTS, 1])}) % 31 = 0`
}
