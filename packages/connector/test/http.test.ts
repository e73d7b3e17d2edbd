import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { http, HttpConfig } from '../src/index.ts'
import { type Bench, conformance } from './conformance.ts'
import { people, poisoned, type Truth } from './truth.ts'

const outbound = openOutbound({ allow: ['127.0.0.1'] })
type Answer = (url: URL, request: IncomingMessage, reply: ServerResponse) => void
let answer: Answer
let server: Server
let base: string

beforeAll(async () => {
  server = createServer((request, reply) => answer(new URL(request.url ?? '', 'http://x'), request, reply))
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((ok) => server.close(ok))
})

const open = (config: object, secret = '') => http.open(HttpConfig.parse({ base, ...config }), { secret }, { outbound })
const json = (reply: ServerResponse, body: string | object, headers = {}) =>
  void reply
    .writeHead(200, { 'content-type': 'application/json', ...headers })
    .end(typeof body === 'string' ? body : JSON.stringify(body))

/** Rows as an interface writes them: numbers and booleans bare, with all their digits. */
const written = (truth: Truth, rows = truth.rows): string =>
  `[${rows
    .map((row) => {
      const parts = truth.columns.map(({ name, type }) => {
        const value = row[name] ?? null
        const bare = value !== null && ['integer', 'decimal', 'boolean'].includes(type)
        return `${JSON.stringify(name)}:${bare ? value : JSON.stringify(value)}`
      })
      return `{${parts.join(',')}}`
    })
    .join(',')}]`

/** The truth in pages, by offset. */
const serve: Answer = (url, _, reply) => {
  const truth = [people, poisoned].find(({ table }) => url.pathname === `/api/${encodeURIComponent(table)}`)
  if (!truth) return void reply.writeHead(404).end()
  const offset = Number(url.searchParams.get('offset'))
  json(reply, `{"data":{"total":${truth.rows.length},"list":${written(truth, truth.rows.slice(offset, offset + 50))}}}`)
}
const table = ({ table: name }: Truth) => ({
  name,
  path: encodeURIComponent(name),
  rows: 'data.list',
  total: 'data.total',
  key: ['id'],
  paging: { style: 'offset', size: 1000 },
})

describe('http as a source', () => {
  let bench: Bench
  beforeAll(async () => {
    answer = serve
    bench = {
      source: await open({ tables: [people, poisoned].map(table), perMinute: 6000 }),
      at: ({ table: name }) => ({ schema: '', name }),
      async mortal() {
        let dead = false
        const old = answer
        answer = (url, request, reply) => {
          if (!url.pathname.endsWith('/mortal')) return old(url, request, reply)
          if (dead) return void reply.destroy()
          const page = Number(url.searchParams.get('page'))
          json(
            reply,
            Array.from({ length: 200 }, (_, i) => ({ id: page * 200 + i, text: 'x'.repeat(1000) })),
          )
        }
        const paging = { style: 'page' }
        const source = await open({ tables: [{ name: 'mortal', path: 'mortal', paging }], perMinute: 6000 })
        return { source, table: { schema: '', name: 'mortal' }, die: () => void (dead = true) }
      },
    }
  })
  conformance(() => bench)
})

describe('http pages and keys', () => {
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => ({ n: from + i }))
  const count = async (config: object, secret = ''): Promise<number> =>
    (await (await open(config, secret)).digest({ schema: '', name: 't' })).rows
  const paged = (paging: object, change = {}) => ({
    tables: [{ name: 't', path: 't', rows: 'rows', paging, ...change }],
    perMinute: 6000,
  })

  test('a server that caps the page size loses no row', async () => {
    answer = (url, _, reply) => {
      const page = Number(url.searchParams.get('page'))
      json(reply, { rows: numbers((page - 1) * 30, Math.min(100, page * 30)) })
    }
    expect(await count(paged({ style: 'page', size: 100 }))).toBe(100)
  })

  test('cursors and links are followed to their end, circles and foreign links are refused', async () => {
    answer = (url, _, reply) => {
      const at = Number(url.searchParams.get('cursor') ?? 0)
      json(reply, { rows: numbers(at, at + 10), next: at < 40 ? String(at + 10) : '' })
    }
    expect(await count(paged({ style: 'cursor', next: 'next' }))).toBe(50)
    answer = (url, _, reply) => {
      const at = Number(url.searchParams.get('at') ?? 0)
      const link = at < 40 ? { link: `</api/t?at=${at + 10}>; rel="next"` } : {}
      json(reply, { rows: numbers(at, at + 10) }, link)
    }
    expect(await count(paged({ style: 'link' }))).toBe(50)
    answer = (_, __, reply) => json(reply, { rows: numbers(0, 10), next: 'again' })
    await expect(count(paged({ style: 'cursor', next: 'next' }))).rejects.toMatchObject({ code: 'CONNECTOR_ANSWER' })
    answer = (_, __, reply) =>
      json(reply, { rows: numbers(0, 10) }, { link: '<http://elsewhere.invalid/t>; rel="next"' })
    await expect(count(paged({ style: 'link' }))).rejects.toMatchObject({ code: 'CONNECTOR_ANSWER' })
  })

  test('fewer rows than promised is an error', async () => {
    answer = (url, _, reply) =>
      json(reply, { total: 60, rows: url.searchParams.get('offset') === '0' ? numbers(0, 50) : [] })
    const short = paged({ style: 'offset' }, { total: 'total' })
    await expect(count(short)).rejects.toMatchObject({ code: 'CONNECTOR_BROKEN' })
  })

  test('waits as it is told when there are too many calls', async () => {
    let calls = 0
    answer = (_, __, reply) => {
      if (++calls % 2) reply.writeHead(429, { 'retry-after': '0' }).end()
      else json(reply, { rows: numbers(0, 5) })
    }
    expect(await count(paged({ style: 'none' }))).toBe(5)
    answer = (_, __, reply) => void reply.writeHead(429, { 'retry-after': '0' }).end()
    await expect(count(paged({ style: 'none' }))).rejects.toMatchObject({ code: 'CONNECTOR_ANSWER' })
  })

  test('signs in by password, key or token, and renews a token once', async () => {
    let issued = 0
    let asked = 0
    answer = (url, request, reply) => {
      const { authorization, 'x-key': key } = request.headers
      if (url.pathname === '/api/token') {
        const known = authorization === `Basic ${Buffer.from('cli:s%20ecret').toString('base64')}`
        return known ? json(reply, { access_token: `t${++issued}` }) : void reply.writeHead(401).end('{}')
      }
      const good =
        authorization === `Basic ${Buffer.from('me:pw').toString('base64')}` ||
        key === 'k-1' ||
        // the first token runs out on its second use
        (authorization === `Bearer t${issued}` && (issued > 1 || ++asked < 2))
      if (good) json(reply, { rows: numbers(0, 3) })
      else reply.writeHead(401).end()
    }
    const none = paged({ style: 'none' })
    expect(await count({ ...none, auth: { kind: 'basic', user: 'me' } }, 'pw')).toBe(3)
    expect(await count({ ...none, auth: { kind: 'header', name: 'X-Key' } }, 'k-1')).toBe(3)
    const oauth2 = { kind: 'oauth2', tokenUrl: `${base}/token`, client: 'cli' }
    expect(await count({ ...none, auth: oauth2 }, 's ecret')).toBe(3)
    expect(issued).toBe(2)
    await expect(count({ ...none, auth: oauth2 }, 'wrong')).rejects.toMatchObject({ code: 'CONNECTOR_PASSWORD' })
    await expect(count(none)).rejects.toMatchObject({ code: 'CONNECTOR_PASSWORD' })
  })

  test('a page of HTML, rows in another place and a new field are told', async () => {
    answer = (_, __, reply) => void reply.end('<html>login</html>')
    await expect(count(paged({ style: 'none' }))).rejects.toMatchObject({ code: 'CONNECTOR_ANSWER' })
    answer = (_, __, reply) => json(reply, { data: [] })
    await expect(count(paged({ style: 'none' }))).rejects.toMatchObject({ code: 'CONNECTOR_ANSWER' })
    answer = (url, _, reply) => {
      const offset = Number(url.searchParams.get('offset'))
      json(reply, {
        rows:
          offset < 2000 ? numbers(offset, offset + 500).map((row) => (offset >= 1500 ? { ...row, new: 1 } : row)) : [],
      })
    }
    await expect(count(paged({ style: 'offset' }))).rejects.toMatchObject({ code: 'CONNECTOR_ANSWER' })
  })
})
