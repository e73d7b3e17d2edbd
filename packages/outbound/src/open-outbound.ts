import { type LookupAddress, lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './address.ts'
import { type Allowance, readAllowance } from './allowance.ts'
import { error } from './errors.ts'
import type { Answer, Limits, Outbound, Tls } from './outbound.ts'
import { readBody } from './read-body.ts'

const MOST_REDIRECTS = 5
const CONNECT_MS = 10_000
const REDIRECTS = new Set([301, 302, 303, 307, 308])

export interface OutboundOptions {
  /** in-house hosts, addresses and networks that may be read; default none */
  allow?: readonly string[]
  /** how names become addresses; default the system's */
  resolve?: (host: string) => Promise<string[]>
}

/** A reader of foreign addresses: see README for what it refuses. */
export function openOutbound(options: OutboundOptions = {}): Outbound {
  const allowance = readAllowance(options.allow ?? [])
  const resolve = options.resolve ?? systemResolve
  return {
    admit: (host, port) => admit({ host, port, shown: host }, { allowance, resolve }),
    async get(address, limits = {}) {
      const deadline = Date.now() + (limits.totalMs ?? 600_000)
      const most = limits.redirects ?? MOST_REDIRECTS
      let url = readAddress(address)
      for (let turn = 0; turn <= most; turn++) {
        const reply = await request(url, { allowance, resolve, limits, deadline })
        const target = reply.headers.location
        const status = reply.statusCode ?? 0
        if (!REDIRECTS.has(status) || target === undefined) return toAnswer(url, reply, limits, deadline)
        reply.destroy()
        if (!URL.canParse(target, url.href)) throw error('OUTBOUND_ADDRESS_INVALID', { url: shown(url) })
        const next = readAddress(new URL(target, url.href).href)
        if (url.protocol === 'https:' && next.protocol === 'http:')
          throw error('OUTBOUND_REDIRECTS', { url: shown(url), most })
        // keys and tokens belong to the host they were meant for
        if (next.origin !== url.origin) limits = stripped(limits)
        url = next
      }
      throw error('OUTBOUND_REDIRECTS', { url: shown(url), most })
    },
  }
}

function readAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  const fits =
    url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.hostname !== ''
  if (!fits) throw error('OUTBOUND_ADDRESS_INVALID', { url: url ? shown(url) : address.slice(0, 200) })
  return url
}

/** Without query and fragment: they may hold a key. */
const shown = (url: URL): string => `${url.protocol}//${url.host}${url.pathname}`.slice(0, 300)

const HARMLESS = new Set(['accept', 'accept-language', 'if-none-match', 'if-modified-since', 'range', 'user-agent'])
function stripped(whole: Limits): Limits {
  const { headers = {}, method: _, body: __, tls: { cert: ___, key: ____, ...tls } = {}, ...limits } = whole
  const kept = Object.entries(headers).filter(([name]) => HARMLESS.has(name.toLowerCase()))
  return { ...limits, tls, headers: Object.fromEntries(kept) }
}

interface Doors {
  allowance: Allowance
  resolve: (host: string) => Promise<string[]>
}

interface Ways extends Doors {
  limits: Limits
  deadline: number
}

/** One exchange up to the headers, connected to an address that was checked. */
async function request(url: URL, ways: Ways): Promise<http.IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const good = await admit({ host, port, shown: shown(url) }, ways)
  const { limits, deadline } = ways
  return new Promise((ok, fail) => {
    const late = (what: string) => outgoing.destroy(error('OUTBOUND_TIMEOUT', { url: shown(url), what }))
    const outgoing = (url.protocol === 'https:' ? https : http).request(url, {
      method: limits.method ?? 'GET',
      agent: false,
      lookup: fixedLookup(good),
      maxHeaderSize: 32 << 10,
      headers: { 'user-agent': 'shuyuan-harvest', 'accept-encoding': 'gzip, deflate, br', ...limits.headers },
      ...(limits.signal ? { signal: limits.signal } : {}),
      ...pickTls(limits.tls),
    })
    const connecting = setTimeout(() => late('connect'), Math.min(CONNECT_MS, Math.max(1, deadline - Date.now())))
    const answering = setTimeout(
      () => late('headers'),
      Math.min(limits.idleMs ?? 20_000, Math.max(1, deadline - Date.now())) + 1,
    )
    outgoing.on('socket', (socket) => socket.once('connect', () => clearTimeout(connecting)))
    const settle = (): void => {
      clearTimeout(connecting)
      clearTimeout(answering)
    }
    outgoing.on('response', (reply) => {
      settle()
      ok(reply)
    })
    outgoing.on('error', (cause: NodeJS.ErrnoException) => {
      settle()
      if (limits.signal?.aborted) return fail(limits.signal.reason)
      const own = cause.name === 'AppError'
      fail(own ? cause : error('OUTBOUND_UNREACHABLE', { url: shown(url), reason: cause.code ?? 'ERROR' }, { cause }))
    })
    outgoing.end(limits.body)
  })
}

/** Only what concerns trust: where the connection goes is decided here. */
const pickTls = ({ ca, cert, key, rejectUnauthorized }: Tls = {}): Tls => ({
  ...(ca ? { ca } : {}),
  ...(cert && key ? { cert, key } : {}),
  ...(rejectUnauthorized === false ? { rejectUnauthorized } : {}),
})

/** The addresses of a host when all of them may be connected to. */
async function admit(at: { host: string; port: number; shown: string }, doors: Doors): Promise<string[]> {
  const addresses = isIP(at.host) ? [at.host] : await resolveWithin(at, doors)
  const good = addresses.filter((one) => isPublicAddress(one) || doors.allowance.has(at.host, at.port, one))
  // one bad answer spoils the name: which of them the connection takes must not be luck
  if (good.length === 0 || good.length < addresses.length) throw error('OUTBOUND_ADDRESS_PRIVATE', { url: at.shown })
  return good
}

async function resolveWithin(at: { host: string; shown: string }, { resolve }: Doors): Promise<string[]> {
  try {
    return await resolve(at.host)
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'DNS'
    throw error('OUTBOUND_UNREACHABLE', { url: at.shown, reason }, { cause })
  }
}

/** Answers the connection with what was checked, whatever the name says by now. */
function fixedLookup(addresses: string[]): LookupFunction {
  return (_host, options, done) => {
    const all: LookupAddress[] = addresses.map((address) => ({ address, family: isIP(address) }))
    const first = all[0] as LookupAddress
    if (options.all) done(null, all)
    else done(null, first.address, first.family)
  }
}

function systemResolve(host: string): Promise<string[]> {
  return new Promise((ok, fail) =>
    lookup(host, { all: true }, (cause, found) => (cause ? fail(cause) : ok(found.map(({ address }) => address)))),
  )
}

function toAnswer(url: URL, reply: http.IncomingMessage, limits: Limits, deadline: number): Answer {
  const status = reply.statusCode ?? 0
  if (status >= 400 && !limits.accept?.includes(status)) {
    reply.destroy()
    throw error('OUTBOUND_STATUS', { url: shown(url), status })
  }
  const type = reply.headers['content-type'] ?? ''
  const [mediaType = ''] = type.split(';')
  return {
    status,
    url: url.href,
    mediaType: mediaType.trim().toLowerCase(),
    charset: /charset="?([\w-]+)/i.exec(type)?.[1]?.toLowerCase() ?? null,
    etag: reply.headers.etag ?? null,
    lastModified: reply.headers['last-modified'] ?? null,
    retryAfter: reply.headers['retry-after'] ?? null,
    link: [reply.headers.link].flat().join(', ') || null,
    body: readBody(reply, shown(url), limits, deadline),
    destroy: () => void reply.destroy(),
  }
}
