/** One text for the values of the key columns; control character 0x1f cannot occur in normalised values. */
export function lookupKey(values: string[]): string {
  return values.map(normalizeValue).join('\u001f')
}

/** Nothing to unify or to cut off. */
const PLAIN = /^[!-~]*$/

/** How values are compared: compatibility forms unified (full width → half width), letters upper case, outer blanks gone. */
export function normalizeValue(value: string): string {
  if (PLAIN.test(value)) return value.toUpperCase()
  return value
    .normalize('NFKC')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toUpperCase()
}

/** The comparable form of a value of a column type: 12.50 and 12.5 are one number. */
export function comparable(value: string, type: string): string {
  const text = normalizeValue(value)
  if (type !== 'integer' && type !== 'decimal') return text
  const number = /^([+-]?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text)
  if (!number) return text
  const [, sign, whole, fraction] = number
  return `${sign === '-' ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`
}

/** A stored value as an answer shows it: numbers without the zeros that a binary type adds (100, not 100.0). */
export function shownValue(value: string | null, type: string | undefined): string | null {
  return value !== null && type === 'decimal' ? comparable(value, type) : value
}
