import type { AppError } from '@shuyuan/kernel'
import type { DatabaseConfig } from '../database-config.ts'
import { diagnoseNetwork } from '../diagnose-network.ts'
import { error } from '../errors.ts'

const NO_RIGHT = new Set([1044, 1142, 1143, 1227, 1370])
const NO_TABLE = new Set([1146, 1051, 1109])
const TOO_LONG = new Set([1969, 3024, 1317])

/** What a failure of MySQL or MariaDB means to a person. The server's own text is not handed on: it may quote values. */
export function diagnoseMysql(cause: unknown, config: DatabaseConfig, what = ''): AppError {
  const { host, database } = config
  const { errno = 0, code = '' } = (cause ?? {}) as { errno?: number; code?: string }
  if (errno === 1045 || errno === 1698 || errno === 1130) return error('CONNECTOR_PASSWORD', { host }, { cause })
  if (errno === 1049) return error('CONNECTOR_DATABASE', { host, database }, { cause })
  if (NO_RIGHT.has(errno)) return error('CONNECTOR_NO_RIGHT', { what: what || database }, { cause })
  if (NO_TABLE.has(errno)) return error('CONNECTOR_TABLE_NOT_FOUND', { table: what }, { cause })
  if (TOO_LONG.has(errno)) return error('CONNECTOR_TIMEOUT', { host, what: '查询', seconds: '规定的' }, { cause })
  const gone = /CONNECTION_LOST|ECONNRESET|EPIPE|ER_SERVER_SHUTDOWN|QUERY_INTERRUPTED|closed state/.test(
    `${code} ${(cause as Error)?.message ?? ''}`,
  )
  if (gone) return error('CONNECTOR_BROKEN', { what: what || host, reason: code || '连接断开' }, { cause })
  const network = diagnoseNetwork(cause, config)
  return network ?? error('CONNECTOR_FAILED', { host, reason: code || 'ERROR' }, { cause })
}
