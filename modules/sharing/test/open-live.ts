import { createApp } from '@shuyuan/http'
import { type LogicalServer, sourceAt, startLogical, until } from '@shuyuan/testkit'
import { openBooks } from '../src/gateway/books.ts'
import { createFailureLimit } from '../src/gateway/failure-limit.ts'
import { gatewayRoutes } from '../src/gateway/gateway.routes.ts'
import { openUseTally } from '../src/gateway/use-tally.ts'
import { circumstances, COLUMNS, type Desk, openDesk, signedCall } from './factory.ts'

/** A desk with a source of its own, a table of it that is captured, and a service over that. */
export interface LiveDesk {
  desk: Desk
  town: LogicalServer
  key: Awaited<ReturnType<Desk['client']>>
  service: { id: string; code: string }
  dataset: string
  capture: string
  /** runs a statement at the source */
  run(statement: string): Promise<void>
  /** a signed query for an id, of another gateway where one is named */
  query(
    id_no: string,
    at?: Desk,
  ): Promise<Record<string, unknown> & { records: Record<string, string | null>[]; version: string }>
  close(): Promise<void>
}

/** `rows` fills table `helped` (`id` is its key, `id_no` the service's) before it is captured. */
export async function openLive(rows: string, options: { now?: string; dailyQuota?: number } = {}): Promise<LiveDesk> {
  const desk = await openDesk(options.now, { captures: true })
  const town = await startLogical()
  const run = async (statement: string) => void (await town.client.query(statement))
  await run('create table helped (id bigint primary key, id_no text, name text, amount text, note text)')
  await run(rows)
  const connect = async (path: string, body: object = {}) => {
    const done = await desk.call('clerk', 'POST', `/v1/connection/${path}`, body)
    if (done.status >= 300) throw new Error(JSON.stringify(done))
    return done.body
  }
  const reached = sourceAt(String(town.target.connection.connectionString))
  const at = { name: '救助业务库', kind: 'postgres', provider: desk.orgs.provider, ...reached }
  const source = (await connect('sources', at)).id as string
  for (const step of ['test', 'enable']) await connect(`sources/${source}/${step}`)
  const id = desk.column('id', '序号', { type: 'integer', key: true, required: true })
  const { id: dataset } = await desk.dataset('', [id, ...COLUMNS])
  const table = { schema: 'public', name: 'helped', dataset }
  const capture = (await connect('captures', { source, name: '救助捕获', tables: [table], flushMs: 100 })).id as string
  const versions = async () => (await desk.call('clerk', 'GET', `/v1/intake/datasets/${dataset}/versions`)).body.items
  await until(async () => (await versions()).some((version: { state: string }) => version.state === 'published'))
  const made = await desk.post('clerk', 'services', { dataset, keyColumns: ['id_no'] })
  if (made.status !== 202) throw new Error(JSON.stringify(made.body))
  await desk.deps.jobs.idle()
  const key = await desk.client()
  const { service } = made.body
  const { dailyQuota = 100_000 } = options
  await desk.grant(service.id, key, {
    dailyQuota,
    fields: [{ name: 'id_no' }, { name: 'name' }, { name: 'amount', plain: true }, { name: 'note' }],
  })
  return {
    desk,
    town,
    key,
    service,
    dataset,
    capture,
    run,
    async query(id_no, at = desk) {
      const { body } = await signedCall(at, key, `${service.code}/query`, { ...circumstances, key: { id_no } })
      return body
    },
    async close() {
      await desk.close()
      await town.stop()
    },
  }
}

/** A gateway beside the desk's own, with books and secrets of its own, as in another process. */
export async function openGateway({ desk }: Pick<LiveDesk, 'desk'>): Promise<{ desk: Desk; close(): Promise<void> }> {
  const deps = { ...desk.deps, db: desk.deps.db.withTables() }
  const app = await createApp({ policy: deps.policy, callsOnly: true })
  const books = openBooks(deps)
  const uses = openUseTally(deps)
  await gatewayRoutes(app, deps, { books, failures: createFailureLimit(), uses })
  return {
    desk: { ...desk, app },
    async close() {
      await app.close()
      await uses.close()
      await books.close()
    },
  }
}
