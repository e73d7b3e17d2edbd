/** 0.3339 → `33.4%`; a dash where there is nothing to take a share of. */
export function percent(rate: number | null): string {
  return rate === null ? '—' : `${(rate * 100).toFixed(1)}%`
}
