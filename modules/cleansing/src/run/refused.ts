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
  const index = Math.floor(r.state / 1000) - 1
  const place = r.state % 1000
  const planned = plan.steps[index]
  const stop = planned?.effect?.stop
  const column = planned
    ? place === WHOLE_ROW
      ? planned.before.find((c) => c.name === stop?.column)
      : planned.effect?.values?.[place]?.column
    : plan.output[place]
  const [source] = column?.from.length === 1 ? column.from : []
  return {
    row: r.row,
    errors: [
      {
        column: source ?? column?.name ?? null,
        rule: planned ? `${index + 1}.${planned.step.kind}` : CLOSING,
        message: reasonOf({
          index,
          kind: planned?.step.kind ?? CLOSING,
          title: column?.title || column?.name || '',
          value: r.value,
          said: place === WHOLE_ROW ? (stop?.reason ?? '') : '',
        }),
        value: r.value,
      },
    ],
    cells: r.cells,
    raw: r.cells.map((cell) => cell ?? '').join(','),
  }
}
