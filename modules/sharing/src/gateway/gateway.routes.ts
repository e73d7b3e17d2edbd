import type { Receipt } from '@shuyuan/evidence'
import type { App } from '@shuyuan/http'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { SharingDeps } from '../deps.ts'
import type { CallMode } from '../service/service.ts'
import type { RawCall } from './admit-call.ts'
import { type Answered, answerQuery, answerVerify } from './answer-call.ts'
import type { Books } from './books.ts'
import { QueryAnswer, QueryCall, VerifyAnswer, VerifyCall } from './call.schema.ts'

const Params = z.object({ service: z.string().max(100) })
const BODY_LIMIT = 64 << 10

/** Signed calls. The body is read as bytes because the signature covers exactly what was sent; it is parsed once the caller is proven. */
export async function gatewayRoutes(app: App, deps: SharingDeps, books: Books): Promise<void> {
  await app.register(async (gateway) => {
    gateway.removeContentTypeParser('application/json')
    gateway.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, body),
    )
    const scoped = gateway as unknown as App
    const route = { config: { action: 'sharing.call' }, bodyLimit: BODY_LIMIT }

    scoped.post(
      '/v1/sharing/services/:service/query',
      {
        ...route,
        schema: { tags: ['sharing'], operationId: 'callQuery', params: Params, response: { 200: QueryAnswer } },
      },
      async (request, reply) =>
        send(reply, await answerQuery(deps, books, rawCall(request, 'query'), () => QueryCall.parse(json(request)))),
    )
    scoped.post(
      '/v1/sharing/services/:service/verify',
      {
        ...route,
        schema: { tags: ['sharing'], operationId: 'callVerify', params: Params, response: { 200: VerifyAnswer } },
      },
      async (request, reply) =>
        send(reply, await answerVerify(deps, books, rawCall(request, 'verify'), () => VerifyCall.parse(json(request)))),
    )
  })
}

function rawCall(request: FastifyRequest, mode: CallMode): RawCall {
  const { service } = request.params as { service: string }
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  return {
    service,
    mode,
    method: request.method,
    path: request.url,
    headers: request.headers,
    body,
    address: request.ip,
  }
}

function json(request: FastifyRequest): unknown {
  try {
    return JSON.parse((request.body as Buffer).toString('utf8'))
  } catch {
    return undefined
  }
}

function send<T>(
  reply: { header(name: string, value: string): unknown },
  { answer, receipt, remaining }: Answered<T>,
): T {
  reply.header('x-shuyuan-receipt', encodeReceipt(receipt))
  reply.header('x-shuyuan-quota-remaining', String(remaining))
  return answer
}

/** The whole receipt in one header: Base64URL of its JSON, checked offline with `shuyuan evidence verify`. */
function encodeReceipt(receipt: Receipt): string {
  return Buffer.from(JSON.stringify(receipt)).toString('base64url')
}
