import { matchForm } from './form.ts'
import type { Verdict } from './verdict.ts'

/** 电子邮箱: one @, at most 254 characters (RFC 5321). */
export function checkEmail(text: string): Verdict {
  const form = matchForm('email', text)
  return form.valid && text.length > 254 ? { ...form, valid: false, reason: '电子邮箱不应超过 254 个字符' } : form
}

export function emailSql(x: string): string {
  return `length(${x}) <= 254`
}
