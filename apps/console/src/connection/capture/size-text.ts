const UNITS = ['B', 'KB', 'MB', 'GB', 'TB']

/** Bytes as people read them: 1536 → `1.5 KB`. */
export function sizeText(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024
    unit++
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`
}
