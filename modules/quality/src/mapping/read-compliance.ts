import { findEntry } from '@shuyuan/catalogue'
import type { Db } from '@shuyuan/db'
import type { Dataset } from '@shuyuan/intake'
import { allDatasets, systemsByDataset } from '../cockpit/all-datasets.ts'
import { allElements } from '../pack/all-elements.ts'
import { type Conformity, faultsOf, judgeColumn } from './mapping.ts'

/** Compliance 贯标 of one department or system: how many columns are mapped, and how many of the mapped keep to type, length and list. */
export interface ComplianceLine {
  key: string
  label: string
  datasets: number
  columns: number
  mapped: number
  /** judged and conforming */
  type: [conform: number, judged: number]
  length: [conform: number, judged: number]
  codeList: [conform: number, judged: number]
}

export interface JudgedColumn extends Conformity {
  dataset: string
  name: string
  org: string
  column: string
  title: string
  element: string | null
  faults: string[]
}

/** Every column of every dataset (or of one department's) against its data element. */
export async function judgeColumns(db: Db, org: string | null): Promise<JudgedColumn[]> {
  const elements = new Map((await allElements(db)).map((e) => [e.id, e]))
  const lengths = new Map<string, Map<string, number | null>>()
  const judged: JudgedColumn[] = []
  for (const dataset of await allDatasets(db, org ?? undefined)) {
    const own = await lengthsOf(db, dataset, lengths)
    for (const column of dataset.columns) {
      const element = column.element ? elements.get(column.element) : undefined
      const length = own.get(column.name) ?? null
      judged.push({
        dataset: dataset.id,
        name: dataset.name,
        org: dataset.provider,
        column: column.name,
        title: column.title,
        element: element?.name ?? null,
        ...judgeColumn(column, element, length),
        faults: faultsOf(column, element, length),
      })
    }
  }
  return judged
}

/** Compliance by department or by information system, lowest share of mapped columns first. */
export async function readCompliance(db: Db, by: 'org' | 'system'): Promise<ComplianceLine[]> {
  const columns = await judgeColumns(db, null)
  const systems = by === 'system' ? await systemsByDataset(db) : null
  const groups = new Map<string, { label: string; columns: JudgedColumn[] }>()
  for (const column of columns)
    for (const { key, label } of systems
      ? (systems.get(column.dataset) ?? [{ key: '', label: '' }])
      : [{ key: column.org, label: '' }]) {
      const group = groups.get(key) ?? { label, columns: [] }
      group.columns.push(column)
      groups.set(key, group)
    }
  const lines = [...groups].map(([key, group]) => lineOf(key, group.label, group.columns))
  return lines.sort((a, b) => a.mapped / a.columns - b.mapped / b.columns)
}

function lineOf(key: string, label: string, columns: JudgedColumn[]): ComplianceLine {
  const share = (of: 'type' | 'length' | 'codeList'): [number, number] => {
    const judged = columns.filter((c) => c[of] !== null)
    return [judged.filter((c) => c[of]).length, judged.length]
  }
  return {
    key,
    label,
    datasets: new Set(columns.map((c) => c.dataset)).size,
    columns: columns.length,
    mapped: columns.filter((c) => c.mapped).length,
    type: share('type'),
    length: share('length'),
    codeList: share('codeList'),
  }
}

async function lengthsOf(db: Db, { entry }: Dataset, known: Map<string, Map<string, number | null>>) {
  if (entry === null) return new Map<string, number | null>()
  const own =
    known.get(entry) ?? new Map((await findEntry(db, entry))?.items.map((item) => [item.name, item.length]) ?? [])
  known.set(entry, own)
  return own
}
