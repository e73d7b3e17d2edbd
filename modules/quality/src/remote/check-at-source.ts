import { newId } from '@shuyuan/kernel'
import { type Cause, type Check, LIVE, type Result } from '../check/check.ts'
import { findCheck } from '../check/check.store.ts'
import { concludeCheck } from '../check/conclude-check.ts'
import { saveCheck } from '../check/save-check.ts'
import type { QualityDeps } from '../deps.ts'
import { findRules } from '../rule/rule.store.ts'
import { findSetting } from '../score/setting.store.ts'
import { countAtSource } from './count-at-source.ts'
import { judgeHere } from './judge-here.ts'
import { openSource } from './open-source.ts'

/**
 * Checks a dataset whose rows stay in the department's database, within the owner's limits: what the database can count is counted there in
 * one statement, for the other rules the columns they need are read through in memory and dropped. Only counts are kept, as a check like any
 * other. Throws QUALITY_DATASET_NOT_FOUND, QUALITY_NOT_AT_SOURCE, CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function checkAtSource(
  deps: QualityDeps,
  input: { dataset: string; id?: string | undefined; cause: Cause; by: string; signal?: AbortSignal | undefined },
): Promise<Check> {
  const startedAt = deps.clock.now()
  const done = input.id ? await findCheck(deps.db, input.id) : null
  if (done) return done
  const rules = (await findRules(deps.db, input.dataset)).filter((rule) => rule.enabled)
  const place = await openSource(deps, input.dataset, rules)
  const asked = { by: input.by, signal: input.signal }
  const { rows, tallies } = await countAtSource(deps, place, rules, asked)
  const rest = rules.filter(({ id }) => !tallies.has(id))
  const here = await judgeHere(deps, place, rest, { ...asked, rows })
  const results = rules.map((rule): Result => {
    const counted = tallies.get(rule.id)
    const { rule: _, ...found } = counted ? { ...counted, way: 'source' as const } : here(rule.id)
    return { rule, ...found }
  })
  const check = concludeCheck(
    {
      id: input.id ?? newId('chk', startedAt.getTime()),
      dataset: place.dataset.id,
      version: LIVE,
      org: place.dataset.provider,
      cause: input.cause,
      rows,
      file: null,
      checkedBy: input.by,
      startedAt,
      finishedAt: deps.clock.now(),
      results,
    },
    await findSetting(deps.db),
  )
  await saveCheck(deps, check)
  return check
}
