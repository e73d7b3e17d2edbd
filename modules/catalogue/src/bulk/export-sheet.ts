import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import type { Entry } from '../entry/entry.ts'
import { listFields } from '../field/index.ts'
import { audienceOf } from '../list/audience-of.ts'
import type { EntryFilter } from '../list/entry-filter.ts'
import { listEntries } from '../list/entry-list.store.ts'
import { type SheetColumn, sheetColumns } from './column.ts'
import { findNames } from './names.store.ts'
import { type Labels, writeCell } from './write-cell.ts'

const PAGE = 200

/** Rows of the sheet, header first, in the layout that the import takes: an import of it changes nothing. Page by page. */
export async function* exportSheet(
  deps: CatalogueDeps,
  subject: Subject,
  filter: EntryFilter,
): AsyncGenerator<{ columns: SheetColumn[]; rows: string[][] }> {
  const columns = sheetColumns(await listFields(deps.db))
  yield { columns, rows: [columns.map(({ title }) => title)] }
  const audience = audienceOf(deps.policy, subject)
  const labels = new Map<string, Labels>()
  for (let after: [number, string] | null = null; ; ) {
    const found: Entry[] = await listEntries(deps.db, audience, { ...filter, limit: PAGE, after })
    const page = found.slice(0, PAGE)
    const rows: string[][] = []
    for (const entry of page) {
      const known = labels.get(entry.provider) ?? (await findNames(deps.db, entry.provider)).labels
      labels.set(entry.provider, known)
      rows.push(...rowsOf(entry, columns, known))
    }
    yield { columns, rows }
    const last = page.at(-1)
    if (!last || found.length <= PAGE) return
    after = [last.updatedAt.getTime(), last.id]
  }
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
