import pg from 'pg'
import type { PostgresTarget } from '../change-source.ts'

/** Part of the same texts as a full read gives; `native-text.ts` does the rest. */
const TEXTS =
  '-c datestyle=ISO,YMD -c timezone=Asia/Shanghai -c bytea_output=hex -c extra_float_digits=1 -c intervalstyle=iso_8601 -c lc_monetary=C'

/** Opens one connection; `replication` speaks to the log sender instead of the SQL engine. */
export async function connectPostgres(target: PostgresTarget, replication = false): Promise<pg.Client> {
  const config = {
    keepAliveInitialDelayMillis: 10_000,
    ...target.connection,
    options: TEXTS,
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
