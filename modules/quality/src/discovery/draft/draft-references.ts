import { ident, text } from '@shuyuan/engine'
import { type Dataset, latestVersion, listDatasets, versionFiles } from '@shuyuan/intake'
import type { QualityDeps } from '../../deps.ts'
import { findProfile } from '../../profile/profile.store.ts'
import type { CodedColumn, CodedTable } from '../table/coded-table.ts'
import { type Draft, shareText } from './draft.ts'

const LEAST_VALUES = 5
const ASKED = 500
const NEARLY = 0.95
/** Look-ups in other datasets for one table: those of the same meaning first. */
const MOST_TARGETS = 40
/** A key of another name must hold nearly all values, many of them, and such as nobody counts up: 1, 2, 3 stand in every list. */
const OTHER_NAME = { values: 20, nearly: 0.98, length: 3 }

interface Target {
  other: Dataset
  /** newest version */
  version: string
  key: Dataset['columns'][number]
}

/**
 * Columns whose values occur in a key of another dataset: keys as registered, and columns that a profile found to identify each row. Only
 * datasets of the same provider are asked, and keys that everybody may see. One reference per column, the best.
 */
export async function draftReferences(deps: QualityDeps, dataset: Dataset, table: CodedTable): Promise<Draft[]> {
  const targets = await findTargets(deps, dataset)
  const asks = table.columns.flatMap((own) =>
    own.values.length < LEAST_VALUES || own.column.type !== 'text'
      ? []
      : targets
          .map((target) => ({ own, target, alike: isSameMeaning(own.column, target.key) }))
          .filter(({ target, alike }) => alike || mayRefer(own, target.key)),
  )
  const found = new Map<CodedColumn, { draft: Draft; share: number }>()
  for (const { own, target, alike } of asks
    .toSorted((a, b) => Number(b.alike) - Number(a.alike))
    .slice(0, MOST_TARGETS)) {
    const best = found.get(own)
    if (best && best.share === 1) continue
    const one = await referTo(deps, own, target, alike ? NEARLY : OTHER_NAME.nearly)
    if (one && one.share > (best?.share ?? 0)) found.set(own, one)
  }
  return [...found.values()].map(({ draft }) => draft)
}

async function findTargets(deps: QualityDeps, dataset: Dataset): Promise<Target[]> {
  const targets: Target[] = []
  for (const other of (await listDatasets(deps.db, { limit: 1000 })).items) {
    if (other.id === dataset.id) continue
    const version = await latestVersion(deps.db, other.id)
    if (!version) continue
    const single = ((await findProfile(deps.db, version.id))?.keys ?? []).flatMap((key) =>
      key.length === 1 ? key : [],
    )
    const registered = other.columns.filter((c) => c.key)
    const names = new Set([...(registered.length === 1 ? registered.map((c) => c.name) : []), ...single])
    for (const key of other.columns.filter((c) => names.has(c.name)))
      if (other.provider === dataset.provider || (key.sensitivity === 'none' && key.grade <= 2))
        targets.push({ other, version: version.id, key })
  }
  return targets
}

function isSameMeaning(a: CodedColumn['column'], b: CodedColumn['column']): boolean {
  return a.title === b.title || a.name === b.name || (a.element !== undefined && a.element === b.element)
}

function mayRefer({ values }: CodedColumn, key: Target['key']): boolean {
  if (key.type !== 'text' || values.length < OTHER_NAME.values) return false
  return values.reduce((n, value) => n + value.length, 0) / values.length >= OTHER_NAME.length
}

async function referTo(
  deps: QualityDeps,
  own: CodedColumn,
  { other, version, key }: Target,
  nearly: number,
): Promise<{ draft: Draft; share: number } | null> {
  const { glob } = await versionFiles(deps, version)
  const step = Math.max(1, Math.floor(own.values.length / ASKED))
  const codes = own.values.flatMap((_, code) => (code % step === 0 ? [code] : []))
  const values = codes.map((code) => text(own.values[code] as string))
  const counts = codes.map((code) => own.counts[code] as number)
  const rows = counts.reduce((a, b) => a + b, 0)
  const asked = `SELECT unnest([${values.join(', ')}]) AS v, unnest([${counts.join(', ')}]) AS n`
  const [row] = await deps.engine.query<{ hits: number }>(
    `SELECT sum(n) AS hits FROM (${asked}) WHERE v IN (SELECT CAST(${ident(key.name)} AS VARCHAR) FROM read_parquet(${text(glob)}))`,
  )
  const hits = Number(row?.hits ?? 0)
  if (hits < nearly * rows) return null
  const { name, title } = own.column
  const params = { dataset: other.id, columns: [key.name] }
  const where = key.key ? '主键' : `“${key.title}”`
  return {
    share: hits / rows,
    draft: {
      rule: { kind: 'foreign_key', columns: [name], params, severity: 'warning' },
      reason: `“${title}”的值大多在数据集“${other.name}”的${where}中：${shareText(hits, rows)}`,
    },
  }
}
