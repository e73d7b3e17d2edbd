import { createServer } from 'node:net'
import { AppError } from '@shuyuan/kernel'
import { lockFolder } from '@shuyuan/db'
import type { Logger } from 'pino'
import { createPlatform } from './compose.ts'
import { countExternal } from './count-external.ts'
import { error } from './errors.ts'
import { openDatabase } from './open-database.ts'
import { openOffices } from './open-offices.ts'
import { startGatewayWorkers } from './gateway-workers.ts'
import type { Options } from './options.ts'
import type { DemoAccount } from './platform.ts'
import { returnMemory } from './return-memory.ts'
import { holdsDemo, nameSite, resumePlatform, seedPlatform } from './seed-platform.ts'

export interface Running {
  url: string
  /** where the gateway workers listen, null without them */
  gatewayUrl: string | null
  accounts: DemoAccount[]
  /** first accounts of a platform that began empty, shown this once */
  offices: DemoAccount[]
  close(): Promise<void>
}

export interface Surroundings {
  log: Logger
  /** one human line on the terminal */
  say: (line: string) => void
  /** something died that cannot be brought back */
  onFatal: (cause: Error) => void
  /** nobody waits for the start any more */
  signal: AbortSignal
}

/** Lock, database, modules, demo city, port, in this order; everything opened is closed again when a later step fails. */
export async function runServer(options: Options, { log, say, onFatal, signal }: Surroundings): Promise<Running> {
  const closers: (() => Promise<void> | void)[] = []
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  const opened = <T>(thing: T, closer: (thing: T) => Promise<void> | void): T => {
    closers.push(() => closer(thing))
    return thing
  }
  try {
    const lock = options.gatewayWorker === null ? opened(lockPlatform(options), (l) => l.release()) : null
    const listen = { host: options.host, port: options.port, reusePort: options.gatewayWorker !== null }
    await refuseTakenPort(listen)
    if (options.role === 'all' && options.gatewayWorkers > 0 && options.port > 0)
      await refuseTakenPort({ ...listen, port: options.port + 1 })
    countExternal()
    opened(returnMemory(), (stop) => stop())
    const report = (line: string): void => {
      log.warn(line)
      say(line)
    }
    if (options.role === 'gateway' && options.gatewayWorkers > 0) {
      const { databaseUrl, gatewayWorkers: count, port, host } = options
      const shared = { ...options, count, databaseUrl: databaseUrl as string, report }
      opened(startGatewayWorkers(shared), (workers) => workers.stop())
      const url = `http://${host}:${port}`
      return { url, gatewayUrl: url, accounts: [], offices: [], close }
    }
    const { db, url: databaseUrl } = opened(await openDatabase(options, report, onFatal), (database) =>
      database.close(),
    )
    const outboundAllow = (await holdsDemo(db, options)) ? [new URL(databaseUrl).host] : []
    const siteName = await nameSite(db, options)
    const platform = opened(await createPlatform({ ...options, db, log, outboundAllow, siteName }), (p) => p.stop())
    const leads = options.role === 'all' || options.role === 'api'
    signal.throwIfAborted()
    if (leads) await resumePlatform(platform)
    await platform.start()
    const accounts = leads ? await seedPlatform(platform, { ...options, signal }, say) : []
    const offices = leads ? await openOffices(platform) : []
    const url = await platform.app.listen(listen)
    const port = Number(new URL(url).port)
    if (options.role === 'all') lock?.describe(`（进程 ${process.pid}，端口 ${port}）`)
    const count = options.role === 'all' ? options.gatewayWorkers : 0
    if (count > 0)
      opened(startGatewayWorkers({ ...options, count, port: port + 1, databaseUrl, report }), (workers) =>
        workers.stop(),
      )
    const gatewayUrl = count > 0 ? Object.assign(new URL(url), { port: port + 1 }).origin : null
    return { url, gatewayUrl, accounts, offices, close }
  } catch (cause) {
    await close().catch((late: unknown) => log.error({ err: late }, 'close after failed start'))
    throw cause
  }
}

function lockPlatform(options: Options) {
  try {
    return lockFolder(options.dataDir, options.role === 'all' ? 'exclusive' : 'shared')
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'DB_FOLDER_IN_USE') throw cause
    throw error('SERVER_FOLDER_TAKEN', { dir: options.dataDir, owner: cause.params.owner ?? '' })
  }
}

/** Asked before anything is built up, so that a taken port does not cost a seeding. */
async function refuseTakenPort(at: { host: string; port: number; reusePort: boolean }): Promise<void> {
  await new Promise<void>((ok, fail) => {
    const probe = createServer()
    probe.on('error', ({ code = '' }: NodeJS.ErrnoException) =>
      fail(
        code === 'EADDRINUSE'
          ? error('SERVER_PORT_TAKEN', { port: at.port })
          : error('SERVER_ADDRESS_UNUSABLE', { host: at.host, port: at.port, code }),
      ),
    )
    probe.listen(at, () => probe.close(() => ok()))
  })
}
