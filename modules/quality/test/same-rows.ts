import { civilDate, type Clock } from '@shuyuan/kernel'
import type { Engine } from '@shuyuan/engine'
import { countViolations } from '../src/check/count-violations.ts'
import { judgeRules } from '../src/check/judge-rules.ts'
import type { Rule, RuleDraft } from '../src/index.ts'
import type { World } from '../src/kind/kind.ts'
import { type Cell, column, world } from './factory.ts'

/** One table with every fault that the kinds look for, to be laid into any database. */
export const specs = [
  'id:integer',
  'name:text',
  'sex:text',
  'card:text',
  'uscc:text',
  'note:text',
  'born:date',
  'died:date',
  'made:datetime',
  'stored:datetime',
  'total:decimal',
  'a:decimal',
  'b:decimal',
  'lon:decimal',
  'lat:decimal',
  'town:text',
  'town_name:text',
  'day:text',
  'code:text',
  'label:text',
  'age:integer',
  'no:integer',
  'part:text',
  'since:date',
  'until:date',
]

const good: Cell[] = [1, '李明', '男', '110105194912310021', '91350100M000100Y43', '无事', '1990-01-01', null]
const times: Cell[] = ['2026-01-01 08:00:00', '2026-01-01 09:30:00']
const tail: Cell[] = [3.5, 1.25, 2.25, 119.5, 32.2, '321102', '京口区']
const more: Cell[] = ['2026-01-01', '1', '男', 36, 1, '甲', '2026-01-01', '2026-01-31']
const whole = [...good, ...times, ...tail, ...more]

/** The good row with some cells changed. */
function but(changes: Record<string, Cell>): Cell[] {
  return specs.map((spec, i) => {
    const name = column(spec).name
    return name in changes ? (changes[name] as Cell) : (whole[i] as Cell)
  })
}

export const rows: Cell[][] = [
  whole,
  but({
    id: 2,
    name: ' 前空',
    sex: null,
    card: '110105194912310020',
    day: '20260101',
    code: '2',
    label: '女',
    no: 2,
    since: '2026-02-01',
    until: '2026-02-28',
  }),
  but({
    id: 3,
    name: '后空\u3000',
    note: '中 间',
    card: '11010519490229002X',
    died: '1989-12-31',
    day: '2026/1/1',
    code: '9',
    label: '未知',
    age: null,
    no: 4,
    since: '2026-02-15',
    until: null,
  }),
  but({
    id: 4,
    name: '全角Ａ１',
    card: '11010519491231002',
    uscc: '91350100M000100Y44',
    day: '2026-02-30',
    code: '3',
    label: '男',
    age: 80,
    no: 5,
    part: '乙',
    until: '2026-01-02',
  }),
  but({
    id: 5,
    name: '零宽\u200b',
    card: '110105491231002',
    uscc: '91350100m000100y43',
    day: ' 2026-01-05',
    label: '女',
    age: 175,
    no: 3,
    part: '乙',
    since: '2026-01-02',
    until: '2026-01-09',
  }),
  but({
    id: 6,
    name: '  ',
    sex: '女',
    note: '电话13912345678请回',
    born: '2999-01-01',
    day: '',
    code: '男',
    label: '1',
    no: null,
    part: '',
    since: null,
  }),
  but({
    id: 7,
    name: null,
    note: null,
    card: null,
    uscc: null,
    born: null,
    died: '2020-02-29',
    day: '2026年1月6日',
    code: null,
    label: '男性别',
    no: 7,
    part: '丙',
  }),
  but({
    id: 8,
    name: '换\n行',
    total: 3.6,
    lon: 32.2,
    lat: 119.5,
    born: '1850-05-05',
    day: null,
    code: '2 ',
    label: '女',
    no: 8,
    part: '丙',
    since: '2025-06-01',
    until: '2025-05-01',
  }),
  but({
    id: 9,
    name: '男',
    sex: '男',
    total: null,
    stored: '2026-01-03 08:00:00',
    day: '2026-01-02 08:00:00',
    code: '1',
    label: '男性',
    age: 35,
    no: 9,
    part: '丙',
  }),
  but({
    id: 10,
    sex: 'a',
    stored: '2025-12-31 23:59:59.5',
    town_name: '润州区',
    day: 'abc',
    code: '2',
    label: 'x',
    no: 11,
    part: null,
  }),
  but({
    id: 10,
    sex: 'A',
    note: 'a',
    lon: null,
    made: null,
    town: '321111',
    town_name: '润州区',
    day: '２０２６-01-01',
    code: '9',
    label: '',
    no: 12,
    part: 'a',
    since: '2019-12-31',
  }),
  but({
    id: 12,
    sex: 'a ',
    note: '\u3000',
    a: null,
    b: null,
    town: null,
    card: '11010519491231 0021',
    day: '2026-1-1',
    code: '1',
    label: '男',
    no: 13,
    part: 'A',
    since: '2020-01-01',
  }),
  but({
    id: 13,
    sex: '不详',
    card: '99010519491231002X',
    born: '2026-01-01',
    died: '2026-01-01',
    day: '2026-01-01\n',
    code: '',
    label: '男',
    no: 13,
    part: 'A ',
    since: '2020-01-01',
    until: '2020-06-30',
  }),
]

export const drafts: RuleDraft[] = [
  { kind: 'not_null', columns: ['name'], params: {} },
  { kind: 'length', columns: ['name'], params: { min: 2, max: 3 } },
  { kind: 'pattern', columns: ['town'], params: { pattern: '32\\d{4}' } },
  { kind: 'range', columns: ['total'], params: { min: 0, max: 3.5 } },
  { kind: 'code_list', columns: ['sex'], params: { values: ['男', '女', 'a'] } },
  { kind: 'unique', columns: ['id'], params: {} },
  { kind: 'unique_combination', columns: ['sex', 'note'], params: {} },
  { kind: 'compare_columns', columns: ['a', 'b'], params: { operator: '<' } },
  { kind: 'required_if', columns: ['note', 'sex'], params: { values: ['男', 'a '] } },
  { kind: 'forbidden_if', columns: ['died', 'sex'], params: { values: ['男', '不详'] } },
  { kind: 'conditional_value', columns: ['sex', 'town'], params: { values: ['321102'], allowed: ['男', '女'] } },
  { kind: 'conditional_value', columns: ['note', 'sex'], params: { values: ['a '], allowed: [] } },
  { kind: 'required_any', columns: ['name', 'note'], params: {} },
  { kind: 'row_complete', columns: ['name', 'note', 'card', 'a'], params: { min: 0.75 } },
  { kind: 'all_or_none', columns: ['card', 'uscc', 'a'], params: {} },
  { kind: 'at_most_one', columns: ['died', 'note'], params: {} },
  { kind: 'not_same', columns: ['name', 'sex'], params: {} },
  { kind: 'sum_of_columns', columns: ['total', 'a', 'b'], params: {} },
  { kind: 'date_range', columns: ['born'], params: { min: '1900-01-01', max: '2100-01-01' } },
  { kind: 'date_range', columns: ['stored'], params: { min: '2026-01-01' } },
  { kind: 'not_future', columns: ['born'], params: {} },
  { kind: 'age_range', columns: ['born'], params: { min: 18, max: 120 } },
  { kind: 'valid_period', columns: ['died'], params: { grace: 30 } },
  { kind: 'order_of_times', columns: ['born', 'died'], params: { strict: true } },
  { kind: 'order_of_times', columns: ['made', 'stored'], params: {} },
  { kind: 'event_lag', columns: ['made', 'stored'], params: { hours: 1.5 } },
  { kind: 'freshness', columns: ['stored'], params: { days: 1, grace: 0 } },
  { kind: 'coordinates_in_bounds', columns: ['lon', 'lat'], params: {} },
  { kind: 'no_edge_space', columns: ['name'], params: {} },
  { kind: 'no_edge_space', columns: ['note'], params: { inside: true } },
  { kind: 'no_full_width', columns: ['name'], params: {} },
  { kind: 'no_control_char', columns: ['name'], params: {} },
  { kind: 'no_personal_data', columns: ['note'], params: {} },
  { kind: 'identifier', columns: ['card'], params: { check: 'id_number' } },
  { kind: 'identifier', columns: ['uscc'], params: { check: 'uscc' } },
  { kind: 'functional_dependency', columns: ['town', 'town_name'], params: {} },
  { kind: 'completeness_ratio', columns: ['note'], params: { min: 0.9 } },
  { kind: 'min_rows', columns: [], params: { min: 5, max: 12 } },
  { kind: 'expected_values', columns: ['sex'], params: { values: ['男', '女', '未说明'] } },
]

/** What the platform itself counts over these rows: [kind, checked, bad] of each rule. */
export async function countHere(
  deps: { engine: Engine; clock: Clock },
  rules: readonly Rule[],
  over: Partial<World> = {},
) {
  // an empty text is no value, and a decimal without a format a floating number, as a load takes them
  const loaded = rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)))
  const plain = world(specs.map(column), loaded, { today: civilDate(deps.clock.now()), ...over })
  const here = { ...plain, source: plain.source.replaceAll('DECIMAL(18, 4)', 'DOUBLE') }
  const { tallies } = await deps.engine.session((session) => countViolations(session, judgeRules(rules, here), here))
  return tallies.map(({ checked, bad }, i) => [rules[i]?.kind, checked, bad])
}

const TYPES: Record<string, string> = {
  integer: 'bigint',
  decimal: 'decimal(12, 2)',
  date: 'date',
  text: 'varchar(100)',
}

/** Lays the table into a database, with the name its kind of server gives an instant. */
export function tableSql(datetime: 'timestamp(3)' | 'datetime(3)'): string {
  const columns = specs.map(column).map(({ name, type }) => `${name} ${TYPES[type] ?? datetime}`)
  return `create table many (${columns.join(', ')})`
}
