/** In words, that a table holds more rows than its department lets a check read. */
export function tooMany(most: number, rows?: number): string {
  if (most === 0) return '提供部门没有许可随读随检'
  return `源表${rows === undefined ? '' : `有 ${rows} 行，`}超过提供部门许可随读随检的 ${most} 行`
}
