import type { FileStore, Source as Tables } from '@shuyuan/connector'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { connectorOf } from './connector-of.ts'
import { openSecret } from './seal-secret.ts'
import type { Source } from './source.ts'
import { findSealed, findSource } from './source.store.ts'

interface Reach {
  signal?: AbortSignal | undefined
  /** also sources that nobody enabled: trials and browsing by their owner */
  anyState?: boolean
}

/** Opens the tables of a registered source for the time of `work`. Throws CONNECTION_SOURCE_…, CONNECTOR_…, OUTBOUND_…. */
export async function reachTables<T>(
  deps: ConnectionDeps,
  id: string,
  reach: Reach,
  work: (tables: Tables, source: Source) => Promise<T>,
): Promise<T> {
  const { source, connector, secret } = await openAddress(deps, id, reach)
  if (connector.shape !== 'tables') throw error('CONNECTION_SOURCE_SHAPE', { name: source.name, what: '数据表' })
  const opened = await connector.open(source.config, secret, { outbound: deps.outbound, signal: reach.signal })
  try {
    return await work(opened, source)
  } finally {
    await opened.close()
  }
}

/** Opens the files of a registered source for the time of `work`. Throws CONNECTION_SOURCE_…, CONNECTOR_…, OUTBOUND_…. */
export async function reachFiles<T>(
  deps: ConnectionDeps,
  id: string,
  reach: Reach,
  work: (files: FileStore, source: Source) => Promise<T>,
): Promise<T> {
  const { source, connector, secret } = await openAddress(deps, id, reach)
  if (connector.shape !== 'files') throw error('CONNECTION_SOURCE_SHAPE', { name: source.name, what: '文件' })
  const opened = await connector.open(source.config, secret, { outbound: deps.outbound, signal: reach.signal })
  try {
    return await work(opened, source)
  } finally {
    await opened.close()
  }
}

/** Where a source is and with what account, credentials opened: for those who connect in another way. Throws CONNECTION_SOURCE_…. */
export async function openAddress(deps: ConnectionDeps, id: string, { anyState = false }: Reach = {}) {
  const source = await findSource(deps.db, id)
  if (!source) throw error('CONNECTION_SOURCE_NOT_FOUND', { source: id })
  if (!anyState && source.state !== 'enabled') throw error('CONNECTION_SOURCE_IDLE', { name: source.name })
  const secret = openSecret(deps.keyring, id, await findSealed(deps.db, id))
  return { source, connector: connectorOf(deps, source.kind), secret }
}
