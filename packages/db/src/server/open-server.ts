import { chmodSync, statfsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError } from '@shuyuan/kernel'
import { lockFolder } from '../folder-lock.ts'
import { serverAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { openCluster, ROLE } from './cluster.ts'
import { freePort } from './free-port.ts'
import { type Postmaster, startPostmaster } from './postmaster.ts'
import { stopStray } from './stop-stray.ts'

export interface Server {
  url: string
  pid(): number
  stop(): Promise<void>
}

export interface ServerOptions {
  /** false only for clusters that are thrown away */
  fsync?: boolean
  /** its changes can be captured (wal_level = logical) */
  logical?: boolean
  /** one Chinese line on each event: stray stopped, server lost, server back */
  report?(line: string): void
  /** the server died and could not be brought back */
  onFatal?(cause: Error): void
}

const PORT_TRIES = 5
const REVIVE_TRIES = 8
const ROOM_BYTES = 48 << 20
const ROOM_POLL_MS = 500

/**
 * Starts the embedded PostgreSQL of a data folder (in `<dataDir>/pg`) and keeps it running on the same URL until `stop`. Works for root (under
 * another account) and ordinary users, in folders closed to everyone else. Throws DB_FOLDER_IN_USE and the other DB_ errors.
 */
export async function openServer(dataDir: string, options: ServerOptions = {}): Promise<Server> {
  const home = resolve(dataDir, 'pg')
  const report = (line: string): void => options.report?.(line)
  const lock = lockFolder(home)
  try {
    chmodSync(home, 0o700)
    const account = serverAccount()
    const binaries = findBinaries(account)
    const stray = await stopStray(join(home, 'cluster'))
    if (stray) report(`已停止上次遗留的数据库进程 ${stray}`)
    const cluster = await openCluster(home, binaries, account, { fsync: options.fsync ?? true })
    const start = (port: number): Promise<Postmaster> =>
      startPostmaster(cluster, binaries, account, {
        port,
        fsync: options.fsync ?? true,
        logical: options.logical ?? false,
        log: join(home, 'server.log'),
      })

    let port = 0
    let current = await patiently(PORT_TRIES, async () => start((port = await freePort())))
    let stopping = false
    /** On a full disk PostgreSQL gives up, with all that was committed safe: the platform lives on, refuses, and waits for room. */
    const revive = async (again: () => Promise<Postmaster>): Promise<Postmaster> => {
      for (let told = false; ; told = true)
        try {
          return await patiently(REVIVE_TRIES, again)
        } catch (cause) {
          if (!isDiskFull(cause)) throw cause
          if (!told) report('磁盘空间不足，数据库已停止；腾出空间后自动恢复，已提交的数据没有丢失')
          await roomIn(home, () => stopping)
          if (stopping) throw cause
        }
    }
    const watch = (server: Postmaster): void => {
      void server.gone.then(async () => {
        if (stopping) return
        report('数据库进程意外退出，正在重新启动')
        try {
          current = await revive(() => start(port))
          if (stopping) return await current.stop()
          watch(current)
          report('数据库已恢复')
        } catch (cause) {
          if (!stopping) options.onFatal?.(cause as Error)
        }
      })
    }
    watch(current)
    return {
      url: `postgres://${ROLE}:${cluster.password}@127.0.0.1:${port}/postgres`,
      pid: () => current.pid,
      async stop() {
        stopping = true
        await current.stop()
        lock.release()
      },
    }
  } catch (cause) {
    lock.release()
    throw cause
  }
}

/** Right after a crash the old backends may still hold shared memory, and a port may be taken in between: both pass. */
async function patiently<T>(tries: number, work: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await work()
    } catch (cause) {
      if (n === tries || isDiskFull(cause)) throw cause
      await new Promise((ok) => setTimeout(ok, 150 * n))
    }
  }
}

const isDiskFull = (cause: unknown): boolean => cause instanceof AppError && cause.code === 'DB_DISK_FULL'

/** Waits until a recovery has room to write: some segments of the write-ahead log. */
async function roomIn(folder: string, given: () => boolean): Promise<void> {
  for (;;) {
    await new Promise((ok) => setTimeout(ok, ROOM_POLL_MS))
    const { bavail, bsize } = statfsSync(folder)
    if (given() || bavail * bsize >= ROOM_BYTES) return
  }
}
