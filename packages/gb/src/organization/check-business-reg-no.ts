import { matchForm } from '../identifier/form.ts'
import { hybridValidSql, isHybridValid } from '../identifier/hybrid-sum.ts'
import type { Verdict } from '../identifier/verdict.ts'

/** 工商注册号 GS15-2006: 15 digits, ISO 7064 MOD 11,10; replaced by the 统一社会信用代码 since 2015. */
export function checkBusinessRegNo(text: string): Verdict {
  const form = matchForm('business_reg_no', text)
  if (!form.valid || isHybridValid(form.normalized, '0123456789')) return form
  return { ...form, valid: false, reason: '工商注册号第 15 位与前 14 位算出的校验码不符' }
}

export function businessRegNoSql(x: string): string {
  return hybridValidSql(x, '0123456789')
}
