import { askSource, type ConnectionDeps } from '@shuyuan/connection'
import { newId } from '@shuyuan/kernel'
import { type Cause, type Check, LIVE, type Result } from '../check/check.ts'
import { findCheck } from '../check/check.store.ts'
import { concludeCheck } from '../check/conclude-check.ts'
import { stopped, tally, tolerate } from '../check/result.ts'
import { saveCheck } from '../check/save-check.ts'
import type { QualityDeps } from '../deps.ts'
import { findRules } from '../rule/rule.store.ts'
import { findSetting } from '../score/setting.store.ts'
import { openBinding } from './open-binding.ts'
import { openSource } from './open-source.ts'
import { remoteCheckSql, remoteRule } from './remote-rule.sql.ts'
import type { RemoteJudgement } from './remote-world.ts'

const NOT_THERE = '规则不支持在源库执行'

/**
 * Checks a dataset whose rows stay in the department's database: its rules are counted there in one statement, within the owner's limits;
 * nothing but counts comes back, and they are kept as a check like any other. A rule that the database cannot count says so.
 * Throws QUALITY_DATASET_NOT_FOUND, QUALITY_NOT_AT_SOURCE, CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function checkAtSource(
  deps: QualityDeps,
  input: { dataset: string; id?: string | undefined; cause: Cause; by: string; signal?: AbortSignal | undefined },
): Promise<Check> {
  const startedAt = deps.clock.now()
  const done = input.id ? await findCheck(deps.db, input.id) : null
  if (done) return done
  const rules = (await findRules(deps.db, input.dataset)).filter((rule) => rule.enabled)
  const { dataset, logical, worldOf } = await openSource(deps, input.dataset, rules)
  const rendered = new Map<string, RemoteJudgement>()
  const answer = await askSource(deps as QualityDeps & ConnectionDeps, logical, {
    purpose: 'check',
    by: input.by,
    rows: 1,
    ...(input.signal ? { signal: input.signal } : {}),
    build(table) {
      const { bind, write } = openBinding(table)
      const world = worldOf(table, bind)
      for (const rule of rules) {
        const judgement = remoteRule(rule, world)
        if (judgement) rendered.set(rule.id, judgement)
      }
      return write(remoteCheckSql(table, [...rendered.values()]))
    },
  })
  const [counted = []] = answer.rows
  const order = [...rendered.keys()]
  const results = rules.map((rule): Result => {
    const at = order.indexOf(rule.id)
    const { rule: _id, ...found } =
      at < 0
        ? stopped(rule.id, NOT_THERE, 'engine')
        : tolerate(rule, tally(rule.id, Number(counted[1 + at * 2]), Number(counted[2 + at * 2])))
    return { rule, ...found }
  })
  const check = concludeCheck(
    {
      id: input.id ?? newId('chk', startedAt.getTime()),
      dataset: dataset.id,
      version: LIVE,
      org: dataset.provider,
      cause: input.cause,
      rows: Number(counted[0] ?? 0),
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
