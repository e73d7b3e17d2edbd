import { WHOLE } from './mask-form.ts'

/** `maskAmount` as a DuckDB expression over the text expression `column`. */
export function amountSql(column: string): string {
  const digits = `ltrim(replace(regexp_extract(${column}, '^-?([0-9][0-9,]*)', 1), ',', ''), '0')`
  const sign = `CASE WHEN starts_with(${column}, '-') THEN '-' ELSE '' END`
  const unit = `CASE WHEN length(${digits}) > 8 THEN '亿' WHEN length(${digits}) > 4 THEN '万' ELSE '' END`
  const cut = `CASE WHEN length(${digits}) > 8 THEN 9 WHEN length(${digits}) > 4 THEN 5 ELSE 1 END`
  const rest = `repeat('0', length(${digits}) - (${cut})) || (${unit})`
  const first = `CAST(left(${digits}, 1) AS INTEGER)`
  return `CASE WHEN regexp_full_match(${column}, '-?[0-9]+[万亿]?–[0-9]+[万亿]?') THEN ${column}
    WHEN NOT regexp_full_match(${column}, '-?[0-9][0-9,]{0,23}(?:\\.[0-9]*)?') THEN '${WHOLE}'
    WHEN length(${digits}) <= 1 THEN (${sign}) || '0–10'
    ELSE (${sign}) || (${first}) || ${rest} || '–' || (${first} + 1) || ${rest} END`
}
