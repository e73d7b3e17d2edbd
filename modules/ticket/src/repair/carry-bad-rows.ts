import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { badLog, type BadRow, columnNames, mapColumns, sourceLayout, type Version } from '@shuyuan/intake'
import type { TicketDeps } from '../deps.ts'

/**
 * Takes the bad rows of the version before over into the one that is built from it. Their fields stand in the order of the first file
 * there and in the order of the columns here; a record that was cut into the wrong number of fields keeps its text only.
 */
export async function carryBadRows(
  deps: Pick<TicketDeps, 'db'>,
  base: Version,
  from: string,
  work: string,
): Promise<void> {
  const columns = base.manifest?.columns ?? []
  const layout = base.upload ? await sourceLayout(deps, base) : null
  const { mapped } = layout ? mapColumns(columns, layout, columnNames(layout.header)) : { mapped: [] }
  const place = (cells: BadRow['cells']): BadRow['cells'] => {
    if (!layout) return cells
    if (cells.length !== layout.header.length) return []
    return columns.map(({ name }) => {
      const at = mapped.find(({ column }) => column.name === name)?.source
      return at === undefined ? null : (cells[at] ?? null)
    })
  }
  const log = await badLog(join(work, 'bad.ndjson'))
  const input = createReadStream(join(from, 'bad.ndjson'), 'utf8')
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line) continue
      const bad = JSON.parse(line) as BadRow
      await log.write([{ ...bad, cells: place(bad.cells) }])
    }
  } finally {
    await log.close()
  }
}
