import type { TableConnector } from '../connector.ts'
import { DatabaseConfig, DatabaseSecret } from '../database-config.ts'
import { openPostgres } from './open-postgres.ts'

/** PostgreSQL 12 and later, and what speaks its protocol. */
export const postgres: TableConnector<DatabaseConfig, DatabaseSecret> = {
  kind: 'postgres',
  shape: 'tables',
  config: DatabaseConfig,
  secret: DatabaseSecret,
  open: openPostgres,
}
