import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { error } from './errors.ts'

export interface FolderLock {
  /** what a second process is told about the owner, e.g. `（进程 42，端口 8620）` */
  describe(owner: string): void
  release(): void
}

/**
 * Takes a folder for this process; `shared` holders bear each other. The lock is the kernel's, held on a tiny SQLite file: it vanishes with the
 * process however that ends, so there is no stale lock to clean up. Throws DB_FOLDER_IN_USE.
 */
export function lockFolder(dir: string, mode: 'exclusive' | 'shared' = 'exclusive'): FolderLock {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const note = join(dir, 'lock.owner')
  const file = new DatabaseSync(join(dir, 'lock'), { timeout: 0 })
  try {
    file.exec(mode === 'exclusive' ? 'begin exclusive' : 'begin; select count(*) from sqlite_master')
  } catch (cause) {
    file.close()
    if (!String(cause).includes('locked')) throw cause
    throw error('DB_FOLDER_IN_USE', { dir, owner: readNote(note) })
  }
  const lock: FolderLock = {
    describe: (owner) => writeFileSync(note, owner, { mode: 0o600 }),
    release: () => file.close(),
  }
  if (mode === 'exclusive') lock.describe(`（进程 ${process.pid}）`)
  return lock
}

function readNote(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
