import { inTx } from '@shuyuan/db'
import { type Session, text } from '@shuyuan/engine'
import { findDataset, findVersion, latestVersion, versionFiles } from '@shuyuan/intake'
import { civilDate, newId } from '@shuyuan/kernel'
import { setImmediate } from 'node:timers/promises'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findRules } from '../rule/rule.store.ts'
import { findDependencies } from './dependency/find-dependencies.ts'
import { detectErrors } from './detect/detect-errors.ts'
import type { Suspect } from './detect/vote.ts'
import { type Discovery, fingerprintOf } from './discovery.ts'
import { findDiscovery, insertDiscovery } from './discovery.store.ts'
import { draftRules } from './draft/draft-rules.ts'
import { dropCleared } from './suspect/drop-cleared.ts'
import { keepSuspects } from './suspect/keep-suspects.ts'
import { measureDrafts } from './suggestion/measure-drafts.ts'
import { saveSuggestions } from './suggestion/suggestion.store.ts'
import type { CodedTable } from './table/coded-table.ts'
import { readTable } from './table/read-table.ts'
import { recognizeColumns } from './table/recognize-columns.ts'

export interface DiscoveryInput {
  dataset: string
  /** the latest published one when absent */
  version?: string | undefined
  /** makes a repeated run the same discovery */
  id?: string | undefined
  by?: string | undefined
  signal?: AbortSignal | undefined
  progress?: ((done: number, total: number, message: string) => Promise<void>) | undefined
}

/**
 * Looks at a version without labels: cells that are more likely wrong than right, and rules the data seem to follow, each counted over the whole
 * version with its counter-examples. Saves them with evidence (counts only). Throws QUALITY_DATASET_NOT_FOUND, QUALITY_VERSION_NOT_FOUND, ENGINE_*.
 */
export async function runDiscovery(deps: QualityDeps, input: DiscoveryInput): Promise<Discovery> {
  const startedAt = deps.clock.now()
  const id = input.id ?? newId('dsc', startedAt.getTime())
  const done = input.id ? await findDiscovery(deps.db, id) : null
  if (done) return done
  const dataset = await findDataset(deps.db, input.dataset)
  if (!dataset) throw error('QUALITY_DATASET_NOT_FOUND', { dataset: input.dataset })
  const version = input.version
    ? await findVersion(deps.db, input.version)
    : await latestVersion(deps.db, input.dataset)
  if (!version || version.dataset !== dataset.id || version.state !== 'published')
    throw error('QUALITY_VERSION_NOT_FOUND', { dataset: dataset.id, version: input.version ?? '最新' })
  const tell = input.progress ?? (async () => {})
  const options = input.signal ? { signal: input.signal } : {}
  const breathe = async () => {
    await setImmediate()
    input.signal?.throwIfAborted()
  }
  const { glob, columns } = await versionFiles(deps, version.id)
  const relation = { source: `read_parquet(${text(glob)})`, columns }
  return deps.engine.session(async (session: Session) => {
    await tell(0, 4, '正在读取数据')
    const table = await readTable(session, relation, version.rowsGood, options)
    await tell(1, 4, '正在发现依赖和疑似错误')
    const semantics = recognizeColumns(table)
    const dependencies = await findDependencies(table, semantics, breathe)
    const today = civilDate(deps.clock.now())
    const detected = await detectErrors({ table, dependencies, semantics, today }, breathe)
    const suspects = await dropCleared(deps, dataset.id, table, detected.suspects)
    await tell(2, 4, '正在归纳规则')
    const known = new Set((await findRules(deps.db, dataset.id)).map(fingerprintOf))
    const drafts = await draftRules(deps, dataset, table, dependencies, known, breathe)
    await tell(3, 4, '正在逐条核算规则')
    const measured = await measureDrafts(deps, session, { dataset, version, drafts, discovery: id }, options)
    const cellsFile = await keepSuspects(deps, session, id, table, suspects)
    const discovery: Discovery = {
      id,
      dataset: dataset.id,
      version: version.id,
      org: dataset.provider,
      rows: version.rowsGood,
      looked: table.rows.length,
      cells: table.rows.length * columns.length,
      suspects: suspects.length,
      byColumn: tallyOf(suspects, ({ column }) => [columns[column]?.name ?? '']),
      bySignal: tallyOf(suspects, ({ signals }) => signals),
      weights: detected.weights,
      dependencies: dependencies.map(({ from, to, support, confidence }) => ({
        from: from.map((i) => nameOf(table, i)),
        to: nameOf(table, to),
        support,
        confidence,
      })),
      cellsFile,
      examplesFile: measured.file,
      runBy: input.by ?? 'system',
      startedAt,
      finishedAt: deps.clock.now(),
    }
    await inTx(deps.db, async (tx) => {
      if (!(await insertDiscovery(tx, discovery))) return
      await saveSuggestions(tx, dataset.id, measured.suggestions)
      const { looked, rows } = discovery
      const detail = {
        discovery: id,
        version: version.id,
        rows,
        looked,
        suspects: suspects.length,
        suggestions: measured.suggestions.length,
      }
      await deps.evidence.record(tx, {
        kind: 'quality.discovery.finished',
        actor: discovery.runBy,
        org: dataset.provider,
        object: dataset.id,
        detail,
      })
    })
    await tell(4, 4, '完成')
    return discovery
  })
}

const nameOf = (table: CodedTable, i: number) => table.columns[i]?.column.name ?? ''

function tallyOf(suspects: readonly Suspect[], of: (suspect: Suspect) => readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of suspects.flatMap(of)) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
