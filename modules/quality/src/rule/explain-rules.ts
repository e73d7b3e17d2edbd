import { latestVersion } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { countSql } from '../check/fuse.sql.ts'
import { judgeRules } from '../check/judge-rules.ts'
import { openWorld } from '../check/open-world.ts'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { remedyOf } from '../kind/remedy.ts'
import type { Words } from '../kind/kind.ts'
import { messageOf, type Message } from '../library/message-of.ts'
import { openDataset } from './edit-access.ts'
import { findRules } from './rule.store.ts'
import type { Rule } from './rule.ts'

export interface Explanation extends Message {
  rule: Rule
  runnable: boolean
  /** why it cannot run; empty when it can */
  reason: string
  remedy: Words | null
}

/** Of every rule of a dataset: what it finds, whether it can run on the newest version, and if not, why and what to do. Reads no rows. */
export async function explainRules(deps: QualityDeps, subject: Subject, id: string): Promise<Explanation[]> {
  const dataset = await openDataset(deps, subject, 'quality.rule.list', id)
  const rules = await findRules(deps.db, id)
  const version = await latestVersion(deps.db, id)
  if (!version) throw error('QUALITY_VERSION_NOT_FOUND', { dataset: id, version: '最新' })
  const world = await openWorld(deps, dataset, version, rules)
  const explained: Explanation[] = []
  for (const { rule, judgement: j } of judgeRules(rules, world)) {
    const refused =
      (j.shape === 'row' || j.shape === 'aggregate') &&
      !(await binds(deps, countSql([{ alias: 'r0', rule: rule.id, judgement: j }], world)))
    const obstacle = j.shape === 'none' ? j.cause : refused ? 'engine' : null
    const reason = j.shape === 'none' ? j.reason : refused ? '分析引擎不接受这条规则' : ''
    explained.push({ rule, ...messageOf(rule), runnable: obstacle === null, reason, remedy: remedyOf(obstacle) })
  }
  return explained
}

/** The engine understands the statement; nothing is read. */
async function binds(deps: QualityDeps, sql: string): Promise<boolean> {
  try {
    await deps.engine.query(`EXPLAIN ${sql}`)
    return true
  } catch {
    return false
  }
}
