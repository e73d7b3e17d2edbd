import { z } from 'zod'
import type { ConnectContext, TableConnector } from '../connector.ts'
import { error } from '../errors.ts'
import { atPath, jsonText } from '../http/exact-json.ts'
import { createHttpClient } from '../http/http-client.ts'
import { HttpConfig, HttpSecret, type HttpTable } from '../http/http-config.ts'
import { readPages } from '../http/read-pages.ts'
import { rowsSource } from '../rows/rows-source.ts'
import type { Row, Source, SourceColumn, SourceType, TableRef } from '../source.ts'
import { TlsConfig, TlsSecret } from '../tls.ts'

export const NodeConfig = z.object({
  url: z.url({ protocol: /^https?$/ }).max(1000),
  /** of https addresses: whether the certificate is checked (against `ca` when given) */
  tls: z.enum(['require', 'verify']).default('verify'),
  ...TlsConfig,
})
export type NodeConfig = z.infer<typeof NodeConfig>

export const NodeSecret = z.object(TlsSecret)
export type NodeSecret = z.infer<typeof NodeSecret>

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
async function openNode({ url, ...tls }: NodeConfig, secret: NodeSecret, ctx: ConnectContext): Promise<Source> {
  const http = HttpConfig.parse({ base: url, tables: [rowsOf('x')], perMinute: 3000, ...tls })
  const get = createHttpClient(http, HttpSecret.parse(secret), ctx)
  const base = url.endsWith('/') ? url : `${url}/`
  const detail = async ({ name }: TableRef): Promise<unknown> =>
    (await get(new URL(`v1/opendata/datasets/${encodeURIComponent(name)}`, base).href, ctx.signal)).json
  const list = async () => {
    const found: Record<string, unknown>[] = []
    for await (const page of readPages((page) => get(page, ctx.signal), base, datasets, {})) found.push(...page)
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
      let place = 0
      return columns.map((column) => ({ ...toColumn(column), key: column.key === true ? ++place : null }))
    },
    async *rows(table, _where, signal) {
      const before = jsonText(atPath(await detail(table), 'version'))
      for await (const page of readPages((at) => get(at, signal), base, rowsOf(table.name), {}))
        for (const row of page)
          yield Object.fromEntries(Object.entries(row).map(([name, value]) => [name, jsonText(value)])) as Row
      // pages of two versions do not make a table
      if (jsonText(atPath(await detail(table), 'version')) !== before)
        throw error('CONNECTOR_BROKEN', { what: table.name, reason: '读取期间对方发布了新版本' })
    },
  })
}

/** A node of an older release names neither format nor key. */
function toColumn(column: { name: string; title: string; type: string; format?: string | null }): SourceColumn {
  return {
    name: column.name,
    nativeType: `${column.type}${column.format ?? ''}`,
    type: column.type as SourceType,
    format: column.format ?? null,
    nullable: true,
    key: null,
    comment: column.title,
  }
}

export const node: TableConnector<NodeConfig, NodeSecret> = {
  kind: 'node',
  shape: 'tables',
  config: NodeConfig,
  secret: NodeSecret,
  open: openNode,
}
