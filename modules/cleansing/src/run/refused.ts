import { ident, list, type Session } from '@shuyuan/engine'
import type { BadRow } from '@shuyuan/intake'
import { WHOLE_ROW } from '../plan/chain.sql.ts'
import type { Plan } from '../plan/plan.ts'
import { reasonOf } from './reason.ts'
import { CLOSING } from './tally.ts'

/** The rows of `chunk` that were refused, as bad rows: the cells as they stood in the input, the step, the column and why. */
export async function* refusedRows(
  session: Session,
  plan: Plan,
  chunk: string,
  input: string,
): AsyncGenerator<BadRow[]> {
  const cells = plan.input.map((c) => `cast(i.${ident(c.name)} as varchar)`)
  const rows = session.stream<{ row: number; state: number; value: string | null; cells: (string | null)[] }>(
    `select c._row as row, c."~s" as state, c."~x" as value, [${list(cells)}] as cells
      from ${chunk} c join ${input} i on i._row = c._row where c."~s" > 0 order by c._row`,
  )
  for await (const block of rows) yield block.map((r) => badRow(plan, r))
}

function badRow(plan: Plan, r: { row: number; state: number; value: string | null; cells: (string | null)[] }): BadRow {
  const { column, ...refusal } = describeState(plan, r.state, r.value)
  const rule = refusal.kind === CLOSING ? CLOSING : `${refusal.index + 1}.${refusal.kind}`
  return {
    row: r.row,
    errors: [{ column, rule, message: reasonOf(refusal), value: r.value }],
    cells: r.cells,
    raw: r.cells.map((cell) => cell ?? '').join(','),
  }
}

/** What a refused row's state says: the step, and the column by its name in the input where it came from one. Pure. */
export function describeState(plan: Plan, state: number, value: string | null) {
  const index = Math.floor(state / 1000) - 1
  const place = state % 1000
  const planned = plan.steps[index]
  const stop = planned?.effect?.stop
  const whole = place === WHOLE_ROW
  const column = planned
    ? whole
      ? planned.before.find((c) => c.name === stop?.column)
      : planned.effect?.values?.[place]?.column
    : plan.output[place]
  const [source] = column?.from.length === 1 ? column.from : []
  return {
    index,
    kind: planned?.step.kind ?? CLOSING,
    column: source ?? column?.name ?? null,
    title: column?.title || column?.name || '',
    value,
    said: whole ? (stop?.reason ?? '') : '',
  }
}
