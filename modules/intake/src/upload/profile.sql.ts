import { text } from '@shuyuan/engine'

/**
 * Measures of one text column of table `sample`, words for "no value" counted as nothing; `top` holds up to 500 values so that types can be
 * counted from it. The forms of the values cost most of all and are left out without `forms`.
 */
export function profileSql(
  position: number,
  { missing = [], forms = true }: { missing?: readonly string[] | undefined; forms?: boolean } = {},
): string {
  const v = missing.reduce((value, word) => `nullif(${value}, ${text(word)})`, `s${position}`)
  const form = `left(regexp_replace(regexp_replace(regexp_replace(value, '[0-9]', '9', 'g'), '[A-Za-z]', 'a', 'g'), '\\p{Han}+', '中', 'g'), 40)`
  const most = (limit: number) => `sum(n)::bigint as count from grouped group by 1 order by 2 desc, 1 limit ${limit}`
  const listed = (name: string) =>
    `coalesce((select list({'value': value, 'count': count} order by count desc, value) from ${name}), [])`
  return `with measures as (
      select count(*) as rows, count(*) - count(${v}) as nulls, approx_count_distinct(${v}) as "distinct", left(min(${v}), 200) as min,
        left(max(${v}), 200) as max, min(length(${v})) as "minLength", max(length(${v})) as "maxLength" from sample),
    grouped as materialized (select ${v} as value, count(*) as n from sample where ${v} is not null group by 1),
    frequent as (select left(value, 200) as value, ${most(500)}),
    forms as (select ${form} as value, ${most(10)})
    select *, ${listed('frequent')} as top, ${forms ? listed('forms') : '[]'} as patterns from measures`
}
