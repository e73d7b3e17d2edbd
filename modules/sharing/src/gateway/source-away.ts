import { AppError } from '@shuyuan/kernel'
import { error } from '../errors.ts'

/** What a caller is told, and after how many seconds it may try again. Names of hosts and tables stay with the department. */
const REASONS: Readonly<Record<string, readonly [reason: string, retryAfter: number]>> = {
  CONNECTION_LOGICAL_PAUSED: ['提供部门已暂停访问', 600],
  CONNECTION_LOGICAL_HOURS: ['不在提供部门开放的时段', 600],
  CONNECTION_LOGICAL_OPEN: ['连续出错，已熔断', 60],
  CONNECTION_LOGICAL_BUSY: ['同时查询的次数已达上限', 1],
  CONNECTION_LOGICAL_OFTEN: ['每分钟查询的次数已达上限', 60],
  CONNECTOR_TIMEOUT: ['查询超过时限', 10],
}
const OTHER = ['数据库现在不能访问', 30] as const

/** The answer to a call whose department's database did not give one; a fault that is no refusal passes unchanged. */
export function sourceAway(service: string, cause: unknown): unknown {
  if (!(cause instanceof AppError)) return cause
  const [reason, retryAfter] = REASONS[cause.code] ?? OTHER
  return error('SHARING_SOURCE_AWAY', { service, reason, retryAfter }, { cause })
}
