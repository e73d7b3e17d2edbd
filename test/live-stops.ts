import { signedHeaders } from '@shuyuan/sdk'
import { type LogicalServer, sourceAt, startLogical } from '@shuyuan/testkit'
import { parseReceipt } from '@shuyuan/tlog'
import { expect } from 'vitest'
import { fetcher, must, type signedSend } from './send.ts'
import { type Shared, verifyBody } from './story.ts'

/** Stops `Z1001` and following at the source. */
export const STOPS = 40

/** What a service over captured stops tells of one, and which process said it. */
export interface Told {
  position?: string
  version: string
  records: Record<string, string | null>[]
  by: string
}

/** A source of its own with the table of stops. */
export async function openStops(): Promise<LogicalServer> {
  const town = await startLogical()
  await town.client.query('create table 站点 (站点编号 text primary key, 站点名称 text, 线路数 int, 启用日期 date)')
  await town.client.query(
    `insert into 站点 select 'Z' || (1000 + n), '捕获' || n, 0, date '2021-03-10' from generate_series(1, ${STOPS}) n`,
  )
  return town
}

/** The dataset of the shared service follows the source from now on. Returns the capture. */
export async function captureStops(
  town: LogicalServer,
  send: ReturnType<typeof signedSend>,
  dataset: string,
  options: { flushMs: number; compactChanges?: number },
): Promise<string> {
  const reached = sourceAt(String(town.target.connection.connectionString))
  const { org } = (await must<{ subject: { org: string } }>(send('provider', 'GET', '/v1/identity/me'), 200)).subject
  const at = { name: '站点库', kind: 'postgres', provider: org, ...reached }
  const source = await must<{ id: string }>(send('provider', 'POST', '/v1/connection/sources', at), 201)
  for (const step of ['test', 'enable'])
    expect((await send('provider', 'POST', `/v1/connection/sources/${source.id}/${step}`, {})).status).toBeLessThan(300)
  const table = { schema: 'public', name: '站点', dataset }
  const capture = { source: source.id, name: '站点捕获', tables: [table], ...options }
  return (await must<{ id: string }>(send('provider', 'POST', '/v1/connection/captures', capture), 201)).id
}

/** Asks for a stop; each call has a connection of its own, so that the kernel chooses the process anew. */
export function askStops(gateway: string, shared: Shared): (stop: string) => Promise<Told> {
  const url = `/v1/sharing/services/${shared.service}/query`
  const { expect: _, ...asked } = verifyBody()
  return async (stop) => {
    const payload = JSON.stringify({ ...asked, key: { 站点编号: stop } })
    const headers = { ...signedHeaders(shared.credentials, 'POST', url, payload), connection: 'close' }
    const reply = await fetcher(gateway)({ method: 'POST', url, headers, payload })
    if (reply.status !== 200) throw new Error(`${reply.status} ${reply.body}`)
    return { ...reply.json<Told>(), by: parseReceipt(reply.headers['x-shuyuan-receipt'] ?? '')?.origin ?? '' }
  }
}
