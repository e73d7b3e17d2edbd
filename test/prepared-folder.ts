import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb, openServer } from '@shuyuan/db'
import { createPlatform } from '@shuyuan/server'
import pino from 'pino'
import { hireCast } from './cast.ts'
import { once, placeOf } from './once.ts'
import { injector, signedSend } from './send.ts'
import { type Shared, shareStops } from './story.ts'

/**
 * A data folder with the cast and the published service, as after a clean stop: made once for a run in this process, and copied. With `home`
 * its database is put there, for `openServer(home)`.
 */
export async function preparedFolder(
  options: { dataDir?: string; home?: string } = {},
): Promise<{ dataDir: string; shared: Shared }> {
  const { home, dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-prepared-')) } = options
  const model = placeOf('folder')
  await once(model, async (draft) => {
    const inside = join(draft, 'data')
    mkdirSync(inside, { mode: 0o700 })
    const server = await openServer(inside)
    const shared = await prepare(inside, server.url)
    await server.stop()
    writeFileSync(join(draft, 'shared.json'), JSON.stringify(shared))
  })
  execFileSync('cp', ['-a', `${join(model, 'data')}/.`, dataDir]) // with the owner of the database's files
  if (home) execFileSync('mv', [join(dataDir, 'pg'), home])
  return { dataDir, shared: JSON.parse(readFileSync(join(model, 'shared.json'), 'utf8')) as Shared }
}

async function prepare(dataDir: string, databaseUrl: string): Promise<Shared> {
  const db = openDb(databaseUrl)
  const platform = await createPlatform({ db, dataDir, role: 'all', log: pino({ level: 'silent' }) })
  await platform.start()
  await hireCast(platform.deps)
  const shared = await shareStops(signedSend(injector(platform.app)), { dailyQuota: 10_000_000 })
  await platform.stop()
  await db.destroy()
  return shared
}
