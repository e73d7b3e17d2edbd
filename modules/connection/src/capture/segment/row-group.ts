/** Text that the engine gathers, or reads at once, of one column. */
const MOST_BYTES = 32 << 20

/** Rows of a Parquet row group: as many as the engine would take, fewer where rows are large, so that writing and reading need little memory. */
export function rowGroup(rows: number, bytes: number): number {
  return Math.max(2048, Math.min(122_880, Math.floor(MOST_BYTES / (bytes / Math.max(1, rows)))))
}
