import type { Connector } from '@shuyuan/connector'
import type { ConnectionDeps } from '../deps.ts'
import { shownFailure } from './connector-of.ts'
import type { Trial } from './source.ts'

const PATIENCE_MS = 30_000

/** Connects, looks what is there and whether the account could write. Never throws: what went wrong is the answer. */
export async function tryAddress(
  deps: Pick<ConnectionDeps, 'outbound' | 'clock'>,
  connector: Connector,
  address: { config: unknown; secret: unknown },
): Promise<Trial> {
  const started = performance.now()
  const at = deps.clock.now()
  const ended = () => Math.round(performance.now() - started)
  try {
    const { found, canWrite } = await look(connector, address, {
      outbound: deps.outbound,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const what = connector.shape === 'tables' ? `${found} 张表` : `${found} 个文件`
    const warning = canWrite ? '；这个账号可以修改数据，建议换成只读账号' : ''
    return { at, ok: true, code: null, message: `连接成功，看到 ${what}${warning}`, found, canWrite, ms: ended() }
  } catch (cause) {
    return { at, ok: false, ...shownFailure(cause), found: null, canWrite: null, ms: ended() }
  }
}

async function look(
  connector: Connector,
  { config, secret }: { config: unknown; secret: unknown },
  ctx: { outbound: ConnectionDeps['outbound']; signal: AbortSignal },
): Promise<{ found: number; canWrite: boolean | null }> {
  if (connector.shape === 'tables') {
    const source = await connector.open(config, secret, ctx)
    try {
      return { found: (await source.tables()).length, canWrite: await source.canWrite() }
    } finally {
      await source.close()
    }
  }
  const store = await connector.open(config, secret, ctx)
  try {
    return { found: (await store.files(ctx.signal)).length, canWrite: await store.canWrite() }
  } finally {
    await store.close()
  }
}
