import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Db } from '@shuyuan/db'
import { openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { AppError, systemClock } from '@shuyuan/kernel'
import { copyTree } from './copy-tree.ts'

const TRIES = 10

/**
 * Copies the evidence logs while they are written to, and opens each copy, so that a backup is known to hold a log that recovers. The keys must be
 * in the copy already. Returns the number of entries.
 */
export async function copyEvidence(db: Db, from: string, to: string): Promise<number> {
  const keyring = openKeyring(join(to, 'keys'))
  let entries = 0
  for (const writer of await readdir(join(from, 'evidence')).catch(() => []))
    for (let n = 1; ; n++)
      try {
        const vanished = await copyLog(join(from, 'evidence', writer), join(to, 'evidence', writer))
        if (vanished > 0 && n < TRIES) continue
        const copy = await openEvidence({ db, clock: systemClock, keyring, dataDir: to, writer })
        entries += copy.log.size()
        await copy.close()
        break
      } catch (cause) {
        // a record that was being written while it was read; the next copy has it whole
        if (n === TRIES || !(cause instanceof AppError) || cause.code !== 'TLOG_DAMAGED') throw cause
      }
  return entries
}

/**
 * First what was acknowledged and is not in tiles yet, then the head, then the tiles: each is written before the one copied before it lets go
 * of anything, so nothing falls between.
 */
async function copyLog(from: string, to: string): Promise<number> {
  await rm(to, { recursive: true, force: true })
  const journal = await copyTree(join(from, 'journal'), join(to, 'journal'), { skip: (path) => path === 'spare' })
  const head = await copyTree(from, to, { skip: (path) => path !== 'checkpoint' })
  const rest = (path: string): boolean => /^(journal|checkpoint|lock)$|\.draft$/.test(path)
  return journal + head + (await copyTree(from, to, { skip: rest }))
}
