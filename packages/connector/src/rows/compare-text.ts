import type { SourceType } from '../source.ts'

/** Order of two canonical texts of a type: numbers by value to the last digit, everything else by code point. */
export function compareText(type: SourceType, a: string, b: string): number {
  if (type === 'integer' || type === 'decimal') {
    const [left, right] = [exact(a), exact(b)]
    if (left && right) {
      const scale = Math.max(left.scale, right.scale)
      const difference =
        left.units * 10n ** BigInt(scale - left.scale) - right.units * 10n ** BigInt(scale - right.scale)
      return difference < 0n ? -1 : difference > 0n ? 1 : 0
    }
  }
  return a < b ? -1 : a > b ? 1 : 0
}

function exact(text: string): { units: bigint; scale: number } | null {
  const parts = /^([+-]?)(\d{0,80})(?:\.(\d{0,80}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text)
  if (!parts) return null
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts
  if (whole === '' && fraction === '') return null
  const units = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`)
  const scale = fraction.length - Number(power)
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 }
}
