import { ident, list, text } from '@shuyuan/engine'
import { encodeCursor } from '@shuyuan/kernel'
import { mask, type MaskName, maskNames } from '@shuyuan/masking'
import type { Subject } from '@shuyuan/policy'
import { markRows } from '../dataset/mark-rows.ts'
import type { IntakeDeps } from '../deps.ts'
import { openVersion, rowCursor } from './open-version.ts'
import { versionFiles } from './version-folder.ts'

export type PreviewRow = { _row: number } & Record<string, string | number | null>

/** A page of a version's rows in source order, every value as text, masked as the policy decided; doubted rows are marked. */
export async function previewRows(
  deps: IntakeDeps,
  subject: Subject,
  input: { version: string; limit: number; after?: string | undefined },
) {
  const { dataset, decision } = await openVersion(deps, subject, input.version, 'intake.rows.read')
  const { glob, columns } = await versionFiles(deps, input.version)
  const names = columns.map((c) => `cast(${ident(c.name)} as varchar) as ${ident(c.name)}`)
  const rows = await deps.engine.query<PreviewRow>(
    `select _row, ${list(names)} from read_parquet(${text(glob)}) where _row > ? order by _row limit ?`,
    [rowCursor(input.after), input.limit],
  )
  const last = rows.at(-1)
  return {
    columns,
    masks: { ...decision.masks },
    items: rows.map((row) => maskRow(row, decision.masks ?? {})),
    marks: await markRows(deps, subject, dataset.id, rows),
    next: last && rows.length === input.limit ? encodeCursor([last._row]) : null,
  }
}

/** A row with the named columns masked; a mask nobody knows hides the value. */
function maskRow<T extends Record<string, unknown>>(row: T, masks: Readonly<Record<string, string>>): T {
  const shown: Record<string, unknown> = { ...row }
  for (const [column, name] of Object.entries(masks))
    if (typeof shown[column] === 'string') shown[column] = maskValue(name, shown[column])
  return shown as T
}

export function maskValue(name: string, value: string): string {
  return mask((maskNames as readonly string[]).includes(name) ? (name as MaskName) : 'full', value)
}
