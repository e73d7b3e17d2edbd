import { ident, text } from '@shuyuan/engine'

/** So many times as many values as are wanted pass the sieve, which is set by a count that is only about right. */
const SPARE = 8n
const HASHES = 2n ** 64n

/**
 * The first distinct values of each column in the order of one hash, so that samples of different tables can be compared. `distinct` is about how
 * many values each column has: of many only those with a small hash are gathered, which are the first ones, so that memory does not grow with them.
 * 0 = gather all.
 */
export function columnSampleSql(
  glob: string,
  columns: readonly string[],
  { first, distinct }: { first: number; distinct: readonly number[] },
): string {
  // Not a named query: the engine would keep the whole version in memory for its many readers.
  const source = `read_parquet(${text(glob)})`
  const parts = columns.map((column, i) => {
    const value = `cast(${ident(column)} as varchar)`
    const wanted = SPARE * BigInt(first)
    const many = BigInt(Math.round(distinct[i] ?? 0))
    const sieve = many > wanted ? `and hash(${value}) < ${(HASHES / many) * wanted}` : ''
    return `(select ${i} as place, v from (select distinct ${value} as v from ${source} where ${ident(column)} is not null ${sieve}) order by hash(v), v limit ${first})`
  })
  return parts.join(' union all ')
}

/** Rows, and about how many distinct values each column has. */
export function columnCountSql(glob: string, columns: readonly string[]): string {
  const counts = columns.map((column, i) => `approx_count_distinct(${ident(column)}) as c${i}`)
  return `select count(*) as rows, ${counts.join(', ')} from read_parquet(${text(glob)})`
}
