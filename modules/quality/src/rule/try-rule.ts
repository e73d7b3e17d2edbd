import { latestVersion } from '@shuyuan/intake'
import { text } from '@shuyuan/engine'
import type { Subject } from '@shuyuan/policy'
import { mkdir, rm } from 'node:fs/promises'
import { newId } from '@shuyuan/kernel'
import { join } from 'node:path'
import { countViolations } from '../check/count-violations.ts'
import { countSql, groupSql, violationsSql } from '../check/fuse.sql.ts'
import { type Judged, judgeRules } from '../check/judge-rules.ts'
import { openWorld } from '../check/open-world.ts'
import type { Tally } from '../check/result.ts'
import { sliceSql } from '../check/violation.sql.ts'
import { showViolation, type Violation } from '../check/violation.ts'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { World } from '../kind/kind.ts'
import { openDataset, assertReads } from './edit-access.ts'
import type { Rule, RuleDraft } from './rule.ts'
import { validateRules } from './validate-rules.ts'

export interface Trial {
  rule: Rule
  rows: number
  tally: Tally
  /** at most 20 failing rows, as the subject may see them */
  samples: Violation[]
  /** the statement that counted, with the files of the version named by their place */
  sql: string
}

/**
 * Counts what a rule would find in the first `rows` rows of the latest version, or in all of it, and shows some of them and the statement.
 * Nothing is saved. At most 10 s on a sample, 60 s on the whole version (ENGINE_TIMEOUT beyond).
 */
export async function tryRule(
  deps: QualityDeps,
  subject: Subject,
  input: { dataset: string; rule: RuleDraft; rows: number | null },
): Promise<Trial> {
  const dataset = await openDataset(deps, subject, 'quality.rule.try', input.dataset)
  const [rule] = await validateRules(deps, dataset.id, dataset.columns, [input.rule])
  await assertReads(deps, subject, [rule as Rule])
  const version = await latestVersion(deps.db, dataset.id)
  if (!version) throw error('QUALITY_VERSION_NOT_FOUND', { dataset: dataset.id, version: '最新' })
  const whole = await openWorld(deps, dataset, version, [rule as Rule])
  const source = input.rows === null ? whole.source : `(SELECT * FROM ${whole.source} LIMIT ${input.rows})`
  const world = { ...whole, source, version: { ...whole.version, rowsGood: null } }
  const judged = judgeRules([rule as Rule], world)
  const options = { timeoutMs: input.rows === null ? 60_000 : 10_000 }
  const { rows, tallies } = await countViolations(deps.engine, judged, world, options)
  const tally = tallies[0] as Tally
  const decision = deps.policy.assert('intake.rows.read', { subject, resource: dataset })
  const folder = join(deps.dataDir, 'tmp', newId('try'))
  const file = join(folder, 'violations.parquet')
  let samples: Violation[] = []
  if (tally.bad > 0 && isListed(judged[0] as Judged)) {
    await mkdir(folder, { recursive: true })
    try {
      await deps.engine.run(listSql(judged[0] as Judged, world, file), [], options)
      const slice = { file, relation: world, decision, perRule: 20 }
      const names = new Set(world.columns.map((c) => c.name))
      samples = (await deps.engine.query(sliceSql(slice))).map((row) => showViolation(row, names, decision))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  return { rule: rule as Rule, rows, tally, samples, sql: shownSql(judged[0] as Judged, world, deps.dataDir) }
}

const isListed = ({ judgement: j }: Judged): boolean => j.shape === 'row' || j.shape === 'group'

function listSql({ rule, judgement: j }: Judged, world: World, file: string): string {
  const parts = j.shape === 'row' ? [{ alias: 'r0', rule: rule.id, judgement: j }] : []
  return violationsSql(parts, j.shape === 'group' ? [{ rule: rule.id, query: j.query }] : [], world, file)
}

/** The statement as people may read it: paths below the data folder, none of this machine. */
function shownSql({ rule, judgement: j }: Judged, world: World, dataDir: string): string {
  if (j.shape === 'none' || j.shape === 'fact') return ''
  const sql =
    j.shape === 'group' ? groupSql(j.query) : countSql([{ alias: 'rule', rule: rule.id, judgement: j }], world)
  return sql.replaceAll(text(`${dataDir}/`).slice(1, -1), '')
}
