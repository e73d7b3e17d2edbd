import type { Column } from '@shuyuan/intake'
import type { Step } from '../step/step.ts'

export interface Recognised {
  column: Column
  /** what the column seems to hold (modules/standards) */
  semantic: string
  samples: string[]
}

export interface Candidate {
  step: Step
  why: string
}

const PHONES = new Set(['mobile', 'phone', 'contact_phone'])
const NAMES = new Set(['person_name'])
const ORGS = new Set(['org_name', 'enterprise_name', 'company_name'])
const BLANK_WORDS = ['-', '--', '/', '无', '空', 'NULL', 'N/A', '不详', '未知']
const NUMERALS = /^[￥¥]?[+-]?[\d,，.]+(?:[万亿%％‰元]|万元|亿元)$|^[￥¥]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const DATED =
  /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{8}|民[国國].+日|[〇零一二三四五六七八九]{4}年.+日)(?:[ T].*)?$/

const share = (samples: readonly string[], test: RegExp) =>
  samples.length === 0 ? 0 : samples.filter((s) => test.test(s.trim())).length / samples.length

/** Steps worth trying, tidying first, then meaning, then duplicates. Pure; ids are fixed so that the same data gives the same steps. */
export function candidatesFor(columns: readonly Recognised[]): Candidate[] {
  const named = (test: (c: Recognised) => boolean) => columns.filter(test).map((c) => c.column.name)
  const step = (kind: string, params: Record<string, unknown>, why: string): Candidate[] => [
    {
      step: {
        id: `${kind}_${String(params.column ?? (params.columns as string[] | undefined)?.[0] ?? 'all')}`.slice(0, 60),
        kind,
        params,
      },
      why,
    },
  ]
  const some = (kind: string, names: string[], params: Record<string, unknown>, why: string) =>
    names.length === 0 ? [] : step(kind, { columns: names, ...params }, why)
  const all = named(() => true)
  const shown = (names: string[]) =>
    names.map((n) => `“${columns.find((c) => c.column.name === n)?.column.title || n}”`).join('、')
  const ids = named((c) => c.semantic === 'id_number')
  const phones = named((c) => PHONES.has(c.semantic))
  const people = named((c) => NAMES.has(c.semantic))
  const orgs = named((c) => ORGS.has(c.semantic))
  const dates = named((c) => !ids.includes(c.column.name) && share(c.samples, DATED) > 0.6)
  const numbers = named(
    (c) =>
      !ids.includes(c.column.name) &&
      share(c.samples, NUMERALS) > 0.1 &&
      share(c.samples, /\d|[一二三四五六七八九十]/) > 0.8,
  )
  const codes = named((c) => c.semantic === 'division_code')
  const words = named((c) => c.semantic !== 'id_number' && share(c.samples, /\p{Script=Han}/u) > 0.5)
  return [
    ...some('trim', all, {}, '去掉首尾空格，空串视为空'),
    ...some('blank', all, { words: BLANK_WORDS }, '“无”“-”等占位词视为空'),
    ...some(
      'width',
      all.filter((n) => !words.includes(n)),
      { to: 'half' },
      '全角数字、字母和符号改为半角',
    ),
    ...some('width', words, { to: 'letters' }, '文字中的全角数字和字母改为半角'),
    ...some('simplify', words, {}, '繁体字改为简体'),
    ...some('id_number', ids, { onError: 'reject' }, `${shown(ids)}15 位旧号码换算为 18 位，校验码不对的剔出`),
    ...some('phone', phones, { onError: 'null' }, `${shown(phones)}统一电话写法`),
    ...some('name', people, { of: 'person' }, `${shown(people)}去掉姓名中的空格`),
    ...some('name', orgs, { of: 'org' }, `${shown(orgs)}统一机构名称的空格和括号`),
    ...dates.flatMap((name) => some('date', [name], { output: 'date', onError: 'null' }, `${shown([name])}统一为日期`)),
    ...numbers.flatMap((name) =>
      some('number', [name], { output: 'decimal', onError: 'null' }, `${shown([name])}统一为数值`),
    ),
    ...codes.flatMap((name) =>
      step(
        'code',
        { column: name, table: 'divisions', onError: 'keep' },
        `${shown([name])}已撤销的行政区划代码换为现行代码`,
      ),
    ),
  ]
}
