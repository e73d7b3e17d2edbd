import { postgres, type Source } from '@shuyuan/connector'
import type { ConnectionDeps } from '../deps.ts'

const planted = () => (globalThis as { plantedSources?: Map<string, { config: never; secret: never }> }).plantedSources
/** Opens a registered source for the time of `work`. */
export async function reachSource<T>(
  deps: ConnectionDeps,
  id: string,
  signal: AbortSignal,
  work: (source: Source) => Promise<T>,
): Promise<T> {
  const found = planted()?.get(id)
  if (!found) throw new Error('no source')
  const source = await postgres.open(found.config, found.secret, { outbound: deps.outbound, signal })
  try {
    return await work(source)
  } finally {
    await source.close()
  }
}
