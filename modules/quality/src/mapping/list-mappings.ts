import { findEntry } from '@shuyuan/catalogue'
import { type Row, text } from '@shuyuan/engine'
import { type Column, type Dataset, latestVersion, versionFiles } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { type ElementSuggestion, findElement, ownColumnTypes, suggestElements } from '@shuyuan/standards'
import type { QualityDeps } from '../deps.ts'
import { openDataset } from '../rule/edit-access.ts'
import { sampleSql } from '../rule/facts.sql.ts'
import { type Conformity, faultsOf, judgeColumn } from './mapping.ts'
import { listDecisions } from './mapping.store.ts'

export interface MappedColumn {
  conformity: Conformity
  column: string
  title: string
  dataType: Column['type']
  grade: Column['grade']
  sensitivity: Column['sensitivity']
  element: { id: string; name: string; codeList: string | null } | null
  list: string | null
  faults: string[]
  /** at most three elements not yet dismissed, surest first */
  suggestions: (ElementSuggestion & { element: string })[]
  /** elements people refused for this column */
  dismissed: string[]
}

/** Every column of a dataset with its data element, how it keeps to it, and what else it may be. Reasons quote counts, never values. */
export async function listMappings(deps: QualityDeps, subject: Subject, id: string): Promise<MappedColumn[]> {
  const dataset = await openDataset(deps, subject, 'quality.mapping.read', id)
  const decisions = await listDecisions(deps.db, id)
  const [samples, own, lengths] = [
    await samplesOf(deps, dataset),
    await ownColumnTypes(deps.db),
    await lengthsOf(deps, dataset),
  ]
  const mapped: MappedColumn[] = []
  for (const column of dataset.columns) {
    const element = column.element ? await findElement(deps.db, column.element) : null
    const dismissed = decisions.filter((d) => d.column === column.name && !d.accepted).map((d) => d.element)
    const length = lengths.get(column.name) ?? null
    const given = { name: column.name, title: column.title, samples: samples.get(column.name) ?? [] }
    const suggestions = suggestElements(given, own, 3 + dismissed.length).flatMap((s) =>
      s.element !== null && !dismissed.includes(s.element) ? [{ ...s, element: s.element }] : [],
    )
    mapped.push({
      column: column.name,
      title: column.title,
      dataType: column.type,
      grade: column.grade,
      sensitivity: column.sensitivity,
      element: element ? { id: element.id, name: element.name, codeList: element.codeList } : null,
      list: column.codeList ?? null,
      conformity: judgeColumn(column, element ?? undefined, length),
      faults: faultsOf(column, element ?? undefined, length),
      suggestions: suggestions.slice(0, 3),
      dismissed,
    })
  }
  return mapped
}

async function samplesOf(deps: QualityDeps, dataset: Dataset): Promise<Map<string, string[]>> {
  const version = await latestVersion(deps.db, dataset.id)
  if (!version) return new Map()
  const { glob, columns } = await versionFiles(deps, version.id)
  const rows = await deps.engine.query<Row>(sampleSql(`read_parquet(${text(glob)})`, columns))
  return new Map(columns.map((c) => [c.name, rows.map((row) => String(row[c.name] ?? ''))]))
}

/** Length of each item the catalogue promises. */
async function lengthsOf(deps: Pick<QualityDeps, 'db'>, dataset: Dataset): Promise<Map<string, number | null>> {
  const entry = dataset.entry ? await findEntry(deps.db, dataset.entry) : null
  return new Map((entry?.items ?? []).map((item) => [item.name, item.length]))
}
