const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** 1,234,567 → `1.23 MB`, in thousands. */
export function size(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 2 : 1)} ${UNITS[unit]}`
}
