import { parse } from 'csv-parse/sync'

export interface DivisionRow {
  code: string
  name: string
  validFrom?: string | null | undefined
  validTo?: string | null | undefined
}

const NAMES: Record<string, keyof DivisionRow> = {
  code: 'code',
  代码: 'code',
  区划代码: 'code',
  name: 'name',
  名称: 'name',
  区划名称: 'name',
  valid_from: 'validFrom',
  启用日期: 'validFrom',
  valid_to: 'validTo',
  停用日期: 'validTo',
}

/** Rows of a CSV text with a header line in English or Chinese; other columns are left aside. Null when it is not such a CSV. */
export function parseDivisions(csv: string): DivisionRow[] | null {
  try {
    const rows = parse(csv, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      columns: (header: string[]) => header.map((name) => NAMES[name] ?? false),
    }) as unknown as DivisionRow[]
    return rows.every((row) => typeof row.code === 'string' && typeof row.name === 'string') ? rows : null
  } catch {
    return null
  }
}
