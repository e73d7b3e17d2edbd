/** One administrative division: 1 省, 2 市, 3 县 (6 digits), 4 乡 (9 digits), 5 村 (12 digits). */
export interface Division {
  code: string
  name: string
  level: number
  parent: string | null
  /** first day in force `YYYY-MM-DD`, null = since ever */
  validFrom: string | null
  /** first day no longer in force, null = until further notice */
  validTo: string | null
}

/**
 * The one spelling of a code: statistical lists pad with zeros (110101001000) or cut them (11, 1101); here it is 6, 9 or 12 digits.
 * Null when the text is no code.
 */
export function normalCode(text: string): string | null {
  const code = text.trim()
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(code) || code.startsWith('00')) return null
  if (code.length <= 6) return code.padEnd(6, '0')
  const short = code.length === 12 && code.endsWith('000') ? code.slice(0, 9) : code
  const whole = short.length === 9 && short.endsWith('000') ? short.slice(0, 6) : short
  // a township needs a county or city above it (130000200 is none)
  return whole.length > 6 && whole.slice(2, 6) === '0000' ? null : whole
}

/** True when the code is in force on a civil date. */
export function inForce({ validFrom, validTo }: Pick<Division, 'validFrom' | 'validTo'>, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date < validTo)
}

/** The level that a normal code says. */
export function levelOf(code: string): number {
  if (code.length === 12) return 5
  if (code.length === 9) return 4
  if (code.endsWith('0000')) return 1
  return code.endsWith('00') ? 2 : 3
}

/** Codes that can be the parent, nearest first: GB/T 2260 lists leave out the 市辖区 rows, so a county may hang below its province. */
export function parentsOf(code: string): string[] {
  const province = `${code.slice(0, 2)}0000`
  switch (levelOf(code)) {
    case 1:
      return []
    case 2:
      return [province]
    case 3:
      return [`${code.slice(0, 4)}00`, province]
    case 4:
      return [code.slice(0, 6)]
    default:
      return [code.slice(0, 9)]
  }
}
