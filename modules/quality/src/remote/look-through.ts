import type { Row } from '@shuyuan/engine'
import { failingSql } from '../check/fuse.sql.ts'
import { judgeRules } from '../check/judge-rules.ts'
import type { QualityDeps } from '../deps.ts'
import type { Cells, Look } from './look.ts'
import type { Place } from './open-source.ts'
import { openThrough } from './through/open-through.ts'
import { withRows } from './through/with-rows.ts'

/** The rows that break a rule, found by reading the columns it needs through once more; none where the limits do not allow it. */
export async function lookThrough(deps: QualityDeps, place: Place, { rule, shown, limit, by }: Look): Promise<Cells[]> {
  const world = openThrough(place, [rule])
  const also = place.facts.columns.filter(({ name }) => shown.includes(name))
  let found: Cells[] = []
  await withRows(deps, place, judgeRules([rule], world), { by, also }, async (session, readable) => {
    for (const { judgement } of readable) {
      if (judgement.shape !== 'row' && judgement.shape !== 'group') continue
      const rows = await session.query<Row>(failingSql(judgement, world, shown, limit))
      found = rows.map((row) =>
        judgement.shape === 'group'
          ? (JSON.parse(String(row.keys)) as Cells)
          : Object.fromEntries(shown.map((name, i) => [name, row[`c${i}`]])),
      )
    }
  })
  return found
}
