import { editSource, findSourceNamed } from '@shuyuan/connection'
import { system } from '@shuyuan/policy'
import { enable, TOWN_SOURCE, townPassword } from './seed/connections.ts'
import type { SeedDeps } from './seed/context.ts'
import { townAddress } from './seed/town-database.ts'

/** The embedded database comes back on another port: the source that lies in it follows. Nothing else of the demo needs it. */
export async function resumeDemo({ deps }: { deps: SeedDeps }): Promise<void> {
  const source = await findSourceNamed(deps.db, TOWN_SOURCE)
  const address = source && (await townAddress(deps.db))
  if (!source || !address || source.config.port === address.port) return
  const acting = { ...system, org: source.provider }
  const { name, note, system: of } = source
  const config = { ...source.config, host: address.host, port: address.port }
  await editSource(deps, acting, source.id, {
    name,
    note,
    system: of,
    config,
    secret: { password: townPassword(deps) },
  })
  await enable(deps, acting, source.id)
}
