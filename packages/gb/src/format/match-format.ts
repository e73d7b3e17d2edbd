import { isRealDate } from '../person/real-date.ts'
import type { DataFormat } from './parse-format.ts'

/** True when a non-empty value has the written form; length counts characters, not bytes. Dates must exist. */
export function matchFormat(format: DataFormat, value: string): boolean {
  if (!new RegExp(`^(?:${formatPattern(format)})$`, 'su').test(value)) return false
  if (format.decimals !== null) return value.replace(/\D/g, '').length <= (format.max ?? Number.POSITIVE_INFINITY)
  if (!format.layout) return true
  const digits = value.replace(/\D/g, '')
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6) || '01'}-${digits.slice(6, 8) || '01'}`
  const time = digits.slice(8)
  return (
    isRealDate(date) && (time === '' || (time.slice(0, 2) < '24' && time.slice(2, 4) < '60' && time.slice(4, 6) < '60'))
  )
}

/** The form as a pattern that JavaScript and RE2 read alike (whole value, dot matches line ends). The sum of digits of `n..17,2` and dates are not in it. */
export function formatPattern(format: DataFormat): string {
  if (format.layout) return format.layout.replace(/[YMDhms]+/g, (part) => `[0-9]{${part.length}}`)
  if (format.decimals !== null) {
    const whole = `[0-9]{1,${format.max ?? 38}}`
    return format.decimals === 0 ? `-?${whole}` : `-?${whole}(?:\\.[0-9]{1,${format.decimals}})?`
  }
  const set = { a: '[A-Za-z]', n: '[0-9]', an: '[0-9A-Za-z]', c: '.' }[format.kind as 'a' | 'n' | 'an' | 'c']
  return format.max === null ? `${set}{${format.min},}` : `${set}{${format.min},${format.max}}`
}
