import type { Db } from '@shuyuan/db'
import { AppError, type Clock } from '@shuyuan/kernel'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../app.ts'
import { error } from '../errors.ts'
import { findAnswer, forgetAnswers, freeKey, saveAnswer, takeKey } from './answer.store.ts'
import { type Claim, readClaim, type Sealer } from './claim.ts'

export interface AnswerKeeping {
  db: Db
  clock: Clock
  keyring: Sealer
}

declare module 'fastify' {
  interface FastifyRequest {
    claim: Claim | null
  }
  interface FastifyContextConfig {
    /** false: this POST takes no Idempotency-Key */
    idempotent?: boolean
  }
}

const KEPT_MS = 24 * 3_600_000
const LARGEST = 1 << 20

/**
 * `Idempotency-Key` on every POST under /v1/ of a signed-in subject: the same key with the same request gets the first answer again
 * (`idempotency-replayed: true`) for 24 hours. What is guaranteed: the write runs at most once per key. The key is taken, durably, before
 * the handler runs and the answer is kept after it; a process that dies in between may or may not have done the write, so the repeated
 * request is told HTTP_IDEMPOTENCY_UNKNOWN and never runs again; so is one that failed without saying how. A refusal did nothing and
 * gives the key back.
 * Errors: HTTP_IDEMPOTENCY_KEY, HTTP_IDEMPOTENCY_REUSED, HTTP_IDEMPOTENCY_RUNNING, HTTP_IDEMPOTENCY_UNKNOWN.
 * Bodies that are streams (uploads) are not covered.
 */
export function keepAnswers(app: App, { db, clock, keyring }: AnswerKeeping): void {
  /** keys whose write runs in this process: what the table calls unfinished and is not in here was cut off */
  const running = new Set<string>()

  const read = async (request: FastifyRequest): Promise<void> => {
    request.claim = readClaim(request, keyring)
  }

  const claim = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (!request.claim) return undefined
    const { id } = request.claim
    const now = clock.now()
    const oldest = new Date(now.getTime() - KEPT_MS)
    await forgetAnswers(db, oldest)
    if (running.has(id)) return replay(request, reply)
    running.add(id)
    try {
      request.claim.held = await takeKey(db, request.claim, now, oldest)
    } finally {
      if (!request.claim.held) running.delete(id)
    }
    return request.claim.held ? undefined : replay(request, reply)
  }

  const replay = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { id, request: asked } = request.claim as Claim
    const known = await findAnswer(db, id)
    if (known && known.request !== asked) throw error('HTTP_IDEMPOTENCY_REUSED')
    if (known?.status && known.body !== null)
      return reply
        .code(known.status)
        .headers({ 'idempotency-replayed': 'true', ...(known.media ? { 'content-type': known.media } : {}) })
        .send(keyring.open(known.body, `http.answer:${id}`).toString())
    if (known && !running.has(id)) throw error('HTTP_IDEMPOTENCY_UNKNOWN')
    reply.header('retry-after', '1')
    throw error('HTTP_IDEMPOTENCY_RUNNING')
  }

  const settle = async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> => {
    if (!request.claim?.held) return
    const { id } = request.claim
    try {
      await keepOrFree(request.claim, reply, payload)
    } catch (cause) {
      // the answer is true and goes out; only its repetition is lost, and is then reported as unknown
      request.log.error({ err: cause }, 'answer not kept')
    } finally {
      running.delete(id)
    }
  }

  const keepOrFree = async ({ id, doubtful }: Claim, reply: FastifyReply, payload: unknown): Promise<void> => {
    const { statusCode: status } = reply
    if (status >= 400 && !doubtful) return freeKey(db, id)
    const text = payload ?? ''
    if (status >= 400 || (typeof text !== 'string' && !Buffer.isBuffer(text)) || text.length > LARGEST) return
    const body = keyring.seal(Buffer.from(text), `http.answer:${id}`)
    await saveAnswer(db, id, { status, media: String(reply.getHeader('content-type') ?? ''), body })
  }

  /** A refusal is an AppError or a 4xx; a driver's error may have come after the commit. */
  const judge = async (request: FastifyRequest, _reply: FastifyReply, cause: FastifyError): Promise<void> => {
    if (request.claim) request.claim.doubtful = !(cause instanceof AppError) && (cause.statusCode ?? 500) >= 500
  }

  app.decorateRequest('claim', null)
  app.addHook('onRoute', (route) => {
    const takesKey = route.method === 'POST' && route.url.startsWith('/v1/') && route.config?.idempotent !== false
    if (!takesKey) return
    route.preValidation = [read, ...[route.preValidation ?? []].flat()]
    route.preHandler = [claim, ...[route.preHandler ?? []].flat()]
    route.onError = [judge, ...[route.onError ?? []].flat()]
    route.onSend = [settle, ...[route.onSend ?? []].flat()]
  })
}
