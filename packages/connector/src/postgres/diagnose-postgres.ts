import type { AppError } from '@shuyuan/kernel'
import type { DatabaseConfig } from '../database-config.ts'
import { diagnoseNetwork } from '../diagnose-network.ts'
import { error } from '../errors.ts'

/** What a failure of PostgreSQL means to a person. The server's own text is not handed on: it may quote values. */
export function diagnosePostgres(cause: unknown, config: DatabaseConfig, what = ''): AppError {
  const { host, database } = config
  const { code = '', message = '' } = (cause ?? {}) as { code?: string; message?: string }
  if (code === '28000' && /client certificate/.test(message)) return error('CONNECTOR_TLS_CLIENT', { host }, { cause })
  if (code === '28P01' || code === '28000') return error('CONNECTOR_PASSWORD', { host }, { cause })
  if (code === '3D000') return error('CONNECTOR_DATABASE', { host, database }, { cause })
  if (code === '42501') return error('CONNECTOR_NO_RIGHT', { what: what || database }, { cause })
  if (code === '42P01' || code === '3F000') return error('CONNECTOR_TABLE_NOT_FOUND', { table: what }, { cause })
  if (code === '57014') return error('CONNECTOR_TIMEOUT', { host, what: '查询', seconds: '规定的' }, { cause })
  const network = diagnoseNetwork(cause, config)
  if (network) return network
  const gone = /terminated|ECONNRESET|EPIPE|closed|57P0|08/.test(`${code} ${message}`)
  if (gone) return error('CONNECTOR_BROKEN', { what: what || host, reason: code || '连接断开' }, { cause })
  return error('CONNECTOR_FAILED', { host, reason: code || 'ERROR' }, { cause })
}
