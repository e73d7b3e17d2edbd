import { type Page, toPage } from '@shuyuan/kernel'
import type { Decision } from '@shuyuan/policy'
import { columnNames } from '../dataset/column.ts'
import type { BadRow } from '../load/bad-row.ts'
import { mapColumns } from '../load/map-columns.ts'
import type { Layout } from '../read/layout.ts'
import { readBadRows } from './bad-rows.ts'
import { maskValue } from './preview-rows.ts'
import type { Manifest } from './version.ts'

/** A page of bad rows after a row number. Where the reader's rights mask a column, its cells are masked and the raw text is withheld. */
export async function listBadRows(
  folder: string,
  context: { manifest: Manifest; layout: Layout; decision: Decision },
  page: { after: number; limit: number },
): Promise<Page<Omit<BadRow, 'raw'> & { raw: string | null }>> {
  const rows: (Omit<BadRow, 'raw'> & { raw: string | null })[] = []
  const { layout, manifest, decision } = context
  const masks = decision.masks ?? {}
  const masked = Object.keys(masks).length > 0
  const { mapped } = mapColumns(manifest.columns, layout, columnNames(layout.header))
  const byPlace = new Map(
    mapped.flatMap((m) => (masks[m.column.name] ? [[m.source, masks[m.column.name] as string] as const] : [])),
  )
  for await (const bad of readBadRows(folder)) {
    if (bad.row <= page.after) continue
    rows.push(masked ? shield(bad, byPlace, masks, layout.header.length) : bad)
    if (rows.length > page.limit) break
  }
  return toPage(rows, page.limit, (r) => [r.row])
}

function shield(
  bad: BadRow,
  byPlace: ReadonlyMap<number, string>,
  masks: Readonly<Record<string, string>>,
  width: number,
) {
  const hide = (value: string | null, name: string | undefined) =>
    value !== null && name ? maskValue(name, value) : value
  return {
    row: bad.row,
    // A record that was cut into the wrong number of fields may show a masked field under another name.
    cells: bad.cells.length === width ? bad.cells.map((cell, i) => hide(cell, byPlace.get(i))) : [],
    errors: bad.errors.map((e) => {
      const name = e.column === null ? 'full' : masks[e.column]
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
