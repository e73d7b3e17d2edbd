import { type AppError, type ErrorKind, inEnglish } from '@shuyuan/kernel'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { error } from './errors.ts'
import type { Problem } from './openapi/problem.schema.ts'
import { wantsEnglish } from './speak-english.ts'
import { toAppError } from './to-app-error.ts'

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

/** RFC 9457 problem details with our `code`; written past the route's serialiser. A parameter `retryAfter` (seconds) becomes the header too. */
export function sendProblem(reply: FastifyReply, problem: AppError, requestId: string): FastifyReply {
  const body = problemOf(problem, requestId)
  if (body.fields && wantsEnglish(reply.request))
    body.fields = Object.fromEntries(Object.entries(body.fields).map(([path, text]) => [path, inEnglish(text)]))
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

/** A refused body up to this size is still taken in and thrown away: who sends all before listening would only see the connection break. */
const TAKEN_IN = 64 << 20

export function handleError(
  cause: FastifyError | AppError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  // the framework would close; where nothing was read yet, Node reads on to the end of the body once it is answered
  const untouched = cause.code === 'FST_ERR_CTP_BODY_TOO_LARGE' && !request.raw.readableDidRead
  if (untouched && Number(request.headers['content-length']) <= TAKEN_IN) reply.removeHeader('connection')
  return sendProblem(reply, toAppError(cause, request), request.id)
}

/** No such address, or an address that knows other methods: then those are named, also in the `Allow` header (RFC 9110, 15.5.6). */
export function handleNotFound(
  methodsOf: (path: string) => string[],
): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (request, reply) => {
    const methods = methodsOf(request.url.split('?')[0] ?? '')
    const allow = methods.join(', ')
    // a route that knows the method and finds nothing there, a file for example
    if (allow === '' || methods.includes(request.method)) return sendProblem(reply, error('HTTP_NOT_FOUND'), request.id)
    return sendProblem(
      reply.header('allow', allow),
      error('HTTP_METHOD', { method: request.method, allow }),
      request.id,
    )
  }
}
