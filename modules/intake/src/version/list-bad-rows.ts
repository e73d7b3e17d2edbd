import { type Page, toPage } from '@shuyuan/kernel'
import type { BadRow } from '../load/bad-row.ts'
import { readBadRows } from './bad-rows.ts'
import type { BadRowsView } from './open-bad-rows.ts'
import { maskValue } from './preview-rows.ts'

type ShownRow = Omit<BadRow, 'raw'> & { raw: string | null }

/** A page of bad rows after a row number. Where the reader's rights mask a column, its cells are masked and the raw text is withheld. */
export async function listBadRows(view: BadRowsView, page: { after: number; limit: number }): Promise<Page<ShownRow>> {
  const rows: ShownRow[] = []
  const masked = [...view.byName.values()].some((mask) => mask !== null)
  for await (const bad of readBadRows(view.folder)) {
    if (bad.row <= page.after) continue
    rows.push(masked ? shield(bad, view) : bad)
    if (rows.length > page.limit) break
  }
  return toPage(rows, page.limit, (r) => [r.row])
}

function shield(bad: BadRow, { byPlace, byName, header }: BadRowsView): ShownRow {
  const hide = (value: string | null, name: string | null | undefined) =>
    value !== null && name ? maskValue(name, value) : value
  return {
    row: bad.row,
    // A record that was cut into the wrong number of fields may show a masked field under another name.
    cells: bad.cells.length === header.length ? bad.cells.map((cell, i) => hide(cell, byPlace.get(i))) : [],
    errors: bad.errors.map((e) => {
      const known = e.column === null ? undefined : byName.get(e.column)
      const name = known === undefined ? 'full' : known
      return name
        ? {
            ...e,
            value: hide(e.value, name),
            message: e.value ? e.message.replaceAll(e.value.slice(0, 60), '＊') : e.message,
          }
        : e
    }),
    raw: null,
  }
}
