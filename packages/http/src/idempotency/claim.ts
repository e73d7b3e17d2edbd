import { canonicalJson } from '@shuyuan/kernel'
import type { FastifyRequest } from 'fastify'
import { error } from '../errors.ts'

/** What of the installation's keys is needed here. */
export interface Sealer {
  seal(plain: Buffer, context: string): string
  open(sealed: string, context: string): Buffer
  mac(name: string, data: string | Buffer): Buffer
}

/** One request under its key. */
export interface Claim {
  /** keyed hash of who asks and the key */
  id: string
  /** keyed hash of what is asked */
  request: string
  /** whether this request, and no earlier one, executes the write */
  held: boolean
  /** it failed in a way that does not tell whether the write took effect */
  doubtful: boolean
}

const KEY = /^[\x21-\x7e]{1,100}$/

/**
 * The claim of a request that carries an `Idempotency-Key`; null when it carries none, when nobody signed in, or when its body is a stream.
 * Takes the body as it was parsed, before validation. Error: HTTP_IDEMPOTENCY_KEY.
 */
export function readClaim(request: FastifyRequest, keys: Sealer): Claim | null {
  const key = request.headers['idempotency-key']
  if (key === undefined || request.subject.kind === 'anonymous') return null
  if (typeof key !== 'string' || !KEY.test(key)) throw error('HTTP_IDEMPOTENCY_KEY')
  const body = bytesOf(request.body)
  if (body === null) return null
  const { kind, id } = request.subject
  const asked = Buffer.concat([Buffer.from(`${request.method}\n${request.url}\n`), body])
  return {
    id: keys.mac('http.idempotency', `${kind}\n${id}\n${key}`).toString('base64url'),
    request: keys.mac('http.request', asked).toString('base64url'),
    held: false,
    doubtful: false,
  }
}

function bytesOf(body: unknown): Buffer | null {
  if (body === undefined || body === null) return Buffer.alloc(0)
  if (Buffer.isBuffer(body)) return body
  if (typeof body === 'object' && 'pipe' in body && typeof body.pipe === 'function') return null
  return Buffer.from(canonicalJson(body))
}
