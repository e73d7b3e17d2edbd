import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { gathering } from './gather.ts'

/**
 * All tables of the platform. Each module adds its own in `<noun>.store.ts` or `tables.ts` by declaration merging:
 * `declare module '@shuyuan/db' { interface Tables { 'catalogue.entry': EntryTable } }`. Column names are camelCase here, snake_case in SQL.
 */
// biome-ignore lint: filled by declaration merging
export interface Tables {}

export type Db = Kysely<Tables>
/** In a signature: the caller must have opened a transaction. A `Tx` can be passed where a `Db` is wanted. */
export type Tx = Transaction<Tables>

// int8 and numeric counts stay below 2^53 in this product; `date` stays the civil date text that it is.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

const urls = new WeakMap<object, string>()

/** The URL that `openDb` was given, for connections outside the pool. */
export function urlOf(db: Db): string {
  const url = urls.get(db)
  if (!url) throw new Error('Cannot find the database URL: pass the handle that openDb returned, not a transaction')
  return url
}

/** Opens a pool on a PostgreSQL URL. Nested JSON keys are left alone. */
export function openDb(url: string, options: { max?: number } = {}): Db {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 10 })
  pool.on('error', () => {}) // an idle connection that the server closed is replaced at the next query
  // one that breaks while in use fails its query; without a listener it would also end the process
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  urls.set(db, url)
  return db
}

/** Runs `work` in one transaction; when already inside one, joins it. What `gather` held back is written before the commit. */
export async function inTx<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db as Tx)
  const [result, done] = await db.transaction().execute((tx) => gathering(tx, work))
  done()
  return result
}
