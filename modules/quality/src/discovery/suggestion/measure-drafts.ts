import type { RunOptions, Session } from '@shuyuan/engine'
import type { Dataset, Version } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { countViolations } from '../../check/count-violations.ts'
import { violationsSql } from '../../check/fuse.sql.ts'
import { type Judged, judgeRules } from '../../check/judge-rules.ts'
import { openWorld } from '../../check/open-world.ts'
import type { QualityDeps } from '../../deps.ts'
import type { World } from '../../kind/kind.ts'
import { findKind } from '../../kind/kinds.ts'
import { completeRule } from '../../rule/rule.ts'
import type { Draft } from '../draft/draft.ts'
import { fingerprintOf } from '../discovery.ts'
import type { FoundSuggestion } from './suggestion.store.ts'

/** A rule that a tenth of the rows break is no rule. */
const LEAST_CONFIDENCE = 0.9

/** Counts every draft over the whole version in one pass, drops those that do not hold, keeps the rows that break the others. */
export async function measureDrafts(
  deps: QualityDeps,
  session: Session,
  of: { dataset: Dataset; version: Version; drafts: readonly Draft[]; discovery: string },
  options: RunOptions,
): Promise<{ suggestions: FoundSuggestion[]; file: string | null }> {
  const { dataset, version, discovery } = of
  const titles = new Map(dataset.columns.map((c) => [c.name, c.title]))
  const rules = of.drafts.flatMap((draft) => {
    const kind = findKind(draft.rule.kind)
    const id = newId('sug', deps.clock.now().getTime())
    const as = { id, dataset: dataset.id, titleOf: (name: string) => titles.get(name) || name }
    return kind ? [{ draft, rule: completeRule(kind, draft.rule, as) }] : []
  })
  const whole = rules.map(({ rule }) => rule)
  const world = await openWorld(deps, dataset, version, whole)
  const judged = judgeRules(whole, world)
  const { tallies } = await countViolations(session, judged, world, options)
  const suggestions = rules.flatMap(({ draft, rule }, i): FoundSuggestion[] => {
    const { state, checked, bad } = tallies[i] as (typeof tallies)[number]
    const confidence = draft.confidence ?? (checked === 0 ? 0 : 1 - bad / checked)
    if (state === 'na' || state === 'not_runnable' || confidence < LEAST_CONFIDENCE) return []
    const { kind, columns, params, severity } = rule
    return [
      {
        id: rule.id,
        dataset: dataset.id,
        org: dataset.provider,
        fingerprint: fingerprintOf(rule),
        discovery,
        draft: { kind, columns, params, severity },
        title: rule.title,
        reason: draft.reason,
        confidence: Math.round(confidence * 10_000) / 10_000,
        checked,
        bad,
      },
    ]
  })
  const broken = new Set(suggestions.filter(({ bad }) => bad > 0).map(({ id }) => id))
  const file = await keepExamples(
    deps,
    session,
    judged.filter(({ rule }) => broken.has(rule.id)),
    world,
    discovery,
    options,
  )
  return { suggestions, file }
}

/** The file names suggestions by their fingerprint: ids change, since a suggestion found again keeps its first one. */
async function keepExamples(
  deps: QualityDeps,
  session: Session,
  broken: readonly Judged[],
  world: World,
  discovery: string,
  options: RunOptions,
): Promise<string | null> {
  const parts = broken.flatMap(({ rule, judgement }, i) =>
    judgement.shape === 'row' ? [{ alias: `r${i}`, rule: fingerprintOf(rule), judgement }] : [],
  )
  if (parts.length === 0) return null
  const file = join('quality', discovery, 'violations-0.parquet')
  const path = join(deps.dataDir, file)
  await mkdir(dirname(path), { recursive: true })
  await session.run(violationsSql(parts, [], world, `${path}.part`), [], options)
  await rename(`${path}.part`, path)
  return file
}
