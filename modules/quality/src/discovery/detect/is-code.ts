/** Digits with leading zeros, or mostly of eight and more, are numbers in name only: codes, telephone and identity numbers. */
export function isCode(values: readonly string[]): boolean {
  const digits = values.filter((value) => /^[0-9]+$/.test(value))
  if (digits.length < values.length / 2) return false
  const long = digits.filter((value) => value.length >= 8)
  return digits.some((value) => value.length > 1 && value.startsWith('0')) || long.length > digits.length / 2
}
