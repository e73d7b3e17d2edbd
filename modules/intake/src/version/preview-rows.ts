import { type Engine, ident, list, text } from '@shuyuan/engine'
import { mask, type MaskName, maskNames } from '@shuyuan/masking'
import type { Decision } from '@shuyuan/policy'
import type { Column } from '../dataset/column.ts'

export type PreviewRow = { _row: number } & Record<string, string | number | null>

/** Rows of a version from `after` (row number) on, every value as text, masked as the policy decided. */
export async function previewRows(
  engine: Engine,
  files: { glob: string; columns: readonly Column[] },
  decision: Decision,
  page: { after: number; limit: number },
): Promise<PreviewRow[]> {
  const names = files.columns.map((c) => `cast(${ident(c.name)} as varchar) as ${ident(c.name)}`)
  const rows = await engine.query<PreviewRow>(
    `select _row, ${list(names)} from read_parquet(${text(files.glob)}) where _row > ? order by _row limit ?`,
    [page.after, page.limit],
  )
  return rows.map((row) => maskRow(row, decision.masks ?? {}))
}

/** A row with the named columns masked; a mask nobody knows hides the value. */
export function maskRow<T extends Record<string, unknown>>(row: T, masks: Readonly<Record<string, string>>): T {
  const shown: Record<string, unknown> = { ...row }
  for (const [column, name] of Object.entries(masks))
    if (typeof shown[column] === 'string') shown[column] = maskValue(name, shown[column])
  return shown as T
}

export function maskValue(name: string, value: string): string {
  return mask((maskNames as readonly string[]).includes(name) ? (name as MaskName) : 'full', value)
}
