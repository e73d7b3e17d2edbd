import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import type { Entry } from '../entry/entry.ts'
import type { EntryFilter } from '../list/entry-filter.ts'
import type { SheetColumn } from './column.ts'
import { findColumns } from './find-columns.ts'
import { exportPages } from './export-pages.ts'
import type { Labels } from './write-cell.ts'

/** The list as a JSON array that the import takes: the fields of the API, department, duties and systems by name. Text, page by page. */
export async function* exportJson(deps: CatalogueDeps, subject: Subject, filter: EntryFilter): AsyncGenerator<string> {
  const columns = await findColumns(deps.db)
  let before = '[\n'
  for await (const page of exportPages(deps, subject, filter))
    for (const { entry, labels } of page) {
      yield before + JSON.stringify(recordOf(entry, columns, labels))
      before = ',\n'
    }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function recordOf(entry: Entry, columns: SheetColumn[], labels: Labels): Record<string, unknown> {
  const own: Record<string, unknown> = {
    ...entry,
    provider: entry.providerName,
    duties: entry.duties.map((id) => labels.duties.get(id) ?? id),
    systems: entry.systems.map((id) => labels.systems.get(id) ?? id),
  }
  const pick = (of: SheetColumn['of'], from: object) =>
    Object.fromEntries(
      columns.flatMap(({ of: side, field }) =>
        side === of && field in from ? [[field, from[field as keyof typeof from]]] : [],
      ),
    )
  return { ...pick('entry', own), extra: entry.extra, items: entry.items.map((item) => pick('item', item)) }
}
