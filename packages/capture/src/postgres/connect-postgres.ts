import pg from 'pg'
import type { CaptureTarget } from '../change-source.ts'

/** The same texts as a full read gives: ISO dates, our time zone, bytes as hex, floats that read back exactly. */
const TEXTS = '-c datestyle=ISO,YMD -c timezone=Asia/Shanghai -c bytea_output=hex -c extra_float_digits=1'

/** Opens one connection; `replication` speaks to the log sender instead of the SQL engine. */
export async function connectPostgres(target: CaptureTarget, replication = false): Promise<pg.Client> {
  const config = {
    host: target.host,
    port: target.port,
    database: target.database,
    user: target.user,
    password: target.password,
    ssl: target.ssl ?? false,
    options: TEXTS,
    application_name: 'shuyuan-capture',
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: { getTypeParser: () => (text: string) => text },
    ...(replication ? { replication: 'database' } : {}),
  }
  const client = new pg.Client(config as pg.ClientConfig)
  client.on('error', () => {}) // the query that runs is rejected; without a listener the process would end
  await client.connect()
  return client
}

/** An identifier in double quotes. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
