import type { FastifyRequest } from 'fastify'
import { error } from '../errors.ts'

/**
 * Refuses a write that a page of another site caused (IDENTITY_ORIGIN). Browsers send Origin with every write; programs without a
 * browser send none and carry no cookie that a foreign page could misuse.
 */
export function checkOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site']
    if (site === 'cross-site' || site === 'same-site') throw error('IDENTITY_ORIGIN')
    return
  }
  // a proxy may call the platform by another name than people do
  if (origin === request.origin) return
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw error('IDENTITY_ORIGIN')
}
