import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '@shuyuan/db'

/** One throw-away PostgreSQL for the whole run; `SHUYUAN_TEST_PG` names another one to use instead. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.SHUYUAN_TEST_PG) return undefined
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-pg-'))
  const server = await openServer(dir, { fsync: false })
  process.env.SHUYUAN_TEST_PG = server.url
  return async () => {
    await server.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
