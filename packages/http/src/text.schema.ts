import { z } from 'zod'

/** One line of text as people type it: trimmed, NFC, 1 to `max` characters, no control or direction-changing characters. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1, '不能为空')
    .max(max, `不能超过 ${max} 个字符`)
    .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, '不能含有换行、控制字符或方向控制字符')
    .normalize()
}

/** Text of several lines, maybe empty: trimmed, up to `max` characters, nothing that the database cannot hold (NUL, half a surrogate pair). */
export function prose(max: number) {
  return z
    .string()
    .trim()
    .max(max, `不能超过 ${max} 个字符`)
    .regex(/^[^\0\p{Cs}]*$/u, '含有不能保存的字符')
}
