import { adoptTable, createCapture, findSourceNamed, listCaptures, registerSource } from '@shuyuan/connection'
import { listDatasets } from '@shuyuan/intake'
import type { EntryFact } from '../facts/entry.ts'
import { enable, townPassword } from './connections.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { buildOwnDatabase, type OwnDatabase, refusesCapture } from './own-database.ts'
import { findDelivered } from './find-delivered.ts'
import { townAddress, type TownTable } from './town-database.ts'
import { townTable } from './town-table.ts'

export const FLEET_SOURCE = '公交调度系统·变更日志'
export const FLEET = '公交车辆最新位置'
/** Its key. */
export const VEHICLE = '车辆编号'
const TABLE = 'vehicle_position'

/** Where the bus company's dispatchers work; the names are the same wherever the server listens. */
export const fleetDatabase = (server: { host: string; port: number }): OwnDatabase => ({
  host: server.host,
  port: server.port,
  database: 'yunxi_fleet',
  owner: 'yunxi_fleet_owner',
  reader: 'yunxi_fleet_reader',
})

/** 变更捕获: where the buses are, followed in the log of a database of the transport bureau. Needs a server that writes a logical log. */
export const captures: SeedStep = {
  name: '变更捕获',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const fact = context.entries.find(({ table }) => table === 'bus_position')
    const server = await townAddress(deps.db)
    if (!fact || !server) return
    const reason = await refusesCapture(deps.db)
    if (reason) return progress(`不演示变更捕获：${reason}`)
    const provider = actorOf(context, fact.department, 'provider')
    const place = fleetDatabase(server)
    const { host, port, database, owner, reader: user } = place
    const password = townPassword(deps, user)
    const passwords = { owner: townPassword(deps, owner), reader: password }
    await buildOwnDatabase(deps.db, place, passwords, [latest(context, fact)])
    const source =
      (await findSourceNamed(deps.db, FLEET_SOURCE)) ??
      (await registerSource(deps, provider, {
        name: FLEET_SOURCE,
        kind: 'postgres',
        provider: provider.org ?? '',
        system: null,
        note: '只读账号，跟随日志；车辆位置随时在变',
        config: { host, port, database, user },
        secret: { password },
      }))
    if (source.state !== 'enabled' && !(await enable(deps, provider, source.id))) return
    if ((await listCaptures(deps.db, { provider: null, source: source.id, limit: 1 })).items.length > 0) return
    const { items } = await listDatasets(deps.db, { provider: source.provider, limit: 200 })
    const table = { schema: 'public', name: TABLE }
    const { entry } = (await findDelivered(context, fact.name)).dataset
    const dataset =
      items.find(({ name }) => name === FLEET) ??
      (await adoptTable(deps, provider, source.id, { ...table, title: FLEET, entry }))
    await createCapture(deps, provider, { source: source.id, name: FLEET, tables: [{ ...table, dataset: dataset.id }] })
    progress(`变更捕获 1 个：${FLEET}`)
  },
}

/** The last known position of each vehicle. */
function latest(context: SeedContext, fact: EntryFact): TownTable {
  const { columns, rows } = townTable(context, fact)
  const at = fact.items.findIndex(({ title }) => title === VEHICLE)
  const serial = fact.items.findIndex(({ key }) => key)
  const without = <T>(list: readonly T[]): T[] => list.filter((_, i) => i !== serial)
  const vehicles = new Map(rows.map((cells) => [cells[at], without(cells)]))
  return {
    name: TABLE,
    comment: FLEET,
    columns: without(columns.map((column, i) => ({ ...column, key: i === at }))),
    rows: [...vehicles.values()],
  }
}
