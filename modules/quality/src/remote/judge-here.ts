import { countViolations } from '../check/count-violations.ts'
import { type Judged, judgeRules } from '../check/judge-rules.ts'
import { stopped, type Tally, tally, type Way } from '../check/result.ts'
import type { QualityDeps } from '../deps.ts'
import type { Rule } from '../rule/rule.ts'
import { chooseWay, inapplicable } from './choose-way.ts'
import type { Asked } from './count-at-source.ts'
import { neededColumns } from './needed-columns.ts'
import type { Place } from './open-source.ts'
import { openThrough } from './through/open-through.ts'
import { withRows } from './through/with-rows.ts'

type Found = Tally & { way: Way }

/** What becomes of the rules that the database did not count. Throws CONNECTION_LOGICAL_…, CONNECTOR_…. */
export async function judgeHere(
  deps: QualityDeps,
  place: Place,
  rules: readonly Rule[],
  asked: Asked & { rows: number },
): Promise<(rule: string) => Found> {
  const world = openThrough(place, rules)
  const found = new Map<string, Found>()
  const rest: { judged: Judged; way: Way }[] = []
  for (const judged of judgeRules(rules, world)) {
    const { rule, judgement } = judged
    const why = inapplicable(rule)
    const way = chooseWay(rule, judgement, neededColumns(rule, place.facts.columns))
    if (why !== null) found.set(rule.id, { ...tally(rule.id, 0, 0, why), way: 'none' })
    else rest.push({ judged, way })
  }
  const of = (...ways: Way[]) => rest.flatMap(({ judged, way }) => (ways.includes(way) ? [judged] : []))
  const note = (tallies: readonly Tally[]) => {
    for (const one of tallies)
      found.set(one.rule, {
        ...one,
        note: said(one.note),
        way: rest.find((r) => r.judged.rule.id === one.rule)?.way ?? 'none',
      })
  }
  // rules that look at no column need the number of rows only
  const counted = { ...world, source: `(SELECT range AS _row FROM range(${asked.rows}))` }
  const byCount = of('source', 'known')
  if (byCount.length > 0)
    note(await deps.engine.session(async (s) => (await countViolations(s, byCount, counted)).tallies))
  const through = of('through')
  const unread = await withRows(deps, place, through, asked, async (session, readable) => {
    const { tallies } = await countViolations(session, readable, world, asked.signal ? { signal: asked.signal } : {})
    note(tallies)
  })
  note([...unread].map(([rule, why]) => stopped(rule, why, 'rows')))
  return (rule) => found.get(rule) as Found
}

/** Such data have no versions, but earlier checks. */
const said = (note: string) =>
  note.replaceAll('上一版本', '上次检查').replaceAll('本版本', '本次').replaceAll('版本', '检查')
