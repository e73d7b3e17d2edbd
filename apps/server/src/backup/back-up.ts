import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { copyAdmissionBook } from '@shuyuan/sharing'
import { lockFolder, openDb, openServer, runningServer } from '@shuyuan/db'
import { sql } from 'kysely'
import { error } from '../errors.ts'
import { makeFolder } from '../make-folder.ts'
import { copyDatabase } from './copy-database.ts'
import { copyEvidence } from './copy-evidence.ts'
import { copyTree } from './copy-tree.ts'

/** Made anew by every platform, or copied in a way of its own. */
const APART = /^(logs|tmp|pg|evidence|keys|lock|lock\.(owner|db)|lock-journal|sharing\/admission)$/

export interface BackupOptions {
  dataDir: string
  /** a folder that is not there yet or is empty: it becomes a data folder that can be started */
  target: string
  /** a PostgreSQL of its own, backed up by its own tools before this */
  databaseUrl: string | null
  /** told before each step, which waits for it */
  say(line: string): void | Promise<void>
}

/**
 * Copies a data folder, of a running platform or a stopped one, into one that starts: first the database, then the files, so that evidence is
 * never older than its index. The copy's database and logs are opened once before it counts as a backup. The day's call counts are those of the
 * moment. Throws SERVER_BACKUP_TARGET, DB_FOLDER_IN_USE.
 */
export async function backUp(options: BackupOptions): Promise<{ entries: number; rows: number | null }> {
  const [dataDir, target] = [resolve(options.dataDir), resolve(options.target)]
  if (!existsSync(join(dataDir, 'keys'))) throw error('SERVER_BACKUP_SOURCE', { dir: dataDir })
  const inside = !relative(dataDir, target).startsWith('..')
  if (inside || !isMade(target)) throw error('SERVER_BACKUP_TARGET', { dir: target })
  const embedded = options.databaseUrl === null
  const url = embedded ? runningServer(dataDir) : null
  const lock = embedded && url === null ? lockFolder(dataDir) : null
  try {
    if (embedded) {
      await options.say(url ? '正在复制数据库（平台运行中）' : '正在复制数据库（平台已停止）')
      const skip = (path: string): boolean => /^(cluster|lock|lock\.owner|lock-journal|server\.log)$/.test(path)
      await copyTree(join(dataDir, 'pg'), join(target, 'pg'), { skip })
      const [from, to] = [join(dataDir, 'pg/cluster'), join(target, 'pg/cluster')]
      await (url ? copyDatabase(url, from, to) : copyTree(from, to))
    }
    await options.say('正在复制文件')
    await copyTree(join(dataDir, 'keys'), join(target, 'keys'))
    const db = openDb(url ?? options.databaseUrl ?? 'postgres://127.0.0.1/none', { max: 1 })
    const entries = await copyEvidence(db, dataDir, target).finally(() => db.destroy())
    // records that follow their source are ahead of the database by now: the copy builds them anew of its own when it starts
    const follows = (path: string): boolean =>
      /^sharing\/online\/[^/]+\/[^/]+$/.test(path) && existsSync(join(dataDir, path, 'live'))
    await copyTree(dataDir, target, { skip: (path) => follows(path) || APART.test(path) })
    await copyAdmissionBook(join(dataDir, 'sharing/admission'), join(target, 'sharing/admission'))
    await options.say('正在检验备份')
    return { entries, rows: embedded ? await countRows(target) : null }
  } finally {
    lock?.release()
  }
}

/** Whether the folder is there now, empty and ours to write. */
function isMade(folder: string): boolean {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    return readdirSync(folder).length === 0
  } catch {
    return false
  }
}

/** Starts the copy's database, which completes it from its log, and reads from it. */
async function countRows(target: string): Promise<number> {
  const server = await openServer(target, { logical: true })
  const db = openDb(server.url, { max: 1 })
  try {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from platform.migration`.execute(db)
    return rows[0]?.rows ?? 0
  } finally {
    await db.destroy()
    await server.stop()
  }
}
