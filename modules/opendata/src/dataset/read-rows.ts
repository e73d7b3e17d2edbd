import { ident, text } from '@shuyuan/engine'
import { versionFiles } from '@shuyuan/intake'
import type { OpendataDeps } from '../deps.ts'
import type { Publication } from '../publication/publication.ts'

/** A slice of the online version in source order, values as text. */
export async function readRows(
  deps: OpendataDeps,
  publication: Publication,
  { limit, offset }: { limit: number; offset: number },
): Promise<{
  columns: Publication['columns']
  rows: Record<string, string | null>[]
  total: number
  complete: boolean
}> {
  const total = publication.rows ?? 0
  const { columns } = publication
  if (publication.version === null || offset >= total) return { columns, rows: [], total, complete: true }
  const { glob } = await versionFiles(deps, publication.version)
  const select = columns.map(({ name }) => `cast(${ident(name)} as varchar) as ${ident(name)}`).join(', ')
  const rows = await deps.engine.query<Record<string, string | null>>(
    `select ${select} from read_parquet(${text(glob)}) order by _row limit ${limit} offset ${offset}`,
  )
  return { columns, rows, total, complete: offset + rows.length >= total }
}
