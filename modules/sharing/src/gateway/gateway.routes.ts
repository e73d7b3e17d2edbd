import type { App } from '@shuyuan/http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { CallMode } from '../service/service-record.ts'
import { type Answered, answerQuery, answerVerify, type Gateway } from './answer-call.ts'
import type { RawCall } from './authenticate-call.ts'
import { QueryAnswer, QueryCall, VerifyAnswer, VerifyCall } from './call.schema.ts'
import { readVerify } from './read-verify.ts'

const Params = z.object({ service: z.string().max(100) })
const signed = { tags: ['sharing'], security: [{ signature: [] }] }
const BODY_LIMIT = 64 << 10
const HEADERS = Object.entries({
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}).flat()
/** What the document says of the headers that `send` writes. */
const SENDS = {
  'x-shuyuan-receipt': '存证回执：叶子.序号.证明.检查点（序号为十进制，其余为 Base64URL），可离线验证',
  'x-shuyuan-quota-remaining': '当日还可调用的次数',
}

/**
 * Signed calls. The body is read as bytes because the signature covers exactly what was sent; it is parsed once the caller is proven.
 * Quota and the limit of failures take the place of the limit per address, and programs need no headers made for browsers.
 */
export async function gatewayRoutes(app: App, deps: SharingDeps, gateway: Gateway): Promise<void> {
  await app.register(async (scope) => {
    scope.removeContentTypeParser('application/json')
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, body),
    )
    const routes = scope as unknown as App
    const config = { action: 'sharing.call', rateLimit: false, idempotent: false, sends: SENDS } as const
    const route = {
      helmet: false,
      bodyLimit: BODY_LIMIT,
    } as const

    routes.post(
      '/v1/sharing/services/:service/query',
      {
        ...route,
        config: { ...config, takes: QueryCall },
        schema: {
          ...signed,
          summary: '查询（签名调用）',
          operationId: 'callQuery',
          params: Params,
          response: { 200: QueryAnswer },
        },
      },
      async (request, reply) => {
        const call = rawCall(request, 'query')
        return send(reply, await answerQuery(deps, gateway, call, () => parse(QueryCall, read(call.body))))
      },
    )
    routes.post(
      '/v1/sharing/services/:service/verify',
      {
        ...route,
        config: { ...config, takes: VerifyCall },
        schema: {
          ...signed,
          summary: '核验（签名调用）',
          operationId: 'callVerify',
          params: Params,
          response: { 200: VerifyAnswer },
        },
      },
      async (request, reply) => {
        const call = rawCall(request, 'verify')
        const body = (): VerifyCall => {
          const value = read(call.body)
          return readVerify(value) ?? parse(VerifyCall, value)
        }
        return send(reply, await answerVerify(deps, gateway, call, body))
      },
    )
  })
}

function rawCall({ params, method, url, headers, body, ip }: FastifyRequest, mode: CallMode): RawCall {
  const { service } = params as { service: string }
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
  return { service, mode, method, path: url, headers, body: bytes, address: ip }
}

function read(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw error('SHARING_CALL_INVALID', { summary: '请求体不是 JSON' })
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const fields = Object.fromEntries(issues.map(({ path, message }) => [path.join('.') || '(body)', message]))
  throw error('SHARING_CALL_INVALID', { summary: Object.entries(fields)[0]?.join(' ') ?? '' }, { fields })
}

/** The answer was made by the platform: it is written as it is, past the schema and the hooks for answers of the framework. */
function send<T>(reply: FastifyReply, { answer, receipt, remaining }: Answered<T>): FastifyReply {
  const text = JSON.stringify(answer)
  const length = Buffer.byteLength(text)
  reply.hijack()
  reply.raw
    .writeHead(200, [
      ...HEADERS,
      'content-length',
      String(length),
      'x-shuyuan-receipt',
      receipt,
      'x-shuyuan-quota-remaining',
      String(remaining),
    ])
    // of plain letters both are the same bytes, and these are written without being looked through
    .end(text, length === text.length ? 'latin1' : 'utf8')
  return reply
}
