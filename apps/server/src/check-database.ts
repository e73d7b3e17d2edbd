import type { Db } from '@shuyuan/db'
import { type DatabaseServer, findDatabaseServer } from './database-server.store.ts'
import { error } from './errors.ts'

/** the oldest that was tried; every test runs on 18 */
const OLDEST = 15
const EXTENSION = 'pg_trgm'
/** SQLSTATE classes of a server that answers but lets nobody in: authorisation, unknown database, too little right to connect */
const REFUSED = /^(28|3D|42501)/

/** Asks the PostgreSQL of DATABASE_URL for all that a start needs, so that a refusal says what to do. Throws the SERVER_DATABASE_ errors. */
export async function checkDatabase(db: Db, url: string): Promise<void> {
  const server = await ask(db, new URL(url).host)
  if (server.version < OLDEST) throw error('SERVER_DATABASE_VERSION', { found: server.version, wanted: OLDEST })
  if (server.encoding !== 'UTF8') throw error('SERVER_DATABASE_ENCODING', { found: server.encoding })
  if (server.used) return
  if (!server.mayCreate) throw error('SERVER_DATABASE_RIGHTS', { name: server.name })
  if (!server.extensions.includes(EXTENSION)) throw error('SERVER_DATABASE_EXTENSION', { name: EXTENSION })
}

async function ask(db: Db, host: string): Promise<DatabaseServer> {
  try {
    return await findDatabaseServer(db)
  } catch (cause) {
    const { code = '' } = cause as { code?: string }
    throw error(
      REFUSED.test(code) ? 'SERVER_DATABASE_REFUSED' : 'SERVER_DATABASE_UNREACHABLE',
      { host, code },
      { cause },
    )
  }
}
