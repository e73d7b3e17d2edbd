import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Fast shutdown, then immediate, then kill: recovery at the next start copes with each. */
const SIGNALS = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
] as const

/**
 * Ends a PostgreSQL that an earlier, killed platform left on this folder, and removes a pid file that points to a foreign process (after a reboot
 * the number may belong to anyone). The caller holds the folder's lock, so whatever runs there has no owner. Returns the stray's pid.
 */
export async function stopStray(dir: string): Promise<number | null> {
  const file = join(dir, 'postmaster.pid')
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!(pid > 1) || !isServerOf(pid, dir)) {
    rmSync(file, { force: true })
    return null
  }
  for (const [signal, patience] of SIGNALS) {
    try {
      process.kill(pid, signal)
    } catch {
      return pid
    }
    const until = Date.now() + patience
    while (Date.now() < until) {
      if (!isServerOf(pid, dir)) return pid
      await new Promise((ok) => setTimeout(ok, 50))
    }
  }
  return pid
}

function isServerOf(pid: number, dir: string): boolean {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dir) && !isZombie(pid)
    } catch {
      return false
    }
  }
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(dir)
  } catch {
    return false
  }
}

function isZombie(pid: number): boolean {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.startsWith('Z') ?? false
}
