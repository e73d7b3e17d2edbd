import { openOutbound, type Outbound } from '@shuyuan/outbound'
import type { CustomFetch } from 'openid-client'
import type { OidcDeps } from '../deps.ts'
import { isLoopback } from './provider.ts'

const MOST_BYTES = 1 << 20
const MOST_MS = 10_000
/** The client library judges refusals itself. */
const REFUSALS = Array.from({ length: 200 }, (_, i) => 400 + i)

/**
 * The door to a provider and to whatever its discovery document names: no internal address, no redirect, bounded in size and time. A
 * provider on this machine, for trying out, is reached where the administrator wrote it down, and nowhere else.
 */
export function providerDoor(deps: Pick<OidcDeps, 'outbound'>, issuer: string): Outbound {
  const url = new URL(issuer)
  return isLoopback(url)
    ? openOutbound({ allow: [`${url.hostname.replace(/^\[|\]$/g, '')}:${url.port || 80}`] })
    : deps.outbound
}

/** `fetch` for the client library, through that door. */
export function fetchThrough(outbound: Outbound): CustomFetch {
  return async (url, { method, headers, body, signal }) => {
    const asked = new Request(url, { method, headers, body: body ?? null })
    const answer = await outbound.get(url, {
      method: method as 'GET' | 'POST',
      headers: Object.fromEntries(asked.headers),
      ...(body ? { body: await asked.text() } : {}),
      ...(signal ? { signal } : {}),
      maxBytes: MOST_BYTES,
      totalMs: MOST_MS,
      redirects: 0,
      accept: REFUSALS,
    })
    const pieces: Uint8Array[] = []
    for await (const piece of answer.body) pieces.push(piece)
    const content = Buffer.concat(pieces)
    return new Response(content.length > 0 ? content : null, {
      status: answer.status,
      headers: { 'content-type': answer.mediaType },
    })
  }
}
