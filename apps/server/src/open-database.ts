import { type Db, openDb, openServer } from '@shuyuan/db'
import { checkDatabase } from './check-database.ts'
import type { Options } from './options.ts'

const POOL = 16
/** a gateway worker answers from memory and asks the database seldom */
const GATEWAY_POOL = 4

export interface Database {
  db: Db
  url: string
  /** pid of the embedded server, null with DATABASE_URL */
  pid(): number | null
  close(): Promise<void>
}

/** The PostgreSQL of DATABASE_URL, or the embedded one in the data folder. `onFatal`: it died and cannot be brought back. */
export async function openDatabase(
  options: Pick<Options, 'dataDir' | 'databaseUrl' | 'role'>,
  report: (line: string) => void,
  onFatal: (cause: Error) => void,
): Promise<Database> {
  if (options.databaseUrl) {
    const db = openDb(options.databaseUrl, { max: options.role === 'gateway' ? GATEWAY_POOL : POOL })
    await checkDatabase(db, options.databaseUrl)
    return { db, url: options.databaseUrl, pid: () => null, close: () => db.destroy() }
  }
  const server = await openServer(options.dataDir, { logical: true, report, onFatal })
  const db = openDb(server.url, { max: POOL })
  return {
    db,
    url: server.url,
    pid: () => server.pid(),
    async close() {
      await db.destroy()
      await server.stop()
    },
  }
}
