import { editSource, findSourceNamed } from '@shuyuan/connection'
import { system } from '@shuyuan/policy'
import { FLEET_SOURCE, fleetDatabase } from './seed/captures.ts'
import { enable, TOWN_SOURCE, townPassword } from './seed/connections.ts'
import type { SeedDeps } from './seed/context.ts'
import { townAddress } from './seed/town-database.ts'

/** The embedded database comes back on another port: the sources that lie in it follow. Nothing else of the demo needs it. */
export async function resumeDemo({ deps }: { deps: SeedDeps }): Promise<void> {
  const address = await townAddress(deps.db)
  if (!address) return
  const accounts = [
    [TOWN_SOURCE, TOWN_SOURCE],
    [FLEET_SOURCE, fleetDatabase(address).reader],
  ] as const
  for (const [name, account] of accounts) await follow(deps, name, address, townPassword(deps, account))
}

async function follow(
  deps: SeedDeps,
  named: string,
  { host, port }: { host: string; port: number },
  password: string,
): Promise<void> {
  const source = await findSourceNamed(deps.db, named)
  if (!source || source.config.port === port) return
  const acting = { ...system, org: source.provider }
  const { name, note, system: of } = source
  await editSource(deps, acting, source.id, {
    name,
    note,
    system: of,
    config: { ...source.config, host, port },
    secret: { password },
  })
  await enable(deps, acting, source.id)
}
