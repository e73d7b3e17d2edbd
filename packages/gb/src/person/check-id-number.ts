import { findDivision } from '../division/find-division.ts'
import { matchForm } from '../identifier/form.ts'
import { isRealDate } from './real-date.ts'
import type { Verdict } from '../identifier/verdict.ts'
import { weightedSum } from '../identifier/weighted-sum.ts'

export interface IdVerdict extends Verdict {
  sex: '男' | '女' | null
  /** civil date `YYYY-MM-DD` */
  birth: string | null
  /** division that issued the number, by its name in the year of birth or the nearest known year */
  region: { code: string; name: string } | null
}

export const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
export const ID_CHECKS = '10X98765432'

const ISSUERS: Record<string, string> = { '810000': '香港特别行政区', '820000': '澳门特别行政区', '830000': '台湾地区' }

/** The check character of the first 17 digits (GB 11643-1999). */
export function idCheckDigit(first17: string): string {
  return ID_CHECKS[weightedSum(first17, '0123456789', ID_WEIGHTS) % 11] as string
}

/** A 15-digit number of before 1999 as 18 characters: century 19 inserted, check character appended. Form is not checked. */
export function upgradeIdNumber(old: string): string {
  const first17 = `${old.slice(0, 6)}19${old.slice(6)}`
  return first17 + idCheckDigit(first17)
}

/**
 * 公民身份号码 GB 11643-1999, also 居住证 (81/82/83 0000) and the 2023 永久居留身份证 (9…). A 15-digit number is valid with a warning and comes
 * back as 18 characters. An unknown county code is a warning only: codes are withdrawn every year.
 */
export function checkIdNumber(text: string): IdVerdict {
  const form = matchForm('id_number', text)
  const none = { sex: null, birth: null, region: null }
  if (!form.valid) return { ...form, ...none }
  const old = form.normalized.length === 15
  const id = old ? upgradeIdNumber(form.normalized) : form.normalized
  const birth = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
  if (!isRealDate(birth)) return { valid: false, reason: '身份证号第 7 至 14 位应为真实日期', normalized: id, ...none }
  if (id[17] !== idCheckDigit(id))
    return { valid: false, reason: '身份证号第 18 位与前 17 位算出的校验码不符', normalized: id, ...none }
  const code = id.slice(0, 6)
  const name = ISSUERS[code] ?? findDivision(code, birth)?.fullName
  const warning = old
    ? '15 位旧号码，已换算为 18 位'
    : id[0] === '9'
      ? '外国人永久居留身份证号码'
      : name
        ? Number(id.slice(6, 10)) < 1900
          ? '出生年份早于 1900 年'
          : undefined
        : '前 6 位不是已知的行政区划代码'
  return {
    valid: true,
    ...(warning ? { warning } : {}),
    normalized: id,
    sex: Number(id[16]) % 2 === 1 ? '男' : '女',
    birth,
    region: name ? { code, name } : null,
  }
}
