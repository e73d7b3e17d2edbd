import { randomBytes } from 'node:crypto'
import { signRequest } from '@shuyuan/gmcrypto'

/** Requests signed for one millisecond: about as many as are answered in one. */
const PER_MS = 8

/** HTTP/1.1 requests as bytes, signed now: good for five minutes, each once. */
export function signRequests(client: { appKey: string; secret: string }, path: string, bodies: string[]): Buffer[] {
  const secret = Buffer.from(client.secret)
  const now = Date.now()
  return bodies.map((body, i) => {
    const time = String(now + Math.floor(i / PER_MS))
    const nonce = randomBytes(16).toString('hex')
    const signature = signRequest(secret, { method: 'POST', path, time, nonce, body }, 'HMAC-SHA256')
    const head = [
      `POST ${path} HTTP/1.1`,
      'host: 127.0.0.1',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-shuyuan-key: ${client.appKey}`,
      `x-shuyuan-time: ${time}`,
      `x-shuyuan-nonce: ${nonce}`,
      `x-shuyuan-sign: ${signature}`,
    ]
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
  })
}
