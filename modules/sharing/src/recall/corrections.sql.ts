import { ident, list, text } from '@shuyuan/engine'

/** Columns of a version by key: all values under a key as one sorted list, so that the order of rows says nothing. */
function keyed(glob: string, keys: readonly string[], columns: readonly string[]): string {
  const parts = [
    ...keys.map((name, i) => `trim(cast(${ident(name)} as varchar)) as k${i}`),
    ...columns.map((name, i) => `list_sort(list(coalesce(cast(${ident(name)} as varchar), chr(0)))) as c${i}`),
  ]
  const given = keys.map((name) => `trim(cast(${ident(name)} as varchar)) <> ''`)
  return `select ${list(parts)} from read_parquet(${text(glob)}) where ${given.join(' and ')} group by all`
}

/**
 * Fills the temporary table `corrected` with the keys whose record the new version changes, adds or takes away: the old values of each
 * column, whether the column changed (`d<i>`), and whether the record was (`was`) and is (`now`) there.
 */
export function correctedSql(input: {
  before: string
  after: string
  keys: readonly string[]
  columns: readonly string[]
}): string {
  const { keys, columns } = input
  const using = keys.map((_, i) => `k${i}`).join(', ')
  const differs = columns.map((_, i) => `o.c${i} is distinct from n.c${i} as d${i}`)
  return `create or replace temporary table corrected as
    with o as (select *, true as was from (${keyed(input.before, keys, columns)})),
    n as (select *, true as now from (${keyed(input.after, keys, columns)}))
    select ${using}, ${list([...columns.map((_, i) => `o.c${i} as c${i}`), ...differs])},
      o.was is not null as was, n.now is not null as now
    from o full join n using (${using})
    where o.was is distinct from n.now ${columns.map((_, i) => `or o.c${i} is distinct from n.c${i}`).join(' ')}`
}

/** Which of the corrected keys stood in another version as they stood in the wrong one: by column (`h<i>`) and at all (`there`). */
export function heldSql(glob: string, keys: readonly string[], columns: readonly string[]): string {
  const on = keys.map((_, i) => `v.k${i} = c.k${i}`).join(' and ')
  const held = columns.map((_, i) => `(v.c${i} is not distinct from c.c${i}) as h${i}`)
  const shown = keys.map((_, i) => `c.k${i} as k${i}`)
  const some = `select * from (${keyed(glob, keys, columns)}) semi join corrected using (${keys.map((_, i) => `k${i}`).join(', ')})`
  return `select ${list([...shown, ...held])}, v.k0 is not null as there from corrected c left join (${some}) v on ${on}`
}
