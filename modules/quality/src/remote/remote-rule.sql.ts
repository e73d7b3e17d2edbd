import type { RemoteTable } from '@shuyuan/connection'
import type { Column } from '../kind/column.ts'
import { findKind } from '../kind/kinds.ts'
import type { Rule } from '../rule/rule.ts'

/** What a rule needs of the world besides its table, looked up before. */
export interface RemoteWorld {
  table: RemoteTable
  columns: readonly Column[]
  /** values of a code list now in force, null when there is none */
  codes(list: string): string[] | null
  /** another dataset in the same database, null elsewhere */
  other(dataset: string): RemoteTable | null
  /** hands a value over as a parameter and answers its placeholder */
  bind(value: string): string
}

/** Counts of a rule as two expressions over all rows. */
export interface RemoteCounts {
  checked: string
  bad: string
}

type Params = Record<string, unknown>
type Render = (columns: Column[], params: Params, world: RemoteWorld) => RemoteCounts | null

const COMMON_PATTERN = /^(?:\\[dws.\-+*?()[\]{}|/]|\((?!\?)|\(\?:|[^\\(])*$/u

const renders: Record<string, Render> = {
  not_null([column], { placeholders = [] }, world) {
    const value = text(column, world)
    const words = (placeholders as string[]).map((word) => world.bind(word))
    const blank = `${sqlOf(column, world)} is null or trim(${value}) = ''`
    const empty =
      column?.type === 'text' && words.length > 0 ? `${blank} or trim(${value}) in (${words.join(', ')})` : blank
    return counts('1 = 1', empty)
  },
  length([column], { min = 0, max }, world) {
    return counts(
      present(column, world),
      `char_length(${text(column, world)}) not between ${number(min)} and ${number(max)}`,
    )
  },
  pattern([column], { pattern }, world) {
    if (!COMMON_PATTERN.test(String(pattern))) return null
    const value = text(column, world)
    const whole = world.bind(`^(?:${String(pattern)})$`)
    const fits = world.table.dialect === 'postgres' ? `${value} ~ ${whole}` : `${value} regexp ${whole}`
    return counts(present(column, world), `not (${fits})`)
  },
  range([column], { min, max }, world) {
    if (!isNumber(column)) return null
    const value = sqlOf(column, world)
    const tests = [
      min === undefined ? '' : `${value} < ${number(min)}`,
      max === undefined ? '' : `${value} > ${number(max)}`,
    ]
    return counts(`${value} is not null`, tests.filter(Boolean).join(' or '))
  },
  code_list([column], { codeList, values = [] }, world) {
    const list = typeof codeList === 'string' ? world.codes(codeList) : (values as string[])
    if (!list || list.length === 0) return null
    const marks = list.map((value) => world.bind(value))
    return counts(present(column, world), `${text(column, world)} not in (${marks.join(', ')})`)
  },
  unique: (columns, _params, world) => repeated(columns, world),
  unique_combination: (columns, _params, world) => repeated(columns, world),
  compare_columns([first, second], { operator, as = 'auto' }, world) {
    const alike = first && second && (first.type === second.type || (isNumber(first) && isNumber(second)))
    if (!alike || as !== 'auto' || !['=', '<>', '<', '<=', '>', '>='].includes(String(operator))) return null
    const [a, b] = [sqlOf(first, world), sqlOf(second, world)]
    return counts(`${a} is not null and ${b} is not null`, `not (${a} ${String(operator)} ${b})`)
  },
  foreign_key(columns, { dataset, columns: names }, world) {
    const other = world.other(String(dataset))
    const targets = (names as string[] | undefined)?.map((name) => other?.column(name))
    if (!other || !targets || targets.length !== columns.length || targets.includes(null)) return null
    const same = columns.map((column, i) => {
      const [theirs, ours] = [`o.${targets[i]}`, `t.${sqlOf(column, world)}`]
      // a collation may take 'a' for 'A'
      const exact = column.type === 'text' ? ` and ${world.table.exact(theirs)} = ${world.table.exact(ours)}` : ''
      return `${theirs} = ${ours}${exact}`
    })
    const found = `exists (select 1 from ${other.table} o where ${same.join(' and ')})`
    return counts(columns.map((c) => present(c, world)).join(' and '), `not ${found}`)
  },
}

/** A rule as the department's database counts it; null where the rule cannot run there. */
export function remoteRule(rule: Rule, world: RemoteWorld): RemoteCounts | null {
  const render = Object.hasOwn(renders, rule.kind) ? renders[rule.kind] : undefined
  const params = findKind(rule.kind)?.params.safeParse(rule.params)
  const columns = rule.columns.map((name) => world.columns.find((c) => c.name === name))
  if (!render || !params?.success || columns.includes(undefined)) return null
  if (columns.some((column) => world.table.column(column?.name ?? '') === null)) return null
  return render(columns as Column[], params.data as Params, world)
}

/** All counts of all rules in one statement: rows, then two numbers for each. */
export function remoteCheckSql(table: RemoteTable, rules: readonly RemoteCounts[]): string {
  const parts = ['count(*)', ...rules.flatMap(({ checked, bad }) => [checked, bad])]
  // each with a name of its own: MySQL takes no two of one name in a subquery
  return `select ${parts.map((part, i) => `${part} as c${i}`).join(', ')} from ${table.table} t`
}

const isNumber = (column: Column | undefined) => column?.type === 'integer' || column?.type === 'decimal'
const number = (value: unknown) => (Number.isFinite(value) ? `${value as number}` : '0')
const sqlOf = (column: Column | undefined, { table }: RemoteWorld) => table.column(column?.name ?? '') ?? 'null'
const text = (column: Column | undefined, world: RemoteWorld) => world.table.exact(sqlOf(column, world))
const present = (column: Column | undefined, world: RemoteWorld) =>
  `(${sqlOf(column, world)} is not null and trim(${text(column, world)}) <> '')`

function counts(applies: string, bad: string): RemoteCounts {
  const sum = (test: string) => `coalesce(sum(case when ${test} then 1 else 0 end), 0)`
  return { checked: sum(applies), bad: sum(`(${applies}) and (${bad})`) }
}

/** Rows whose value stands in more than one row; asked once more of the same table. */
function repeated(columns: Column[], world: RemoteWorld): RemoteCounts {
  const all = columns.map((c) => present(c, world)).join(' and ')
  const keys = columns.map((c) => (c.type === 'text' ? text(c, world) : sqlOf(c, world))).join(', ')
  const groups = `select count(*) as n from ${world.table.table} where ${all} group by ${keys} having count(*) > 1`
  return { checked: counts(all, '1 = 0').checked, bad: `(select coalesce(sum(g.n), 0) from (${groups}) g)` }
}
