import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readData } from '../data.ts'
import { divisionPeriods } from '../division/find-division.ts'

export interface CodeValue {
  code: string
  label: string
  /** code of the value above, null at the top */
  parent: string | null
  /** first day in force `YYYY-MM-DD`, null = since ever */
  validFrom: string | null
  /** first day no longer in force, null = still in force */
  validTo: string | null
}

/** A national or common code list. */
export interface CodeTable {
  id: string
  name: string
  nameEn: string
  standard: string
  version: string
  values: CodeValue[]
}

type Row = Pick<CodeValue, 'code' | 'label'> & Partial<CodeValue>
const DIR = join(import.meta.dirname, '..', '..', 'data', 'code-tables')
const loaded = new Map<string, CodeTable>()

/** Ids of all bundled code lists. `division` holds every 6-digit code with its periods. */
export function codeTableIds(): string[] {
  return [...readdirSync(DIR).map((file) => file.replace(/\.json$/, '')), 'division'].sort()
}

/** A bundled code list, null when the id is unknown. Read once, on first use. */
export function codeTable(id: string): CodeTable | null {
  const known = loaded.get(id)
  if (known) return known
  const table = id === 'division' ? divisionTable() : fileTable(id)
  if (table) loaded.set(id, table)
  return table
}

function fileTable(id: string): CodeTable | null {
  if (!/^[a-z_]+$/.test(id) || !existsSync(join(DIR, `${id}.json`))) return null
  const table = readData<Omit<CodeTable, 'values'> & { values: Row[] }>(join('code-tables', `${id}.json`))
  const values = table.values.map((row) => ({ parent: null, validFrom: null, validTo: null, ...row }))
  return { ...table, values }
}

function divisionTable(): CodeTable {
  const values = divisionPeriods().map(({ code, name, from, to }) => ({
    code,
    label: name,
    parent: code.endsWith('0000') ? null : code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`,
    validFrom: from,
    validTo: to,
  }))
  return {
    id: 'division',
    name: '县级及以上行政区划',
    nameEn: 'Administrative division',
    standard: 'GB/T 2260',
    version: '2023-06-30',
    values,
  }
}
