import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { error } from '../errors.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { type Cluster, folderArgument } from './cluster.ts'
import { guardProcess } from './guard-process.ts'
import { serverSettings } from './settings.ts'

const READY_MS = 60_000
const LOG_LIMIT = 5 << 20

export interface Postmaster {
  pid: number
  /** resolves when the server has gone, for whatever reason */
  gone: Promise<void>
  /** fast shutdown: open transactions roll back, everything committed is on disk */
  stop(): Promise<void>
}

/** Starts PostgreSQL and waits until it accepts connections. Throws DB_PORT_TAKEN, DB_DISK_FULL, DB_SERVER_FAILED. */
export async function startPostmaster(
  cluster: Cluster,
  binaries: Binaries,
  account: Account,
  options: { port: number; fsync: boolean; logical?: boolean; log: string },
): Promise<Postmaster> {
  const folder = folderArgument(cluster.dir, account)
  const log = openSync(
    options.log,
    existsSync(options.log) && statSync(options.log).size > LOG_LIMIT ? 'w' : 'a',
    0o600,
  )
  const from = statSync(options.log).size
  // A session of its own: Ctrl-C in the terminal reaches the platform only, which stops the database last.
  const child = spawn(binaries.postgres, ['-D', folder.path, ...serverSettings(options)], {
    ...account,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
    stdio: ['ignore', log, log, ...folder.fds],
  })
  let ended = false
  const gone = new Promise<void>((ok) => {
    child.on('exit', () => ok())
    child.on('error', () => ok())
  }).then(() => {
    ended = true
  })
  folder.close()
  closeSync(log)
  const guard = child.pid ? guardProcess(child.pid, account) : null
  void gone.then(() => guard?.dismiss())

  const until = Date.now() + READY_MS
  for (;;) {
    if (ended || isReady(cluster.dir, child)) break
    if (Date.now() > until) child.kill('SIGQUIT')
    await new Promise((ok) => setTimeout(ok, 15))
  }
  if (ended) throw explain(readFileSync(options.log, 'utf8').slice(from), { ...options, dir: cluster.dir })
  return {
    pid: child.pid as number,
    gone,
    async stop() {
      if (!ended) child.kill('SIGINT')
      const impatient = setTimeout(() => child.kill('SIGQUIT'), 20_000)
      await gone
      clearTimeout(impatient)
    },
  }
}

/** The eighth line of the pid file is the server's own word on its state. */
function isReady(dir: string, child: ChildProcess): boolean {
  try {
    const lines = readFileSync(join(dir, 'postmaster.pid'), 'utf8').split('\n')
    return lines[0] === String(child.pid) && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

function explain(output: string, at: { port: number; log: string; dir: string }): Error {
  if (output.includes('Address already in use')) return error('DB_PORT_TAKEN', { port: at.port })
  if (output.includes('No space left')) return error('DB_DISK_FULL', { dir: at.dir })
  const fatal = output.split('\n').filter((line) => /FATAL|PANIC|ERROR|could not/.test(line))
  return error('DB_SERVER_FAILED', { reason: fatal.at(-1)?.trim() ?? '服务进程意外退出', log: at.log })
}
