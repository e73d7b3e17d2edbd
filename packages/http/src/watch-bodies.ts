import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseConnection } from './refuse-connection.ts'

/** How long a body may take. Answers may take as long as they need. */
export interface BodyPatience {
  /** longest pause between two pieces, milliseconds; default a minute */
  idleMs?: number
  /** a body of the ordinary size, milliseconds; default five minutes. Where more may be sent, in proportion */
  wholeMs?: number
}

const ORDINARY = 4 << 20

interface Watched {
  request: FastifyRequest
  until: number
  seen: number
  movedAt: number
}

/**
 * Cuts off whoever sends a body a byte at a time to keep connections busy (slow loris): after a pause, or when the whole takes longer than
 * any honest line. A pause that our own reading makes does not count. Heads have Node's own limit of a minute.
 */
export function watchBodies(app: FastifyInstance, { idleMs = 60_000, wholeMs = 300_000 }: BodyPatience = {}): void {
  const under = new Set<Watched>()
  app.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request
    // what the platform asks of itself comes without a connection
    const connected = 'destroySoon' in raw.socket
    if (
      connected &&
      !raw.complete &&
      (raw.headers['transfer-encoding'] ?? raw.headers['content-length'] ?? '0') !== '0'
    ) {
      const now = performance.now()
      const most = wholeMs * Math.max(1, (request.routeOptions.bodyLimit ?? ORDINARY) / ORDINARY)
      const watched = { request, until: now + most, seen: raw.socket.bytesRead, movedAt: now }
      under.add(watched)
      // also after an answer that did not wait for the body
      raw.once('close', () => under.delete(watched))
    }
    done()
  })
  const look = (): void => {
    const now = performance.now()
    for (const watched of under) {
      const { raw } = watched.request
      if (raw.complete) {
        under.delete(watched)
        continue
      }
      if (raw.socket.bytesRead !== watched.seen || raw.readableLength >= raw.readableHighWaterMark)
        Object.assign(watched, { seen: raw.socket.bytesRead, movedAt: now })
      if (now > watched.until || now - watched.movedAt > idleMs) {
        under.delete(watched)
        refuseConnection(Object.assign(new Error('slow body'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), raw.socket)
      }
    }
  }
  const timer = setInterval(look, Math.min(5000, idleMs / 4)).unref()
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer)
    done()
  })
}
