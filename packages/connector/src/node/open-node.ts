import { z } from 'zod'
import type { ConnectContext, TableConnector } from '../connector.ts'
import { error } from '../errors.ts'
import { atPath, jsonText } from '../http/exact-json.ts'
import { createHttpClient } from '../http/http-client.ts'
import { HttpConfig, type HttpTable } from '../http/http-config.ts'
import { readPages } from '../http/read-pages.ts'
import { rowsSource } from '../rows/rows-source.ts'
import type { Row, Source, SourceColumn, SourceType, TableRef } from '../source.ts'

export const NodeConfig = z.object({ url: z.url({ protocol: /^https?$/ }).max(1000) })
export type NodeConfig = z.infer<typeof NodeConfig>

const OPEN = 'open'
const datasets: HttpTable = {
  name: 'datasets',
  path: 'v1/opendata/datasets',
  rows: 'items',
  key: [],
  paging: { style: 'cursor', param: 'after', sizeParam: 'limit', size: 100, next: 'next' },
}
const rowsOf = (id: string): HttpTable => ({
  name: id,
  path: `v1/opendata/datasets/${encodeURIComponent(id)}/rows`,
  rows: 'rows',
  total: 'total',
  key: [],
  paging: { style: 'offset', param: 'offset', sizeParam: 'limit', size: 1000 },
})

/** Open datasets of another Shuyuan node, by its public interface: a table is a dataset, named by its id. */
async function openNode(config: NodeConfig, _secret: unknown, ctx: ConnectContext): Promise<Source> {
  const get = createHttpClient(
    HttpConfig.parse({ base: config.url, tables: [rowsOf('x')], perMinute: 3000 }),
    { secret: '' },
    ctx,
  )
  const base = config.url.endsWith('/') ? config.url : `${config.url}/`
  const detail = async ({ name }: TableRef): Promise<unknown> =>
    (await get(new URL(`v1/opendata/datasets/${encodeURIComponent(name)}`, base).href, ctx.signal)).json
  const list = async () => {
    const found: Record<string, unknown>[] = []
    for await (const page of readPages((url) => get(url, ctx.signal), base, datasets, {})) found.push(...page)
    return found
  }
  await get(new URL('v1/opendata/datasets?limit=1', base).href, ctx.signal)
  return rowsSource({
    tables: async () =>
      (await list()).map((dataset) => ({
        schema: OPEN,
        name: jsonText(dataset.id) ?? '',
        kind: 'endpoint',
        rows: dataset.rows === null ? null : Number(jsonText(dataset.rows)),
        comment: jsonText(dataset.title),
      })),
    async columns(table) {
      const columns = atPath(await detail(table), 'columns')
      if (!Array.isArray(columns)) throw error('CONNECTOR_TABLE_NOT_FOUND', { table: table.name })
      return columns.map(toColumn)
    },
    async *rows(table, _where, signal) {
      const before = jsonText(atPath(await detail(table), 'version'))
      for await (const page of readPages((url) => get(url, signal), base, rowsOf(table.name), {}))
        for (const row of page)
          yield Object.fromEntries(Object.entries(row).map(([name, value]) => [name, jsonText(value)])) as Row
      // pages of two versions do not make a table
      if (jsonText(atPath(await detail(table), 'version')) !== before)
        throw error('CONNECTOR_BROKEN', { what: table.name, reason: '读取期间对方发布了新版本' })
    },
  })
}

function toColumn(column: { name: string; title: string; type: string }): SourceColumn {
  return {
    name: column.name,
    nativeType: column.type,
    type: column.type as SourceType,
    format: null,
    nullable: true,
    key: null,
    comment: column.title,
  }
}

export const node: TableConnector<NodeConfig, unknown> = {
  kind: 'node',
  shape: 'tables',
  config: NodeConfig,
  secret: z.object({}),
  open: openNode,
}
