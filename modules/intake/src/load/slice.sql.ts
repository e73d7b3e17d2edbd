/** Rows and bytes of text of a FROM-clause with `_row` and the fields `s0`, `s1` … , for each run of `block` row numbers that has any, in order. */
export function blockSizesSql(from: string, fields: number, block: number): string {
  const bytes = Array.from({ length: fields }, (_, i) => `coalesce(strlen(s${i}), 0)`).join(' + ') || '0'
  return `select min(_row) as low, max(_row) as high, count(*) as rows, sum(${bytes})::double as bytes
    from ${from} group by _row // ${block} order by low`
}
