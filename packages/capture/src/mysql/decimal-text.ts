const BYTES = [0, 1, 1, 2, 2, 3, 3, 4, 4, 4]

export const decimalSize = (precision: number, scale: number): number => {
  const whole = precision - scale
  return Math.floor(whole / 9) * 4 + (BYTES[whole % 9] ?? 0) + Math.floor(scale / 9) * 4 + (BYTES[scale % 9] ?? 0)
}

/** DECIMAL as the log packs it (nine digits in four bytes, the sign in the first bit) to text with every digit of its scale. */
export function decimalText(packed: Buffer, precision: number, scale: number): string {
  const bytes = Buffer.from(packed)
  const negative = ((bytes[0] ?? 0) & 0x80) === 0
  bytes[0] = (bytes[0] ?? 0) ^ 0x80
  if (negative) for (let i = 0; i < bytes.length; i++) bytes[i] = ~(bytes[i] ?? 0) & 0xff
  let at = 0
  const digits = (count: number): string => {
    const size = BYTES[count] ?? 0
    if (size === 0) return ''
    return String(bytes.readUIntBE((at += size) - size, size)).padStart(count, '0')
  }
  const whole = precision - scale
  let left = digits(whole % 9)
  for (let n = Math.floor(whole / 9); n > 0; n--) left += digits(9)
  let right = ''
  for (let n = Math.floor(scale / 9); n > 0; n--) right += digits(9)
  right += digits(scale % 9)
  const text = `${left.replace(/^0+(?=\d)/, '') || '0'}${scale > 0 ? `.${right}` : ''}`
  return negative ? `-${text}` : text
}
