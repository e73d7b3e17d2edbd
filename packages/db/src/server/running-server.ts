import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROLE } from './cluster.ts'

/** The URL of the embedded PostgreSQL that another process runs on a data folder; null when none does. For work beside the platform. */
export function runningServer(dataDir: string): string | null {
  const home = resolve(dataDir, 'pg')
  try {
    const [pid, , , port, , , , state] = readFileSync(`${home}/cluster/postmaster.pid`, 'utf8').split('\n')
    process.kill(Number(pid), 0)
    if (state?.trim() !== 'ready') return null
    return `postgres://${ROLE}:${readFileSync(`${home}/password`, 'utf8')}@127.0.0.1:${port}/postgres`
  } catch {
    return null
  }
}
