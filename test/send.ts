import type { InjectOptions } from 'fastify'
import type { App } from '@shuyuan/http'
import { PASSWORD, type Who } from './cast.ts'

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
  json<T>(): T
}

export interface Message {
  method?: string
  url: string
  headers?: Record<string, string>
  /** objects go as JSON */
  payload?: object | string | Buffer
}

/** One request and its answer, to an app in process or to a server. */
export type Transport = (message: Message) => Promise<Answer>

/** A request of somebody who signed in; null: of nobody. */
export type Send = (
  who: Who | null,
  method: string,
  url: string,
  payload?: Message['payload'],
  headers?: Record<string, string>,
) => Promise<Answer>

let caller = 0

/** Each request comes from an address of its own, so that a long walk does not meet the rate limit. */
export function injector(app: App): Transport {
  return async ({ method = 'GET', url, headers = {}, payload }) => {
    const n = ++caller
    const reply = await app.inject({
      method: method as NonNullable<InjectOptions['method']>,
      url,
      headers,
      remoteAddress: `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
      ...(payload === undefined ? {} : { payload }),
    })
    return answer(reply.statusCode, reply.headers as Record<string, string>, reply.body)
  }
}

/** Throws what fetch throws when the server is away. */
export function fetcher(base: string): Transport {
  return async ({ method = 'GET', url, headers = {}, payload }) => {
    const json = payload !== undefined && typeof payload === 'object' && !Buffer.isBuffer(payload)
    const reply = await fetch(base + url, {
      method,
      headers: { ...(json ? { 'content-type': 'application/json' } : {}), ...headers },
      body: json ? JSON.stringify(payload) : ((payload as string | undefined) ?? null),
    })
    return answer(reply.status, Object.fromEntries(reply.headers), await reply.text())
  }
}

function answer(status: number, headers: Record<string, string>, body: string): Answer {
  return { status, headers, body, json: <T>() => JSON.parse(body) as T }
}

/** Signs each of the cast in on first need and keeps the session. */
export function signedSend(transport: Transport, sessions = new Map<Who, Promise<string>>()): Send {
  const enter = async (who: Who): Promise<string> => {
    const payload = { login: `${who}01`, password: PASSWORD }
    const reply = await transport({ method: 'POST', url: '/v1/identity/login', payload })
    if (reply.status !== 200) throw new Error(`Cannot sign in "${who}": ${reply.status} ${reply.body}`)
    return `Bearer ${reply.json<{ token: string }>().token}`
  }
  return async (who, method, url, payload, more = {}) => {
    if (who && !sessions.has(who)) sessions.set(who, enter(who))
    const headers: Record<string, string> = {}
    if (who) headers.authorization = (await sessions.get(who)?.catch((cause: unknown) => forget(cause, who))) ?? ''
    if (typeof payload === 'string' || Buffer.isBuffer(payload)) headers['content-type'] = 'application/octet-stream'
    return transport({ method, url, headers: { ...headers, ...more }, ...(payload === undefined ? {} : { payload }) })
  }

  function forget(cause: unknown, who: Who): never {
    sessions.delete(who)
    throw cause
  }
}

/** The answer's JSON when the status is the wanted one; throws with the body otherwise. */
export async function must<T>(reply: Promise<Answer>, status: number): Promise<T> {
  const got = await reply
  if (got.status !== status) throw new Error(`wanted ${status}, got ${got.status}: ${got.body.slice(0, 500)}`)
  return (got.body === '' ? null : JSON.parse(got.body)) as T
}
