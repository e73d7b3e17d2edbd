import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from '@shuyuan/outbound'
import type { ConnectContext } from '../connector.ts'
import { diagnoseNetwork } from '../diagnose-network.ts'
import { error } from '../errors.ts'
import { parseExactJson } from './exact-json.ts'
import { tlsOptions } from '../tls.ts'
import type { HttpConfig, HttpSecret } from './http-config.ts'

const MOST_BYTES = 256 << 20
const PATIENCE = 6
const LONGEST_WAIT_MS = 120_000

export interface JsonPage {
  json: unknown
  /** target of `rel="next"` in the Link header */
  next: string | null
  url: string
}

/** Asks an interface in its own way of signing in, not faster than allowed, and waits when it is told to. */
export function createHttpClient(
  config: HttpConfig,
  { secret, clientKey }: HttpSecret,
  ctx: ConnectContext,
  wait: (ms: number, signal?: AbortSignal) => Promise<unknown> = (ms, signal) =>
    pause(ms, undefined, signal ? { signal } : {}),
  clock: () => number = Date.now,
) {
  let token: Promise<string> | null = null
  let free = 0
  const { auth } = config
  const { host, port } = new URL(config.base)
  const shown = (url: string): string => url.replace(/[?#].*$/, '')

  const turn = async (signal?: AbortSignal): Promise<void> => {
    const now = clock()
    const at = Math.max(now, free)
    free = at + 60_000 / config.perMinute
    if (at > now) await wait(at - now, signal)
  }
  const send = async (url: string, options: Parameters<ConnectContext['outbound']['get']>[1]): Promise<Answer> => {
    try {
      // our certificate is for the interface alone, not for whoever gives out its tokens
      const own = new URL(url).host === new URL(config.base).host ? { clientKey } : {}
      const tls = tlsOptions({ ...config, ...own, host: new URL(url).hostname })
      return await ctx.outbound.get(url, { maxBytes: MOST_BYTES, tls, ...options })
    } catch (cause) {
      throw diagnoseNetwork(cause, { host, port: Number(port) || 0 }) ?? cause
    }
  }
  const fetchToken = async (): Promise<string> => {
    if (auth.kind !== 'oauth2') return ''
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...(auth.scope ? { scope: auth.scope } : {}) })
    const answer = await send(auth.tokenUrl, {
      method: 'POST',
      body: body.toString(),
      accept: [400, 401, 403],
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: basic(encodeURIComponent(auth.client), encodeURIComponent(secret)),
        accept: 'application/json',
      },
    })
    const json = await readJson(answer, shown(auth.tokenUrl))
    const found = (json as { access_token?: unknown }).access_token
    if (answer.status >= 400 || typeof found !== 'string') throw error('CONNECTOR_PASSWORD', { host })
    return found
  }
  const headers = async (): Promise<Record<string, string>> => {
    const accept = { accept: 'application/json' }
    if (auth.kind === 'basic') return { ...accept, authorization: basic(auth.user, secret) }
    if (auth.kind === 'header') return { ...accept, [auth.name.toLowerCase()]: secret }
    if (auth.kind === 'oauth2') return { ...accept, authorization: `Bearer ${await (token ??= fetchToken())}` }
    return accept
  }
  return async function get(url: string, signal?: AbortSignal): Promise<JsonPage> {
    let renewed = false
    for (let tries = 1; ; tries++) {
      await turn(signal)
      const answer = await send(url, {
        headers: await headers(),
        accept: [401, 403, 404, 429, 503],
        ...(signal ? { signal } : {}),
      })
      if (answer.status < 400)
        return { json: await readJson(answer, shown(url)), next: nextLink(answer.link, url), url: answer.url }
      answer.destroy()
      if (answer.status === 401 && auth.kind === 'oauth2' && !renewed) {
        renewed = true
        token = null // it ran out: a new one once
        continue
      }
      if (answer.status === 401) throw error('CONNECTOR_PASSWORD', { host })
      if (answer.status === 403) throw error('CONNECTOR_NO_RIGHT', { what: shown(url) })
      if (answer.status === 404) throw error('CONNECTOR_TABLE_NOT_FOUND', { table: shown(url) })
      if (tries >= PATIENCE)
        throw error('CONNECTOR_ANSWER', { what: shown(url), reason: `对方一再回答 ${answer.status}（限流或忙）` })
      await wait(Math.min(LONGEST_WAIT_MS, retryMs(answer.retryAfter) ?? 1000 * 2 ** tries), signal)
    }
  }
}

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** Seconds or a date, as RFC 9110 allows. */
function retryMs(text: string | null): number | null {
  if (text === null) return null
  const seconds = Number(text)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}

function nextLink(header: string | null, base: string): string | null {
  const target = /<([^>]*)>[^,]*;\s*rel="?next"?/i.exec(header ?? '')?.[1]
  return target && URL.canParse(target, base) ? new URL(target, base).href : null
}

async function readJson(answer: Answer, what: string): Promise<unknown> {
  const pieces: Uint8Array[] = []
  for await (const piece of answer.body) pieces.push(piece)
  try {
    return parseExactJson(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)))
  } catch (cause) {
    throw error('CONNECTOR_ANSWER', { what, reason: '对方的回答不是有效的 JSON，请核对接口地址' }, { cause })
  }
}
