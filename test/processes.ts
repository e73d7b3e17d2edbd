import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

export interface RunningProcess {
  pid: number
  parent: number
  /** '' when it may not be looked at */
  cwd: string
  args: string[]
}

/** What runs on this machine now. Read from /proc itself: polling must not cost the platform that is waited for its processor. */
export function processes(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const parent = Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2])
        const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').slice(0, -1)
        return [{ pid: Number(name), parent, cwd: folderOf(name), args }]
      } catch {
        return [] // gone in between
      }
    })
}

function folderOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

/** Every PostgreSQL process that lives in a data folder. */
export function databaseProcesses(dataDir: string): number[] {
  const cluster = join(dataDir, 'pg/cluster')
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && folderOf(name) === cluster)
    .map(Number)
}

/** The PostgreSQL main process of a data folder; 0 when there is none. */
export function postmasterOf(dataDir: string): number {
  try {
    return Number(readFileSync(join(dataDir, 'pg/cluster/postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return 0
  }
}

/** The gateway workers on a data folder; those of one process where it is given. */
export function gatewayProcesses(dataDir: string, parent?: number): RunningProcess[] {
  return processes().filter(
    (one) =>
      one.args.includes('gateway') && one.args.includes(dataDir) && (parent === undefined || one.parent === parent),
  )
}
