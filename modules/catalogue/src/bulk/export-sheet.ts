import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import type { Entry } from '../entry/entry.ts'
import type { EntryFilter } from '../list/entry-filter.ts'
import type { SheetColumn } from './column.ts'
import { findColumns } from './find-columns.ts'
import { exportPages } from './export-pages.ts'
import { type Labels, writeCell } from './write-cell.ts'

/** Rows of the sheet, header first, in the layout that the import takes: an import of it changes nothing. Page by page. */
export async function* exportSheet(
  deps: CatalogueDeps,
  subject: Subject,
  filter: EntryFilter,
): AsyncGenerator<{ columns: SheetColumn[]; rows: string[][] }> {
  const columns = await findColumns(deps.db)
  yield { columns, rows: [columns.map(({ title }) => title)] }
  for await (const page of exportPages(deps, subject, filter))
    yield { columns, rows: page.flatMap(({ entry, labels }) => rowsOf(entry, columns, labels)) }
}

/** The entry's cells stand in its first row; below them only its 信息项. */
function rowsOf(entry: Entry, columns: SheetColumn[], labels: Labels): string[][] {
  const whole: Record<string, unknown> = { ...entry, provider: entry.providerName, changeCause: '', changeReason: '' }
  const items: (Entry['items'][number] | undefined)[] = entry.items.length > 0 ? entry.items : [undefined]
  return items.map((item, i) =>
    columns.map((column) => {
      if (column.of === 'item') return writeCell(column, item?.[column.field as keyof typeof item], labels)
      if (i > 0) return ''
      const { field } = column
      return writeCell(column, field.startsWith('extra.') ? entry.extra[field.slice(6)] : whole[field], labels)
    }),
  )
}
