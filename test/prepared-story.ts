import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPlatform } from '@shuyuan/server'
import { testDb } from '@shuyuan/testkit'
import pino from 'pino'
import { hireCast } from './cast.ts'
import { once, placeOf } from './once.ts'
import { injector, signedSend } from './send.ts'
import { type Shared, shareStops } from './story.ts'

export interface PreparedStory {
  /** a database that nobody uses, and a data folder: each theatre has copies */
  database: string
  dataDir: string
  shared: Shared
}

/** The cast hired and one file shared and opened, left behind as after a clean stop; made once for a run. */
export async function preparedStory(): Promise<PreparedStory> {
  const folder = placeOf('story')
  await once(folder, async (draft) => {
    const database = await testDb([])
    const dataDir = join(draft, 'data')
    mkdirSync(dataDir, { mode: 0o700 })
    const platform = await createPlatform({ db: database.db, dataDir, role: 'all', log: pino({ level: 'silent' }) })
    await platform.start()
    await hireCast(platform.deps)
    const shared = await shareStops(signedSend(injector(platform.app)))
    await platform.stop()
    await database.db.destroy()
    writeFileSync(join(draft, 'story.json'), JSON.stringify({ database: database.url, shared }))
  })
  return { dataDir: join(folder, 'data'), ...JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) }
}
