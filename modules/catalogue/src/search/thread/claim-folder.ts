import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** a process that was just ended is given so long to let go */
const PATIENCE_MS = 3000
const LOOK_MS = 50

/**
 * The folder that this thread alone keeps its index in for as long as it lives: `folder`, or `folder-2`, `folder-3` … when other processes
 * hold those. The claim is a lock of the database session, so that it ends with the process however that ends.
 */
export async function claimFolder(db: Db, folder: string): Promise<string> {
  const id = await idOf(folder)
  return new Promise((resolve, reject) => {
    const hold = db.connection().execute(async (session) => {
      const until = performance.now() + PATIENCE_MS
      for (let place = 1; ; ) {
        if (await lock(session, `${id} ${place}`)) {
          resolve(place === 1 ? folder : `${folder}-${place}`)
          // the session keeps the lock
          await new Promise(() => {})
        }
        if (place > 1 || performance.now() > until) place++
        else await setTimeout(LOOK_MS)
      }
    })
    hold.catch(reject)
  })
}

/** Names the folder wherever it is mounted. */
async function idOf(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true })
  await writeFile(`${folder}.id`, randomUUID(), { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause
  })
  return readFile(`${folder}.id`, 'utf8')
}

async function lock(db: Db, name: string): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_lock(hashtextextended(${`catalogue.search ${name}`}, 0)) as mine`.execute(db)
  return rows[0]?.mine === true
}
