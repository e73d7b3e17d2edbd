import type { ConnectContext } from '../connector.ts'
import { error } from '../errors.ts'
import { type RowsOrigin, rowsSource } from '../rows/rows-source.ts'
import type { Row, Source, SourceColumn, TableRef } from '../source.ts'
import { guessColumn } from './guess-column.ts'
import { createHttpClient } from './http-client.ts'
import type { HttpConfig, HttpSecret, HttpTable } from './http-config.ts'
import { jsonText } from './exact-json.ts'
import { readPages } from './read-pages.ts'

/** Rows that are looked at for the columns of a table. */
const LOOK = 1000

/** Tables of a JSON interface. Reaches the first table once, so that a wrong address or key is told at once. */
export async function openHttp(config: HttpConfig, secret: HttpSecret, ctx: ConnectContext): Promise<Source> {
  const get = createHttpClient(config, secret, ctx)
  const known = new Map<string, SourceColumn[]>()
  const tableOf = ({ name }: TableRef): HttpTable => {
    const found = config.tables.find((table) => table.name === name)
    if (!found) throw error('CONNECTOR_TABLE_NOT_FOUND', { table: name })
    return found
  }
  const pages = (table: HttpTable, parameters: Record<string, string> = {}, signal?: AbortSignal) =>
    readPages((url) => get(url, signal ?? ctx.signal), config.base, table, parameters)
  const look = async (table: HttpTable): Promise<SourceColumn[]> => {
    const rows: Record<string, unknown>[] = []
    for await (const page of pages(table)) if (rows.push(...page) >= LOOK) break
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    const place = (name: string): number | null => table.key.indexOf(name) + 1 || null
    return names.map((name) =>
      guessColumn(
        name,
        rows.map((row) => row[name]),
        place(name),
      ),
    )
  }
  const origin: RowsOrigin = {
    tables: async () =>
      config.tables.map(({ name, title }) => ({
        schema: '',
        name,
        kind: 'endpoint',
        rows: null,
        comment: title ?? null,
      })),
    async columns(ref) {
      const table = tableOf(ref)
      const columns = known.get(table.name) ?? (await look(table))
      known.set(table.name, columns)
      return columns
    },
    async *rows(ref, where, signal) {
      const table = tableOf(ref)
      const names = new Set((await origin.columns(ref)).map(({ name }) => name))
      const after = where.after?.column === table.since?.column ? where.after : undefined
      const parameters = table.since && after ? { [table.since.param]: after.value } : {}
      for await (const page of pages(table, parameters, signal))
        for (const row of page) yield textRow(row, names, table)
    },
  }
  await origin.columns({ schema: '', name: config.tables[0]?.name ?? '' })
  return rowsSource(origin)
}

/** A field that none of the first rows had would be lost unseen: that is for a person to decide. */
function textRow(row: Record<string, unknown>, names: ReadonlySet<string>, table: HttpTable): Row {
  const texts: Row = {}
  for (const [name, value] of Object.entries(row)) {
    if (!names.has(name))
      throw error('CONNECTOR_ANSWER', { what: table.name, reason: `出现了此前没有的字段“${name}”，请重新浏览该表` })
    texts[name] = jsonText(value)
  }
  return texts
}
