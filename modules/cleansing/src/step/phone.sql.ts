import { text } from '@shuyuan/engine'
import { bind, is, tidySql } from './text.sql.ts'

const AREA = '0(?:10|2\\d|[3-9]\\d{2})'

/**
 * A Chinese phone number in its stored form: mobile as 11 digits, landline as `区号-号码[-分机]`, service numbers as digits; NULL when it is
 * none. `area` completes local numbers of 7 or 8 digits.
 */
export function phoneSql(x: string, area: string): string {
  const plain = is(x, '1[3-9]\\d{9}')
  const bare = `regexp_replace(t, '[\\s()-]', '', 'g')`
  const land = `regexp_replace(regexp_replace(regexp_replace(t, '^\\(?(?:\\+86|0086)\\)?[\\s-]*', ''), '转|EXT\\.?|#|\\s|[()-]', '-', 'g'), '-+', '-', 'g')`
  const landForm = `^(${AREA})-?(\\d{7,8})((?:-\\d{1,6})?)$`
  const local = area ? `when ${is('l', '\\d{7,8}(?:-\\d{1,6})?')} then ${text(`${area}-`)} || l` : ''
  const landline = bind(
    'l',
    `trim(${land}, '-')`,
    `case when regexp_matches(l, ${text(landForm)}) then regexp_replace(l, ${text(landForm)}, '\\1-\\2\\3')
      when ${is('l', '[48]00-?\\d{3}-?\\d{4}')} then replace(l, '-', '') ${local} end`,
  )
  const folded = bind(
    't',
    `upper(${tidySql(x)})`,
    `case when ${is(bare, '(?:\\+?86|0086)?1[3-9]\\d{9}')} then right(${bare}, 11)
      when ${is('t', '1[12]\\d{1,3}|123\\d{2}|9[56]\\d{3,4}')} then t else ${landline} end`,
  )
  return `case when ${plain} then ${x} else ${folded} end`
}
