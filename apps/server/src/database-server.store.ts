import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** What a platform asks of a PostgreSQL that is not its own. */
export interface DatabaseServer {
  name: string
  /** major version */
  version: number
  encoding: string
  /** the platform has been here before: nothing more has to be created but tables in its own schemas */
  used: boolean
  mayCreate: boolean
  extensions: string[]
}

export async function findDatabaseServer(db: Db): Promise<DatabaseServer> {
  const { rows } = await sql<DatabaseServer>`select current_database() as name,
      current_setting('server_version_num')::int / 10000 as version,
      pg_encoding_to_char(encoding) as encoding,
      to_regnamespace('platform') is not null as used,
      has_database_privilege(current_database(), 'CREATE') as may_create,
      array(select name::text from pg_available_extensions) as extensions
    from pg_database where datname = current_database()`.execute(db)
  return rows[0] as DatabaseServer
}
