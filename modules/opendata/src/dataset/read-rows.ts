import { ident, text } from '@shuyuan/engine'
import { markRows, versionFiles } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { OpendataDeps } from '../deps.ts'
import type { Publication } from '../publication/publication.ts'

type Cells = Record<string, string | null>

/**
 * A slice of the online version in source order, values as text; `doubted` holds the places of rows under verification (有异议). They are
 * found by the whole row: the key may be closed to the public.
 */
export async function readRows(
  deps: OpendataDeps,
  subject: Subject,
  publication: Publication,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ columns: Publication['columns']; rows: Cells[]; doubted: number[]; total: number; complete: boolean }> {
  const total = publication.rows ?? 0
  const { columns } = publication
  if (publication.version === null || offset >= total) return { columns, rows: [], doubted: [], total, complete: true }
  const files = await versionFiles(deps, publication.version)
  const select = files.columns.map(({ name }) => `cast(${ident(name)} as varchar) as ${ident(name)}`).join(', ')
  const whole = await deps.engine.query<Cells>(
    `select ${select} from read_parquet(${text(files.glob)}) order by _row limit ${limit} offset ${offset}`,
  )
  const rows = whole.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])))
  const marks = await markRows(deps, subject, publication.dataset, whole)
  return { columns, rows, doubted: marks.map(({ row }) => row), total, complete: offset + rows.length >= total }
}
