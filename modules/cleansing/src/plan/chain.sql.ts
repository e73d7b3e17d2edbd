import { ident, list, text } from '@shuyuan/engine'
import { sqlType } from '@shuyuan/intake'
import type { PlanColumn, Value } from '../step/step.ts'
import { BLANKS } from '../step/text.sql.ts'
import type { PlannedStep } from './plan.ts'

/**
 * The state of a row on its way stands beside its columns: `~s` 0 = on its way, > 0 = refused at (step + 1)·1000 + place of the column
 * (999: the whole row), < 0 = left out at −(step + 1); `~m` one bit for each step that changed it; `~x` the value that was refused.
 * The sign `~` cannot stand in a column's name.
 */
export const MOST_STEPS = 60
export const WHOLE_ROW = 999

/** Rows as they enter: `source` yields `_row` and the columns. */
export function enterSql(source: string, columns: readonly PlanColumn[]): string {
  const names = columns.map((c) => ident(c.name))
  return `select _row, ${list(names)}, 0 as "~s", 0::ubigint as "~m", null::varchar as "~x" from ${source}`
}

/** The rows after a step, from the relation `from` that holds those before it. Pure. */
export function stepSql(planned: PlannedStep, from: string): string {
  const { effect, after, index } = planned
  if (!effect) return `select * from ${from}`
  if (effect.merge) return mergeSql(planned, from)
  const values = effect.values ?? []
  const inner = [
    'p.*',
    ...values.map((v, i) => `${v.sql} as ${slot(i)}`),
    ...(effect.stop
      ? [`coalesce(${effect.stop.when}, false) as "~h"`, `cast(${effect.stop.value} as varchar) as "~y"`]
      : []),
  ]
  const joins = (effect.joins ?? []).map((j) =>
    j.on ? `left join ${ident(j.table)} on ${j.on}` : `cross join ${ident(j.table)}`,
  )
  const stops = stopsOf(planned)
  const entered = effect.bind ? `(select *, ${effect.bind} as "~b" from ${from})` : from
  const columns = after.map((column) => `${columnSql(column, planned)} as ${ident(column.name)}`)
  return `select _row, ${list(columns)}, ${stateSql(stops)} as "~s", ${maskSql(planned, stops, index)} as "~m", ${shownSql(stops)} as "~x"
    from (select ${list(inner)} from ${entered} p ${joins.join(' ')})`
}

interface Stop {
  when: string
  state: number
  /** the refused value as text; null: none is shown */
  shown: string | null
}

const slot = (i: number) => `"~v${i}"`

/** Every way a row may leave at this step, the first that holds counts. */
function stopsOf({ effect, index }: PlannedStep): Stop[] {
  const at = (index + 1) * 1000
  const lenient = effect?.onError === 'keep' || effect?.onError === 'null'
  const failed = (effect?.values ?? []).flatMap((v, i): Stop[] =>
    v.judge && !lenient
      ? [{ when: `(${slot(i)} is null and trim(${v.judge}, ${text(BLANKS)}) <> '')`, state: at + i, shown: v.judge }]
      : [],
  )
  const { stop } = effect ?? {}
  if (!stop) return failed
  const refused = stop.as === 'reject'
  return [...failed, { when: '"~h"', state: refused ? at + WHOLE_ROW : -(index + 1), shown: refused ? '"~y"' : null }]
}

function stateSql(stops: readonly Stop[]): string {
  if (stops.length === 0) return '"~s"'
  return `case when "~s" <> 0 then "~s" ${stops.map((s) => `when ${s.when} then ${s.state}`).join(' ')} else 0 end`
}

function shownSql(stops: readonly Stop[]): string {
  const shown = stops.filter((s) => s.shown !== null)
  return shown.length === 0
    ? '"~x"'
    : `case when "~s" <> 0 then "~x" ${shown.map((s) => `when ${s.when} then ${s.shown}`).join(' ')} else "~x" end`
}

/** Sets the step's bit where a row that goes on differs from before; a new column counts where it has a value. */
function maskSql({ effect, before }: PlannedStep, stops: readonly Stop[], index: number): string {
  const tests = (effect?.values ?? []).map((v, i) => {
    const old = before.find((c) => c.name === v.column.name)
    if (!old) return `${slot(i)} is not null`
    const same = old.type === v.column.type
    const [made, was] = same
      ? [slot(i), ident(old.name)]
      : [`cast(${slot(i)} as varchar)`, `cast(${ident(old.name)} as varchar)`]
    return `(${effect?.onError === 'keep' ? `${slot(i)} is not null and ` : ''}${made} is distinct from ${was})`
  })
  if (tests.length === 0) return '"~m"'
  const goesOn = ['"~s" = 0', ...stops.map((s) => `not coalesce(${s.when}, false)`)].join(' and ')
  return `"~m" | case when ${goesOn} and (${tests.join(' or ')}) then ${1n << BigInt(index)}::ubigint else 0::ubigint end`
}

function columnSql(column: PlanColumn, { effect, before }: PlannedStep): string {
  const values: readonly Value[] = effect?.values ?? []
  const at = values.findIndex((v) => v.column.name === column.name)
  const value = values[at]
  if (value) {
    const kept = effect?.onError === 'keep' && value.judge ? `coalesce(${slot(at)}, ${value.judge})` : slot(at)
    return `cast(${kept} as ${sqlType(column)})`
  }
  const renamed = Object.entries(effect?.rename ?? {}).find(([, to]) => to.name === column.name)
  return ident(renamed ? renamed[0] : (before.find((c) => c.name === column.name)?.name ?? column.name))
}

/** Later rows of each complete key leave. Only for relations that fit in memory; a run finds them by key columns alone (losersSql). */
function mergeSql({ effect, after, index }: PlannedStep, from: string): string {
  const { keys, order } = effect?.merge ?? { keys: [], order: '_row' }
  const first = `row_number() over (partition by "~s" = 0, ${list(keys.map(ident))} order by ${order})`
  return `select _row, ${list(after.map((c) => ident(c.name)))},
    case when "~s" = 0 and ${wholeKey(keys)} and ${first} > 1 then ${-(index + 1)} else "~s" end as "~s", "~m", "~x" from ${from}`
}

const wholeKey = (keys: readonly string[]) => keys.map((key) => `${ident(key)} is not null`).join(' and ')

/** The rows a merge step leaves out, found in `from` by grouping its keys first, so that few rows are ever ordered. */
export function losersSql({ effect, index }: PlannedStep, from: string): string {
  const { keys, order } = effect?.merge ?? { keys: [], order: '_row' }
  const names = list(keys.map(ident))
  return `with live as (select * from ${from} where "~s" = 0 and ${wholeKey(keys)}),
    twice as (select ${names} from live group by ${names} having count(*) > 1),
    ranked as (select _row, row_number() over (partition by ${names} order by ${order}) as n from live join twice using (${names}))
    select _row, ${-(index + 1)} as "~l" from ranked where n > 1`
}

/** Last of all: a row without a value in a required column is refused, as one step after the others. */
export function finishSql(output: readonly PlanColumn[], steps: number, from: string): string {
  const at = (steps + 1) * 1000
  const required = output.flatMap((c, i) =>
    c.required || c.key ? [`when ${ident(c.name)} is null then ${at + Math.min(i, WHOLE_ROW - 1)}`] : [],
  )
  const state = required.length === 0 ? '"~s"' : `case when "~s" <> 0 then "~s" ${required.join(' ')} else 0 end`
  return `select _row, ${list(output.map((c) => ident(c.name)))}, ${state} as "~s", "~m", "~x" from ${from}`
}

/** One statement through consecutive steps, each a named step of the query. */
export function fuseSql(steps: readonly PlannedStep[], enter: string, finish: (from: string) => string): string {
  const levels = steps.map((step, i) => `"~l${i + 1}" as (${stepSql(step, `"~l${i}"`)})`)
  return `with ${[`"~l0" as (${enter})`, ...levels].join(',\n')}\n${finish(`"~l${steps.length}"`)}`
}
