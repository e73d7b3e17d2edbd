/**
 * An amount as the range of its first digit: `123456` → `10万–20万`. Sign and thousands commas are read, the fraction is dropped; below 10 the
 * range is `0–10`. Works on digits, not on numbers, so that no precision is lost. Null when the text is no amount.
 */
export function maskAmount(value: string): string | null {
  if (/^-?[0-9]+[万亿]?–[0-9]+[万亿]?$/u.test(value)) return value
  const form = /^(-?)([0-9][0-9,]{0,23})(?:\.[0-9]*)?$/u.exec(value)
  if (!form) return null
  const digits = (form[2] as string).replaceAll(',', '').replace(/^0+/, '')
  const sign = form[1] as string
  if (digits.length <= 1) return `${sign}0–10`
  const zeros = digits.length - 1
  const unit = zeros >= 8 ? '亿' : zeros >= 4 ? '万' : ''
  const rest = '0'.repeat(zeros - (zeros >= 8 ? 8 : zeros >= 4 ? 4 : 0))
  const first = Number(digits[0])
  return `${sign}${first}${rest}${unit}–${first + 1}${rest}${unit}`
}
