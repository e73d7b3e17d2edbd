import type { Session } from '@shuyuan/engine'
import { findDataset, findVersion, latestVersion, type Version } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { World } from '../kind/kind.ts'
import { findRules } from '../rule/rule.store.ts'
import { findSetting } from '../score/setting.store.ts'
import type { Cause, Check, Result } from './check.ts'
import { findCheck } from './check.store.ts'
import { concludeCheck } from './conclude-check.ts'
import { countViolations } from './count-violations.ts'
import { violationsSql } from './fuse.sql.ts'
import { dropFindings } from './drop-findings.ts'
import { type Judged, judgeRules } from './judge-rules.ts'
import { openWorld } from './open-world.ts'
import { saveCheck } from './save-check.ts'

export interface CheckInput {
  dataset: string
  /** the latest published one when absent */
  version?: string | undefined
  /** makes a repeated run the same check */
  id?: string | undefined
  cause?: Cause | undefined
  by?: string | undefined
  signal?: AbortSignal | undefined
}

/**
 * Counts the violations of all enabled rules of a dataset in one scan of the version, keeps the failing keys, scores and saves the check.
 * A bad dataset is a check with verdict `fail`, never an exception. Throws QUALITY_DATASET_NOT_FOUND, QUALITY_VERSION_NOT_FOUND, ENGINE_*.
 */
export async function runCheck(deps: QualityDeps, input: CheckInput): Promise<Check> {
  const startedAt = deps.clock.now()
  const id = input.id ?? newId('chk', startedAt.getTime())
  const done = input.id ? await findCheck(deps.db, id) : null
  if (done) return done
  const dataset = await findDataset(deps.db, input.dataset)
  if (!dataset) throw error('QUALITY_DATASET_NOT_FOUND', { dataset: input.dataset })
  const version = await wantedVersion(deps, input)
  const rules = (await findRules(deps.db, dataset.id)).filter((rule) => rule.enabled)
  const [setting, world] = [await findSetting(deps.db), await openWorld(deps, dataset, version, rules)]
  const judged = judgeRules(rules, world)
  const options = input.signal ? { signal: input.signal } : {}
  const { rows, tallies, file } = await deps.engine.session(async (session) => {
    const counted = await countViolations(session, judged, world, options)
    const violated = new Set(
      counted.tallies.filter((t) => t.state === 'violated' || t.state === 'tolerated').map((t) => t.rule),
    )
    const found = judged.filter((j) => violated.has(j.rule.id))
    return { ...counted, file: await keepViolations(deps, session, found, world, id, options) }
  })
  const results: Result[] = rules.map((rule, i) => {
    const { rule: _id, ...found } = tallies[i] as (typeof tallies)[number]
    return { rule, ...found, way: null }
  })
  const check = concludeCheck(
    {
      id,
      dataset: dataset.id,
      version: version.id,
      org: dataset.provider,
      cause: input.cause ?? 'demand',
      rows,
      file,
      checkedBy: input.by ?? 'system',
      startedAt,
      finishedAt: deps.clock.now(),
      results,
    },
    setting,
  )
  await saveCheck(deps, check)
  await dropFindings(deps, dataset.id)
  return check
}

async function wantedVersion(deps: QualityDeps, input: CheckInput): Promise<Version> {
  const version = input.version
    ? await findVersion(deps.db, input.version)
    : await latestVersion(deps.db, input.dataset)
  if (!version || version.dataset !== input.dataset || version.state !== 'published')
    throw error('QUALITY_VERSION_NOT_FOUND', { dataset: input.dataset, version: input.version ?? '最新' })
  return version
}

/** Writes the failing keys beside the check; the name appears only when the file is whole. */
async function keepViolations(
  deps: QualityDeps,
  session: Session,
  found: Judged[],
  world: World,
  check: string,
  options: { signal?: AbortSignal },
): Promise<string | null> {
  const parts = found.flatMap(({ rule, judgement }, i) =>
    judgement.shape === 'row' ? [{ alias: `r${i}`, rule: rule.id, judgement }] : [],
  )
  const groups = found.flatMap(({ rule, judgement }) =>
    judgement.shape === 'group' ? [{ rule: rule.id, query: judgement.query }] : [],
  )
  if (parts.length + groups.length === 0) return null
  const file = join('quality', check, 'violations-0.parquet')
  const path = join(deps.dataDir, file)
  await mkdir(dirname(path), { recursive: true })
  await session.run(violationsSql(parts, groups, world, `${path}.part`), [], options)
  await rename(`${path}.part`, path)
  return file
}
