import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb, openServer } from '@shuyuan/db'
import { createPlatform } from '@shuyuan/server'
import pino from 'pino'
import { hireCast } from './cast.ts'
import { injector, signedSend } from './send.ts'
import { type Shared, shareStops } from './story.ts'

/** A data folder with the cast and the published service, made in this process and left behind as after a clean stop. */
export async function preparedFolder(
  options: { dataDir?: string; databaseUrl?: string } = {},
): Promise<{ dataDir: string; shared: Shared }> {
  const { databaseUrl, dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-prepared-')) } = options
  const server = databaseUrl ? null : await openServer(dataDir)
  const db = openDb(databaseUrl ?? server?.url ?? '')
  const platform = await createPlatform({ db, dataDir, role: 'all', log: pino({ level: 'silent' }) })
  await platform.start()
  await hireCast(platform.deps)
  const shared = await shareStops(signedSend(injector(platform.app)), { dailyQuota: 10_000_000 })
  await platform.stop()
  await db.destroy()
  await server?.stop()
  return { dataDir, shared }
}
