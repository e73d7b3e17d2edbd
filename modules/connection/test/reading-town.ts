import { hasMariadb, sourceAt, testDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { openMariadb } from './kill-town.ts'

/** A department's database with an account that may only read. */
export interface ReadingTown {
  kind: 'postgres' | 'mysql'
  /** schema of its tables */
  schema: string
  /** how the reading account, whose password is `r`, reaches it */
  config: { host: string; port: number; database: string; user: string; tls: 'off' }
  run(statement: string): Promise<unknown>
  stop(): Promise<void>
}

/** The systems in which data may stay; a test is written once for all. */
export const readingTowns = [
  { system: 'PostgreSQL', there: true, open: openPostgresTown },
  { system: hasMariadb ? 'MariaDB' : 'MariaDB (skipped: not installed)', there: hasMariadb, open: openMariadbTown },
]

async function openPostgresTown(): Promise<ReadingTown> {
  const town = await testDb([])
  const run = (statement: string) => sql.raw(statement).execute(town.db)
  const { config } = sourceAt(town.url)
  const user = `reader_${config.database}`
  await run(`create role ${user} login password 'r'`)
  await run(`alter default privileges in schema public grant select on tables to ${user}`)
  return {
    kind: 'postgres',
    schema: 'public',
    config: { ...config, user },
    run,
    async stop() {
      // roles belong to the whole server
      await run(`drop owned by ${user}`)
      await run(`drop role ${user}`)
      await town.drop()
    },
  }
}

async function openMariadbTown(): Promise<ReadingTown> {
  const town = await openMariadb()
  const { hostname: host, port } = new URL(town.url)
  const [user, database] = ['reader', town.schema]
  await town.run(`create user ${user}@'127.0.0.1' identified by 'r'`)
  await town.run(`grant select on ${database}.* to ${user}@'127.0.0.1'`)
  return {
    kind: 'mysql',
    schema: database,
    config: { host, port: Number(port), database, user, tls: 'off' },
    run: town.run,
    stop: town.stop,
  }
}
