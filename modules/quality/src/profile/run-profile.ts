import { inTx } from '@shuyuan/db'
import { text } from '@shuyuan/engine'
import { findDataset, findVersion, latestVersion, versionFiles } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import { setImmediate } from 'node:timers/promises'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findDependencies } from '../discovery/dependency/find-dependencies.ts'
import { draftKeys } from '../discovery/draft/draft-keys.ts'
import { readTable } from '../discovery/table/read-table.ts'
import { measureVersion } from './measure-version.ts'
import type { Profile } from './profile.ts'
import { saveProfile } from './profile.store.ts'

/** Keys of two columns and dependencies are looked for in so many rows. */
const LOOKED_AT = 3000

export interface ProfileInput {
  dataset: string
  /** the latest published one when absent */
  version?: string | undefined
  by?: string | undefined
  signal?: AbortSignal | undefined
}

/**
 * Measures a version: what its columns hold, which columns identify a row, which follow from others. Kept per version; values of personal columns
 * are masked before they are kept. Throws QUALITY_DATASET_NOT_FOUND, QUALITY_VERSION_NOT_FOUND, ENGINE_*.
 */
export async function runProfile(deps: QualityDeps, input: ProfileInput): Promise<Profile> {
  const began = performance.now()
  const dataset = await findDataset(deps.db, input.dataset)
  if (!dataset) throw error('QUALITY_DATASET_NOT_FOUND', { dataset: input.dataset })
  const version = input.version
    ? await findVersion(deps.db, input.version)
    : await latestVersion(deps.db, input.dataset)
  if (!version || version.dataset !== dataset.id || version.state !== 'published')
    throw error('QUALITY_VERSION_NOT_FOUND', { dataset: dataset.id, version: input.version ?? '最新' })
  const options = input.signal ? { signal: input.signal } : {}
  const { glob, columns } = await versionFiles(deps, version.id)
  const relation = { source: `read_parquet(${text(glob)})`, columns }
  const found = await deps.engine.session(async (session) => {
    const measured = await measureVersion(session, relation, options)
    const table = await readTable(session, relation, version.rowsGood, options, LOOKED_AT)
    const semantics = measured.columns.map(({ recognized }) => recognized?.semantic ?? 'unknown')
    const dependencies = await findDependencies(table, semantics, async () => {
      await setImmediate()
      input.signal?.throwIfAborted()
    })
    const nameOf = (i: number) => columns[i]?.name ?? ''
    return {
      ...measured,
      keys: keysOf(measured, draftKeys(table)),
      dependencies: dependencies.map(({ from, to, support, confidence }) => ({
        from: from.map(nameOf),
        to: nameOf(to),
        support,
        confidence,
      })),
    }
  })
  const at = deps.clock.now()
  const profile: Profile = {
    id: newId('prf', at.getTime()),
    dataset: dataset.id,
    version: version.id,
    org: dataset.provider,
    ...found,
    madeBy: input.by ?? 'system',
    madeAt: at,
    tookMs: Math.round(performance.now() - began),
  }
  await inTx(deps.db, (tx) => saveProfile(tx, profile))
  return profile
}

/** Single columns by their exact counts; pairs as seen in the rows looked at. */
function keysOf(
  { rows, columns }: Pick<Profile, 'rows' | 'columns'>,
  drafts: ReturnType<typeof draftKeys>,
): string[][] {
  const single = columns.filter(
    (c) => rows > 0 && c.filled === rows && c.distinct === rows && c.distinctError === 0 && c.type !== 'decimal',
  )
  const pairs = drafts.flatMap(({ rule }) =>
    rule.kind === 'unique_combination' && rule.severity === 'warning' ? [rule.columns] : [],
  )
  return [...single.map((c) => [c.name]), ...pairs]
}
