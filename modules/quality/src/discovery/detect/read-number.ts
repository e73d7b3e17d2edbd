/** A cell as a number: plain numbers, with thousands separators, and dates as days; null for anything else. */
export function readNumber(value: string): number | null {
  const text = value.trim()
  if (/^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?$/i.test(text)) {
    const number = Number(text.replaceAll(',', ''))
    return Number.isFinite(number) ? number : null
  }
  return readDay(text)
}

/** Days since 1970 of a date as 2024-05-06, 2024/5/6, 2024年5月6日 (a time after it is left out), null for anything else. */
export function readDay(value: string): number | null {
  const match = /^([12][0-9]{3})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[ T].*)?$/.exec(value.trim())
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / 86_400_000 : null
}
