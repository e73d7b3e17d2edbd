import { ident, text } from '@shuyuan/engine'
import { type Dataset, latestVersion, listDatasets, versionFiles } from '@shuyuan/intake'
import type { QualityDeps } from '../../deps.ts'
import type { CodedColumn, CodedTable } from '../table/coded-table.ts'
import { type Draft, shareText } from './draft.ts'

const LEAST_VALUES = 5
const ASKED = 500
const NEARLY = 0.95
/** Datasets looked into for one table. */
const MOST_TARGETS = 40

/**
 * Columns whose values occur in the key of another dataset. Only keys of the same meaning are asked: same name, title or data element; and
 * only of datasets of the same provider, or keys that everybody may see.
 */
export async function draftReferences(deps: QualityDeps, dataset: Dataset, table: CodedTable): Promise<Draft[]> {
  const others = (await listDatasets(deps.db, { limit: 1000 })).items.flatMap((other) => {
    const keys = other.columns.filter((c) => c.key)
    const [key] = keys
    if (other.id === dataset.id || keys.length !== 1 || !key) return []
    const open = other.provider === dataset.provider || (key.sensitivity === 'none' && key.grade <= 2)
    return open ? [{ other, key }] : []
  })
  const drafts: Draft[] = []
  let asked = 0
  for (const own of table.columns) {
    if (own.values.length < LEAST_VALUES || own.column.type !== 'text') continue
    const alike = others.filter(({ key }) => isSameMeaning(own.column, key))
    for (const { other, key } of alike) {
      if (++asked > MOST_TARGETS) return drafts
      const draft = await referTo(deps, own, other, key.name)
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}

function isSameMeaning(a: CodedColumn['column'], b: CodedColumn['column']): boolean {
  return a.title === b.title || a.name === b.name || (a.element !== undefined && a.element === b.element)
}

async function referTo(deps: QualityDeps, own: CodedColumn, other: Dataset, key: string): Promise<Draft | null> {
  const version = await latestVersion(deps.db, other.id)
  if (!version) return null
  const { glob } = await versionFiles(deps, version.id)
  const step = Math.max(1, Math.floor(own.values.length / ASKED))
  const values = own.values.filter((_, i) => i % step === 0)
  const asked = `SELECT unnest([${values.map(text).join(', ')}]) AS v`
  const [row] = await deps.engine.query<{ hits: number }>(
    `SELECT count(*) AS hits FROM (${asked}) WHERE v IN (SELECT CAST(${ident(key)} AS VARCHAR) FROM read_parquet(${text(glob)}))`,
  )
  const hits = Number(row?.hits ?? 0)
  if (hits < NEARLY * values.length) return null
  const { name, title } = own.column
  return {
    rule: { kind: 'foreign_key', columns: [name], params: { dataset: other.id, columns: [key] }, severity: 'warning' },
    reason: `“${title}”的值大多在数据集“${other.name}”的主键中：${shareText(hits, values.length).replace('行', '个值')}`,
  }
}
