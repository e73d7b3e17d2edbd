import { createHash } from 'node:crypto'
import type { CaptureTarget } from '@shuyuan/capture'
import { DatabaseConfig, DatabaseSecret, mysqlOptions, postgresOptions } from '@shuyuan/connector'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openAddress } from '../source/reach-source.ts'

/** Where a registered source's log is, on an address that was checked; `name` is our place there. Throws CONNECTION_CAPTURE_KIND, CONNECTION_SOURCE_…, OUTBOUND_…. */
export async function openTarget(deps: ConnectionDeps, source: string, name: string): Promise<CaptureTarget> {
  const { source: found, secret } = await openAddress(deps, source)
  const { kind } = found
  if (kind !== 'postgres' && kind !== 'mysql') throw error('CONNECTION_CAPTURE_KIND', { kind })
  const [config, opened] = [DatabaseConfig.parse(found.config), DatabaseSecret.parse(secret)]
  if (kind === 'postgres') return { kind, connection: await postgresOptions(config, opened, deps), name }
  return { kind, connection: await mysqlOptions(config, opened, deps), serverId: serverId(name), name }
}

/** Two readers with one number throw each other out: ours comes from the place's name, above the small ones that people give. */
const serverId = (name: string): number =>
  (createHash('sha256').update(name).digest().readUInt32BE(0) % 4_000_000_000) + 100_000_000
