import { ident, text } from '@shuyuan/engine'
import { placeStems, places } from './place.ts'
import type { Join } from './step.ts'
import { tableSql } from './table.sql.ts'
import { bind, halfSql } from './text.sql.ts'

const NO_STEM = '(?:区|县|路|街|道|巷|大街|大道)'
const COLUMNS = ['~key', '~code', '~province', '~city', '~county']
const END = '(?:自治县|自治旗|县|区|旗|市)'

/**
 * The parts of an address as one struct: stems `p` and `m` of province and city ('' = not named), `c` and `d` the shortest and the next
 * longer text that may be a county (沙市区 holds two), `r` what follows the city.
 */
function partsSql(x: string): string {
  const { provinces, cities } = placeStems()
  const clean = `regexp_replace(${halfSql(x)}, '^(?:中国|中华人民共和国)|[\\s\\x{3000}]+', '', 'g')`
  const province = text(`^(${provinces.join('|')})(省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)?(${NO_STEM})?`)
  const city = text(`^(${cities.join('|')})(市|地区|盟|[^市县区]{0,12}自治州|州)?(${NO_STEM})?`)
  const fields = "['n', 's', 'g']"
  const named = (v: string) => `${v}.n <> '' and (${v}.s <> '' or ${v}.g = '')`
  const rest = (v: string, of: string) =>
    `case when ${named(v)} then substr(${of}, 1 + length(${v}.n) + length(${v}.s)) else ${of} end`
  const stem = (v: string) => `case when ${named(v)} then ${v}.n else '' end`
  const county = (pattern: string) => `regexp_extract(r, ${text(`^${pattern}`)})`
  const tail = (p: string, m: string) =>
    `{'p': ${p}, 'm': ${m}, 'c': ${county(`.{1,14}?${END}`)}, 'd': ${county(`.{1,14}?${END}.{0,8}?${END}`)}, 'r': r}`
  // a bare city name counts only after its province: 南京路 is a street elsewhere
  const cityNamed = `case when v.s = '' and u.n = '' then {'n': '', 's': '', 'g': ''} else v end`
  return bind(
    'a',
    clean,
    bind(
      'u',
      `regexp_extract(a, ${province}, ${fields})`,
      bind(
        'b',
        rest('u', 'a'),
        bind(
          'v',
          `regexp_extract(b, ${city}, ${fields})`,
          bind('w', cityNamed, bind('r', rest('w', 'b'), tail(stem('u'), stem('w')))),
        ),
      ),
    ),
  )
}

/** The joins that find the division of an address, longest name first, and SQL for each part of it. */
export function addressSql(x: string, prefix: string, region: string) {
  const s = '"~b"'
  const key = (county: string) =>
    `case when ${s}.p || ${s}.m || ${county} <> '' then ${s}.p || '|' || ${s}.m || '|' || ${county} end`
  const join = (n: number, on: string): Join => ({
    table: `${prefix}${n}`,
    on: `${ident(`${prefix}${n}`)}."~key" = ${on}`,
    create: [
      n === 1
        ? tableSql(`${prefix}1`, COLUMNS, places(region))
        : `create or replace temp view ${ident(`${prefix}${n}`)} as from ${ident(`${prefix}1`)}`,
    ],
  })
  const column = (n: number, name: string) => `${ident(`${prefix}${n}`)}."~${name}"`
  const found = (name: string) => `nullif(coalesce(${column(2, name)}, ${column(1, name)}, ${column(3, name)}), '')`
  const after = `case when ${column(2, 'code')} is not null then substr(${s}.r, 1 + length(${s}.d))
    when ${column(1, 'code')} is not null then substr(${s}.r, 1 + length(${s}.c)) else ${s}.r end`
  const town = `regexp_extract(e, '^(.{1,8}?(?:街道办事处|街道|镇|乡|苏木))([路街道巷桥大]?)', ['t', 'g'])`
  const known = (body: string) =>
    `case when ${found('code')} is not null then ${bind('e', after, bind('f', town, body))} end`
  return {
    bind: partsSql(x),
    joins: [join(1, key(`${s}.c`)), join(2, key(`nullif(${s}.d, '')`)), join(3, key(`''`))],
    values: {
      province: found('province'),
      city: found('city'),
      county: found('county'),
      code: found('code'),
      town: known(`case when f.g = '' then nullif(f.t, '') end`),
      rest: known(`nullif(case when f.g = '' then substr(e, 1 + length(f.t)) else e end, '')`),
    },
  }
}
