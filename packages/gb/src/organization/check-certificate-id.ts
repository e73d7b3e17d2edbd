import { matchForm } from '../identifier/form.ts'
import { hybridValidSql, isHybridValid } from '../identifier/hybrid-sum.ts'
import type { Verdict } from '../identifier/verdict.ts'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** 电子证照标识 GB/T 36904: ISO 7064 MOD 37,36 over the parts without dots, after the prefix 1.2.156.3005.2 (optional in the input). */
export function checkCertificateId(text: string): Verdict {
  const form = matchForm('certificate_id', text)
  if (!form.valid || isHybridValid(form.normalized.replaceAll('.', ''), ALPHABET)) return form
  return { ...form, valid: false, reason: '电子证照标识的校验位不符' }
}

export function certificateIdSql(x: string): string {
  return hybridValidSql(`replace(regexp_replace(${x}, '^1\\.2\\.156\\.3005\\.2\\.', ''), '.', '')`, ALPHABET)
}
