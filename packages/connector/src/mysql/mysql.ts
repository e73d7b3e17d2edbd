import type { TableConnector } from '../connector.ts'
import { DatabaseConfig, DatabaseSecret } from '../database-config.ts'
import { openMysql } from './open-mysql.ts'

/** MySQL 5.7 and later, MariaDB 10.5 and later, and what speaks their protocol. */
export const mysql: TableConnector<DatabaseConfig, DatabaseSecret> = {
  kind: 'mysql',
  shape: 'tables',
  config: DatabaseConfig,
  secret: DatabaseSecret,
  open: openMysql,
}
