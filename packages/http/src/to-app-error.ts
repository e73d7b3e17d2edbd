import { AppError } from '@shuyuan/kernel'
import type { FastifyError, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { error } from './errors.ts'

/** What the server underneath says of a request it cannot read, in words for people. */
const SAID: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: '不是合法的 JSON',
  FST_ERR_CTP_EMPTY_JSON_BODY: '内容为空，应为 JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: '内容长度与声明的不一致',
  FST_ERR_BAD_URL: '地址含有不能解读的字符',
}

/** As the reader of multipart/form-data says it; it gives no code. */
const BROKEN_FORM =
  /^(Multipart: Boundary not found|Unexpected end of (multipart data|form)|Part terminated early|Malformed part header)/

/** Whatever was thrown as a refusal with a code of the error table; what nobody expected is logged without its message and tells only its number. */
export function toAppError(cause: FastifyError | AppError, request: FastifyRequest): AppError {
  if (cause instanceof AppError) return cause
  if (hasZodFastifySchemaValidationErrors(cause)) {
    const fields = Object.fromEntries(
      cause.validation.map((v) => [
        v.instancePath.replace(/^\//, '').replaceAll('/', '.') || '(body)',
        v.message ?? '',
      ]),
    )
    const summary = Object.entries(fields)
      .slice(0, 3)
      .map(([path, text]) => `${path} ${text}`)
      .join('；')
    return error('HTTP_INVALID', { summary }, { fields })
  }
  // PostgreSQL's answer to a NUL or another character that no text column can hold
  if (cause.code === '22021' || cause.code === '22P05') return error('HTTP_INVALID', { summary: '含有不能保存的字符' })
  // the same for a day that does not exist or a number that no column can hold; worth a line, because a check before it is missing
  if (/^(22007|22008|22003|22P02)$/.test(cause.code ?? '')) {
    request.log.warn(
      { request: request.id, code: cause.code, url: request.routeOptions.url },
      'value refused by the database',
    )
    return error('HTTP_INVALID', { summary: '含有不存在的日期或超出范围的数值' })
  }
  if (BROKEN_FORM.test(cause.message)) return error('HTTP_INVALID', { summary: '上传的表单不完整或缺少分隔标记' })
  // two writers at once; whoever came second may try again and then meets the module's own check
  if (cause.code === '23505' || cause.code === '40001' || cause.code === '40P01') return error('HTTP_CONFLICT')
  if (isDiskFull(cause)) return error('HTTP_DISK_FULL', {}, { cause })
  if (isDatabaseAway(cause)) return error('HTTP_DATABASE_AWAY', {}, { cause })
  const status = cause.statusCode ?? 500
  if (status === 413) return error('HTTP_TOO_LARGE')
  if (status === 415) return error('HTTP_MEDIA_TYPE', { type: request.headers['content-type'] ?? '' })
  if (status === 429) return error('HTTP_TOO_MANY')
  if (status === 404) return error('HTTP_NOT_FOUND')
  if (status >= 400 && status < 500)
    return error('HTTP_INVALID', { summary: SAID[cause.code] ?? cause.code ?? 'bad request' })
  // The message may quote values, so only name, code and stack frames are logged.
  request.log.error(
    { request: request.id, name: cause.name, code: cause.code, stack: cause.stack?.split('\n').slice(1, 8) },
    'unexpected error',
  )
  return error('HTTP_INTERNAL', { request: request.id }, { cause })
}

/** As the file system, PostgreSQL (53100) and LMDB (errno 28) say it. */
function isDiskFull({ code, message }: { code?: string | number; message: string }): boolean {
  return code === 'ENOSPC' || code === '53100' || (code === 28 && message.includes('No space left'))
}

/** No connection, one that broke (pg gives no code then), or a server that starts, stops or crashed (classes 08 and 57P). */
function isDatabaseAway({ code, message, syscall }: { code?: string; message: string; syscall?: string }): boolean {
  if (syscall === 'connect' || /^(08...|57P0[1-4])$/.test(code ?? '')) return true
  return /^Connection terminated|^timeout exceeded when trying to connect|^Client has encountered a connection error/.test(
    message,
  )
}
