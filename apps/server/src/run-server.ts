import { createServer } from 'node:net'
import { AppError } from '@shuyuan/kernel'
import { lockFolder } from '@shuyuan/db'
import type { Logger } from 'pino'
import { createPlatform } from './compose.ts'
import { error } from './errors.ts'
import { openDatabase } from './open-database.ts'
import type { Options } from './options.ts'
import type { DemoAccount } from './platform.ts'
import { seedPlatform } from './seed-platform.ts'

export interface Running {
  url: string
  accounts: DemoAccount[]
  close(): Promise<void>
}

export interface Surroundings {
  log: Logger
  /** one human line on the terminal */
  say: (line: string) => void
  /** something died that cannot be brought back */
  onFatal: (cause: Error) => void
}

/** Lock, database, modules, demo city, port, in this order; everything opened is closed again when a later step fails. */
export async function runServer(options: Options, { log, say, onFatal }: Surroundings): Promise<Running> {
  const closers: (() => Promise<void> | void)[] = []
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  const opened = <T>(thing: T, closer: (thing: T) => Promise<void> | void): T => {
    closers.push(() => closer(thing))
    return thing
  }
  try {
    const lock = opened(lockPlatform(options), (l) => l.release())
    await refuseTakenPort(options)
    const report = (line: string): void => {
      log.warn(line)
      say(line)
    }
    const { db } = opened(await openDatabase(options, report, onFatal), (database) => database.close())
    const platform = opened(await createPlatform({ ...options, db, log }), (p) => p.stop())
    await platform.start()
    const accounts = await seedPlatform(platform, options, say)
    const url = await platform.app.listen({ host: options.host, port: options.port })
    if (options.role === 'all') lock.describe(`（进程 ${process.pid}，端口 ${new URL(url).port}）`)
    return { url, accounts, close }
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
async function refuseTakenPort({ host, port }: Options): Promise<void> {
  await new Promise<void>((ok, fail) => {
    const probe = createServer()
    probe.on('error', (cause: NodeJS.ErrnoException) =>
      fail(cause.code === 'EADDRINUSE' ? error('SERVER_PORT_TAKEN', { port }) : cause),
    )
    probe.listen(port, host, () => probe.close(() => ok()))
  })
}
