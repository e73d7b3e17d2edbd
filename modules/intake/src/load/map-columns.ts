import type { Column } from '../dataset/column.ts'
import type { Layout } from '../read/layout.ts'
import type { Mapped } from './chunk.sql.ts'

/** Registered columns by their place in the file: by name, by title, or by position in a file without header. */
export function mapColumns(
  columns: readonly Column[],
  layout: Pick<Layout, 'header' | 'headerRows' | 'format'>,
  names: readonly string[],
) {
  const positional = layout.format !== 'json' && layout.format !== 'ndjson' && layout.headerRows === 0
  const mapped: Mapped[] = []
  const missing: string[] = []
  const free = new Set(layout.header.keys())
  for (const [i, column] of columns.entries()) {
    const { header } = layout
    const named = [header.indexOf(column.name), names.indexOf(column.name), header.indexOf(column.title)].find(
      (at) => at >= 0 && free.has(at),
    )
    const source = named ?? (positional && columns.length === layout.header.length ? i : undefined)
    if (source === undefined) missing.push(column.title || column.name)
    else {
      mapped.push({ column, source })
      free.delete(source)
    }
  }
  return { mapped, missing, ignored: [...free].map((at) => layout.header[at] as string) }
}
