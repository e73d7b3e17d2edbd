import { ident, text } from '@shuyuan/engine'

/** The first distinct values of each column in the order of one hash, so that samples of different tables can be compared. */
export function columnSampleSql(glob: string, columns: readonly string[], first: number): string {
  const parts = columns.map((column, i) => {
    const value = `cast(${ident(column)} as varchar)`
    return `(select ${i} as place, v from (select distinct ${value} as v from source where ${ident(column)} is not null) order by hash(v), v limit ${first})`
  })
  return `with source as (select * from read_parquet(${text(glob)})) ${parts.join(' union all ')}`
}

/** Rows, and about how many distinct values each column has. */
export function columnCountSql(glob: string, columns: readonly string[]): string {
  const counts = columns.map((column, i) => `approx_count_distinct(${ident(column)}) as c${i}`)
  return `select count(*) as rows, ${counts.join(', ')} from read_parquet(${text(glob)})`
}
