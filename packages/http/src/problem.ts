import { AppError, defineErrors, type ErrorKind } from '@shuyuan/kernel'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Problem } from './openapi/problem.schema.ts'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'

/** Kind → HTTP status: the only place. */
const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  wrong_method: 405,
  wrong_media: 415,
  too_large: 413,
  headers_too_large: 431,
  too_many: 429,
  unavailable: 503,
  internal: 500,
}

export const error = defineErrors({
  HTTP_INVALID: { kind: 'invalid', zh: '请求内容不符合要求：{summary}', en: 'Cannot accept the request: {summary}' },
  HTTP_CONFLICT: {
    kind: 'conflict',
    zh: '不能保存：同一内容刚被他人修改，请刷新后重试',
    en: 'Cannot save: somebody changed the same thing just now, reload and try again',
  },
  HTTP_CURSOR: {
    kind: 'invalid',
    zh: '不能翻页：翻页标记无效，请从第一页重新查询',
    en: 'Cannot page: the cursor is not valid, start at the first page',
  },
  HTTP_NOT_FOUND: { kind: 'not_found', zh: '没有这个地址', en: 'No such address' },
  HTTP_METHOD: {
    kind: 'wrong_method',
    zh: '不能用 {method} 访问这个地址：应为 {allow}',
    en: 'Cannot use {method} here: this address knows {allow}',
  },
  HTTP_MEDIA_TYPE: {
    kind: 'wrong_media',
    zh: '不能读取请求内容：格式为“{type}”，应为 application/json（上传文件为 multipart/form-data）',
    en: 'Cannot read the request: its type is "{type}", it must be application/json (multipart/form-data for files)',
  },
  HTTP_TOO_LARGE: { kind: 'too_large', zh: '请求内容过大', en: 'Request is too large' },
  HTTP_HEADERS_TOO_LARGE: { kind: 'headers_too_large', zh: '地址或请求头过长', en: 'Address or headers are too long' },
  HTTP_TOO_MANY: { kind: 'too_many', zh: '请求过于频繁，请稍后再试', en: 'Too many requests, try again later' },
  HTTP_DISK_FULL: {
    kind: 'unavailable',
    zh: '无法保存：磁盘空间不足，请清理后重试；本次没有保存任何内容',
    en: 'Cannot save: the disk is full; nothing of this request was kept',
  },
  HTTP_DATABASE_AWAY: {
    kind: 'unavailable',
    zh: '暂时无法处理：数据库没有响应（正在恢复，或磁盘已满），请稍后重试',
    en: 'Cannot proceed now: the database does not answer (it recovers, or the disk is full), try again later',
  },
  HTTP_IDEMPOTENCY_KEY: {
    kind: 'invalid',
    zh: '不能接受 Idempotency-Key：应为 1 至 100 个可见的 ASCII 字符',
    en: 'Cannot accept the Idempotency-Key: it must be 1 to 100 visible ASCII characters',
  },
  HTTP_IDEMPOTENCY_REUSED: {
    kind: 'conflict',
    zh: '不能使用这个 Idempotency-Key：它已用于内容不同的请求，请为新的请求换一个',
    en: 'Cannot use this Idempotency-Key: it belongs to a different request, take a new one',
  },
  HTTP_IDEMPOTENCY_RUNNING: {
    kind: 'conflict',
    zh: '不能重复执行：同一请求正在处理，请稍后用同一个 Idempotency-Key 取结果',
    en: 'Cannot run twice: the same request is being processed, ask again with the same Idempotency-Key',
  },
  HTTP_IDEMPOTENCY_UNKNOWN: {
    kind: 'conflict',
    zh: '不能重复执行：同一请求曾开始处理，但没有留下结果；请先查询是否已生效，再换一个 Idempotency-Key 提交',
    en: 'Cannot run twice: the same request began and left no answer; look whether it took effect, then use a new Idempotency-Key',
  },
  HTTP_INTERNAL: {
    kind: 'internal',
    zh: '系统内部错误，编号 {request}，已记录',
    en: 'Internal error, recorded as {request}',
  },
})

/** RFC 9457 problem details with our `code`; written past the route's serialiser. A parameter `retryAfter` (seconds) becomes the header too. */
export function sendProblem(reply: FastifyReply, problem: AppError, requestId: string): FastifyReply {
  const body = problemOf(problem, requestId)
  const { retryAfter } = problem.params
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
  return reply
    .status(body.status)
    .type('application/problem+json')
    .serializer((sent: unknown) => JSON.stringify(sent))
    .send(body)
}

/** The wire shape of a refusal (RFC 9457). */
export function problemOf(problem: AppError, requestId: string): z.infer<typeof Problem> {
  return {
    type: `/docs/errors#${problem.code}`,
    title: problem.texts.zh,
    title_en: problem.texts.en,
    status: STATUS[problem.kind],
    code: problem.code,
    params: problem.params,
    ...(problem.fields ? { fields: problem.fields } : {}),
    ...(problem.data === undefined ? {} : { data: problem.data }),
    requestId,
  }
}

export function handleError(
  cause: FastifyError | AppError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  return sendProblem(reply, toAppError(cause, request), request.id)
}

/** No such address, or an address that knows other methods: then those are named, also in the `Allow` header (RFC 9110, 15.5.6). */
export function handleNotFound(
  methodsOf: (path: string) => string[],
): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (request, reply) => {
    const allow = methodsOf(request.url.split('?')[0] ?? '').join(', ')
    if (allow === '') return sendProblem(reply, error('HTTP_NOT_FOUND'), request.id)
    return sendProblem(
      reply.header('allow', allow),
      error('HTTP_METHOD', { method: request.method, allow }),
      request.id,
    )
  }
}

/** What the server underneath says of a request it cannot read, in words for people. */
const SAID: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: '不是合法的 JSON',
  FST_ERR_CTP_EMPTY_JSON_BODY: '内容为空，应为 JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: '内容长度与声明的不一致',
  FST_ERR_BAD_URL: '地址含有不能解读的字符',
}

function toAppError(cause: FastifyError | AppError, request: FastifyRequest): AppError {
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
