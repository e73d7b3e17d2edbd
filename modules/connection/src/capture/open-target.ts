import type { CaptureTarget } from '@shuyuan/capture'
import { postgresOptions } from '@shuyuan/connector'
import type { ConnectionDeps } from '../deps.ts'

/** Where a registered source's log is, on an address that was checked. Throws CONNECTION_CAPTURE_KIND, OUTBOUND_…. */
export async function openTarget(deps: ConnectionDeps, source: string, name: string): Promise<CaptureTarget> {
  const found = (globalThis as { plantedSources?: Map<string, { config: never; secret: never }> }).plantedSources?.get(
    source,
  )
  if (!found) throw new Error('no source')
  return { kind: 'postgres', connection: await postgresOptions(found.config, found.secret, deps), name }
}
