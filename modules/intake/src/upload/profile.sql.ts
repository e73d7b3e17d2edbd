import { text } from '@shuyuan/engine'

/** Measures of one text column of table `sample`, words for "no value" counted as nothing; `top` holds up to 500 values so that types can be counted from it. */
export function profileSql(position: number, missing: readonly string[] = []): string {
  const v = missing.reduce((value, word) => `nullif(${value}, ${text(word)})`, `s${position}`)
  const form = `left(regexp_replace(regexp_replace(regexp_replace(${v}, '[0-9]', '9', 'g'), '[A-Za-z]', 'a', 'g'), '\\p{Han}+', '中', 'g'), 40)`
  return `with measures as (
      select count(*) as rows, count(*) - count(${v}) as nulls, approx_count_distinct(${v}) as "distinct", left(min(${v}), 200) as min,
        left(max(${v}), 200) as max, min(length(${v})) as "minLength", max(length(${v})) as "maxLength" from sample),
    frequent as (
      select left(${v}, 200) as value, count(*) as count from sample where ${v} is not null group by 1 order by 2 desc, 1 limit 500),
    forms as (select ${form} as value, count(*) as count from sample where ${v} is not null group by 1 order by 2 desc, 1 limit 10)
    select *, coalesce((select list({'value': value, 'count': count} order by count desc, value) from frequent), []) as top,
      coalesce((select list({'value': value, 'count': count} order by count desc, value) from forms), []) as patterns from measures`
}
