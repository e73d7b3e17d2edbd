import { AppError, defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

const error = defineErrors({
  ENGINE_CANCELLED: { kind: 'conflict', zh: '查询已取消', en: 'Query was cancelled' },
  ENGINE_TIMEOUT: {
    kind: 'unavailable',
    zh: '查询超过 {seconds} 秒未完成，已停止；请缩小范围后重试',
    en: 'Query stopped after {seconds} s',
  },
  ENGINE_MEMORY: {
    kind: 'unavailable',
    zh: '查询所需内存超出限额，已停止；请缩小范围后重试',
    en: 'Query needs more memory than the limit',
  },
  ENGINE_DISK_FULL: {
    kind: 'unavailable',
    zh: '磁盘空间不足，无法写入查询结果；请清理磁盘后重试',
    en: 'Cannot write the result: disk is full',
  },
  ENGINE_FORBIDDEN_FILE: {
    kind: 'forbidden',
    zh: '不能读写数据目录以外的文件',
    en: 'Cannot touch files outside the data folder',
  },
  ENGINE_CLOSED: { kind: 'unavailable', zh: '分析引擎已关闭', en: 'The engine is closed' },
  ENGINE_FAILED: {
    kind: 'internal',
    zh: '分析引擎执行失败（{reason}）',
    en: 'The engine could not run the statement ({reason})',
  },
})

/** What stopped a statement, known to the caller of the engine and not to the engine itself. */
export type Stop = 'cancelled' | 'timeout' | null

/** Maps an engine failure to a coded error. The engine's message quotes SQL and values, so it only travels as `cause`. */
export function engineError(cause: unknown, stop: Stop, timeoutMs: number): AppError {
  if (cause instanceof AppError) return cause
  if (stop === 'cancelled') return error('ENGINE_CANCELLED')
  if (stop === 'timeout') return error('ENGINE_TIMEOUT', { seconds: Math.round(timeoutMs / 1000) })
  const message = cause instanceof Error ? cause.message : ''
  if (/Out of Memory/i.test(message)) return error('ENGINE_MEMORY', {}, { cause })
  if (/No space left|disk full/i.test(message)) return error('ENGINE_DISK_FULL', {}, { cause })
  if (message.startsWith('Permission Error')) return error('ENGINE_FORBIDDEN_FILE', {}, { cause })
  return error(
    'ENGINE_FAILED',
    { reason: /^[A-Z][A-Za-z ]{2,40}(?= Error)/.exec(message)?.[0] ?? 'unknown' },
    { cause },
  )
}

export function engineClosed(): AppError {
  return error('ENGINE_CLOSED')
}
