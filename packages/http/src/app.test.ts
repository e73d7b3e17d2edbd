import { anonymous, anyone, createPolicy, role, type Subject } from '@shuyuan/policy'
import { defineErrors } from '@shuyuan/kernel'
import { once } from 'node:events'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type App, createApp, IN_PROCESS, Instant, line, PageQuery, pageOf, readCursor } from './index.ts'

const error = defineErrors({
  DEMO_TAKEN: { kind: 'conflict', zh: '不能登记“{name}”：已存在', en: 'Cannot register "{name}"' },
})
const policy = createPolicy({ demo: { read: anyone, edit: role('bureau') }, platform: { docs: anyone } })
const Item = z.object({ name: line(20), at: Instant }).meta({ id: 'DemoItem' })
let app: App

beforeAll(async () => {
  app = await createApp({
    policy,
    authenticate: async (request): Promise<Subject | null> =>
      request.headers.who ? { ...anonymous, kind: 'user', roles: [String(request.headers.who)] } : null,
  })
  app.get(
    '/v1/demo',
    { config: { action: 'demo.read' }, schema: { querystring: PageQuery, response: { 200: pageOf(Item) } } },
    (request) => {
      readCursor(request.query.after, ['text', 'number'])
      return { items: [{ name: '甲', at: new Date('2026-03-02T01:00:00Z') }], next: null }
    },
  )
  app.post(
    '/v1/demo',
    { config: { action: 'demo.edit' }, schema: { body: Item, response: { 201: Item } } },
    async (request, reply) => {
      if (request.body.name === '已有') throw error('DEMO_TAKEN', { name: '已有' })
      if (request.body.name === '坏') throw new Error('password=secret in a driver message')
      if (request.body.name === '库') throw Object.assign(new Error('invalid byte sequence'), { code: '22021' })
      if (request.body.name === '期') throw Object.assign(new Error('out of range'), { code: '22008' })
      if (request.body.name === '数') throw Object.assign(new Error('out of range'), { code: '22003' })
      if (request.body.name === '串') throw Object.assign(new Error('invalid input'), { code: '22P02' })
      if (request.body.name === '隔') throw new Error('Multipart: Boundary not found')
      if (request.body.name === '撞') throw Object.assign(new Error('duplicate key'), { code: '23505' })
      if (request.body.name === '断') throw new Error('Connection terminated unexpectedly')
      if (request.body.name === '拒')
        throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' })
      if (request.body.name === '启') throw Object.assign(new Error('starting up'), { code: '57P03' })
      if (request.body.name === '满') throw Object.assign(new Error('No space left on device'), { code: 28 })
      return reply.code(201).send(request.body)
    },
  )
  await app.ready()
})
afterAll(() => app.close())

const post = (payload: object | string, who = 'bureau') =>
  app.inject({ method: 'POST', url: '/v1/demo', payload, headers: { who, 'content-type': 'application/json' } })
const item = { name: '乙', at: '2026-03-02T09:00:00+08:00' }

test('instants go out with +08:00 and come back as the same moment', async () => {
  expect((await app.inject('/v1/demo')).json().items[0].at).toBe('2026-03-02T09:00:00.000+08:00')
  expect((await post({ ...item, at: '2026-03-02T01:00:00Z' })).json().at).toBe('2026-03-02T09:00:00.000+08:00')
  expect((await post({ ...item, at: 'yesterday' })).statusCode).toBe(400)
})

test('the guard asks the policy before the body is looked at', async () => {
  expect((await app.inject({ method: 'POST', url: '/v1/demo', payload: '{broken' })).json().code).toBe(
    'POLICY_UNAUTHENTICATED',
  )
  expect((await post('{broken', 'provider')).json()).toMatchObject({ status: 403, code: 'POLICY_FORBIDDEN' })
  expect((await post('{broken')).statusCode).toBe(400)
})

test('answers to whoever signed in are kept by nobody', async () => {
  const asked = async (headers: Record<string, string>) => (await app.inject({ url: '/v1/demo', headers })).headers
  expect((await asked({ who: 'bureau' }))['cache-control']).toBe('no-store')
  expect((await post('{broken', 'provider')).headers['cache-control']).toBe('no-store')
  expect(await asked({})).not.toHaveProperty('cache-control')
})

test('errors are problem+json with a stable code in Chinese and English', async () => {
  const reply = await post({ ...item, name: '已有' })
  expect(reply.headers['content-type']).toContain('application/problem+json')
  expect(reply.json()).toMatchObject({
    status: 409,
    code: 'DEMO_TAKEN',
    title: '不能登记“已有”：已存在',
    title_en: 'Cannot register "已有"',
    type: '/docs/errors#DEMO_TAKEN',
  })
})

test('an unexpected error says only its number', async () => {
  const reply = await post({ ...item, name: '坏' })
  expect(reply.json()).toMatchObject({ status: 500, code: 'HTTP_INTERNAL' })
  expect(reply.body).not.toContain('secret')
})

test('what the database cannot store is a bad request, two writers at once a conflict', async () => {
  expect((await post({ ...item, name: '库' })).json()).toMatchObject({ status: 400, code: 'HTTP_INVALID' })
  expect((await post({ ...item, name: '撞' })).json()).toMatchObject({ status: 409, code: 'HTTP_CONFLICT' })
})

test('a full disk is said to be one, so that the caller knows to come again', async () => {
  expect((await post({ ...item, name: '满' })).json()).toMatchObject({ status: 503, code: 'HTTP_DISK_FULL' })
})

test.each(['断', '拒', '启'])('a database that is away (%s) is not our error: come again', async (name) => {
  expect((await post({ ...item, name })).json()).toMatchObject({ status: 503, code: 'HTTP_DATABASE_AWAY' })
})

test('a wrong field is named with a Chinese remark', async () => {
  const problem = (await post({ name: 'x'.repeat(21) })).json()
  expect(problem.fields.name).toBe('不能超过 20 个字符')
  expect(Object.keys(problem.fields)).toContain('at')
})

test.each(['', '   ', 'a\nb', 'a\0', '\u202egnp.exe', '\ud800'])('line refuses %j', async (name) => {
  expect((await post({ ...item, name })).statusCode).toBe(400)
})

test('readCursor takes only cursors of this list', async () => {
  const ask = async (values: unknown) =>
    (await app.inject(`/v1/demo?after=${Buffer.from(JSON.stringify(values)).toString('base64url')}`)).statusCode
  expect(await ask(['a', 1])).toBe(200)
  for (const values of [[], ['a'], [1, 'a'], ['a', 1.5], ['a\0', 1], [{}, 1], 'a', null])
    expect(await ask(values)).toBe(400)
  expect((await app.inject('/v1/demo?after=%01')).json().code).toBe('HTTP_CURSOR')
})

test('readCursor: a time and a day exist; a value that the database refuses is the fault of who sent it', async () => {
  const cursor = (value: string) => Buffer.from(JSON.stringify([value])).toString('base64url')
  for (const time of ['9999-99-99T99:99:99Z', '', 'x'])
    expect(() => readCursor(cursor(time), ['time'])).toThrow('翻页标记')
  for (const day of ['2026-02-30', '2026-13-01', '2026-03', '2026-03-02T01:00:00Z', '', 'x'])
    expect(() => readCursor(cursor(day), ['day'])).toThrow('翻页标记')
  const at = '2026-03-02T01:00:00.000Z'
  expect(readCursor(cursor(at), ['time'])).toEqual([at])
  expect(readCursor(cursor('2026-03-02'), ['day'])).toEqual(['2026-03-02'])
  for (const name of ['期', '数', '串', '隔'])
    expect((await post({ ...item, name })).json()).toMatchObject({ status: 400, code: 'HTTP_INVALID' })
})

test('a route without a policy action cannot be added', async () => {
  const bare = await createApp({ policy })
  expect(() => bare.get('/v1/bare', () => 'x')).toThrow('name its policy action')
  await bare.close()
})

test('unknown addresses and the OpenAPI document', async () => {
  expect((await app.inject('/v1/nothing')).json()).toMatchObject({ status: 404, code: 'HTTP_NOT_FOUND' })
  const document = (await app.inject('/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.components.schemas)).toContain('DemoItem')
})

test('an address that the router refuses is answered as any other error', async () => {
  const long = await createApp({ policy })
  long.get('/v1/demo/:id', { config: { action: 'demo.read' } }, () => 'x')
  for (const path of ['x'.repeat(301), '%c0%80', '%']) {
    const reply = await long.inject(`/v1/demo/${path}`)
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'HTTP_INVALID'])
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect(reply.headers['x-content-type-options']).toBe('nosniff')
  }
  await long.close()
})

test('requests per minute are counted by address; what the platform asks itself is not', async () => {
  const narrow = await createApp({ policy, requestsPerMinute: 2 })
  const ask = async (remoteAddress: string) => (await narrow.inject({ url: '/openapi.json', remoteAddress })).statusCode
  expect([await ask('10.0.0.1'), await ask('10.0.0.1'), await ask('10.0.0.1')]).toEqual([200, 200, 429])
  expect(await ask('10.0.0.2')).toBe(200)
  for (let i = 0; i < 5; i++) expect(await ask(IN_PROCESS)).toBe(200)
  await narrow.close()
})

test('close ends, though a reader asked for much and reads nothing', async () => {
  const slow = await createApp({ policy })
  const block = Buffer.alloc(1 << 20)
  const endless = function* () {
    for (;;) yield block
  }
  slow.get('/v1/demo', { config: { action: 'demo.read' } }, (_, reply) => reply.send(Readable.from(endless())))
  const { port } = new URL(await slow.listen({ port: 0, host: '127.0.0.1' }))
  const reader = connect(Number(port), '127.0.0.1')
  reader.on('error', () => {}) // the connection is cut
  reader.write('GET /v1/demo HTTP/1.1\r\nHost: a\r\n\r\n')
  await once(reader, 'readable')
  await slow.close()
  expect(slow.server.listening).toBe(false)
  reader.destroy()
})

test('links follow the Host header without its trimmings, or the public address where one is set', async () => {
  const placed = await createApp({ policy, publicUrl: 'https://data.example.gov.cn' })
  const plain = await createApp({ policy })
  for (const each of [placed, plain])
    each.get('/v1/origin', { config: { action: 'demo.read' } }, (request) => request.origin)
  const ask = (at: App, host: string) => at.inject({ url: '/v1/origin', headers: { host, 'x-forwarded-host': 'evil' } })
  expect((await ask(plain, 'city.test:8620')).body).toBe('http://city.test:8620')
  expect((await ask(plain, 'user:pass@city.test/path?x=<y>')).body).toBe('http://city.test')
  for (const odd of ['a b', '[', '%', ':80']) {
    expect((await ask(plain, odd)).json().code, odd).toBe('HTTP_INVALID')
    expect((await ask(placed, odd)).body, odd).toBe('https://data.example.gov.cn')
  }
  await Promise.all([placed.close(), plain.close()])
})

test('only a trusted proxy is believed about the address of the caller, and never about the host', async () => {
  const behind = await createApp({ policy, trustedProxies: ['127.0.0.1', '10.9.0.0/16'] })
  const alone = await createApp({ policy })
  for (const each of [behind, alone])
    each.get('/v1/seen', { config: { action: 'demo.read' } }, (request) => `${request.ip} ${request.origin}`)
  const ask = (at: App, remoteAddress: string, forwarded: string) =>
    at.inject({
      url: '/v1/seen',
      remoteAddress,
      headers: {
        host: 'city.test',
        'x-forwarded-for': forwarded,
        'x-forwarded-host': 'evil',
        'x-forwarded-proto': 'https',
      },
    })
  expect((await ask(behind, '127.0.0.1', '1.2.3.4')).body).toBe('1.2.3.4 https://city.test')
  // what the caller wrote himself stands left of what the proxies added
  expect((await ask(behind, '127.0.0.1', '6.6.6.6, 1.2.3.4, 10.9.8.7')).body).toBe('1.2.3.4 https://city.test')
  expect((await ask(behind, '8.8.8.8', '1.2.3.4')).body).toBe('8.8.8.8 http://city.test')
  expect((await ask(alone, '127.0.0.1', '1.2.3.4')).body).toBe('127.0.0.1 http://city.test')
  await Promise.all([behind.close(), alone.close()])
})

test('a body that stops, drips or never ends is cut off with a reason; a handler that takes its time is not', async () => {
  const quick = await createApp({ policy, patience: { idleMs: 200, wholeMs: 1000 } })
  quick.post('/v1/slow', { config: { action: 'demo.read' } }, () => 'whole')
  quick.post('/v1/busy', { config: { action: 'demo.read' } }, async () => {
    await new Promise((ok) => setTimeout(ok, 600))
    return 'done'
  })
  await quick.listen({ port: 0, host: '127.0.0.1' })
  const { port } = quick.server.address() as { port: number }
  const say = async (path: string, begin: string, more: string, every: number) => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('data', (piece: Buffer) => (heard += piece))
    socket.on('error', () => {})
    socket.write(`POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${begin}`)
    const timer = setInterval(() => more && socket.write(more), every)
    await once(socket, 'close')
    clearInterval(timer)
    return heard
  }
  const slow = /^HTTP\/1.1 400 .*"code":"HTTP_SLOW"/s
  expect(await say('/v1/slow', 'content-length: 100\r\n\r\n{', '', 50)).toMatch(slow)
  expect(await say('/v1/slow', 'content-length: 1000000\r\n\r\n{', ' ', 50)).toMatch(slow)
  expect(await say('/v1/slow', 'transfer-encoding: chunked\r\n\r\n', '1\r\n \r\n', 50)).toMatch(slow)
  // refused before its body was asked for, which is no reason to hold the line for ever
  const refused = await say('/v1/none', 'content-length: 1000000\r\n\r\n{', ' ', 50)
  expect(refused).toMatch(/^HTTP\/1.1 404 /)
  expect(await say('/v1/busy', 'connection: close\r\ncontent-length: 2\r\n\r\n{}', '', 50)).toMatch(
    /^HTTP\/1.1 200 .*done/s,
  )
  await quick.close()
})

test('who sends a whole body that is too large before listening is told so, and the connection goes on', async () => {
  const strict = await createApp({ policy })
  strict.post('/v1/small', { config: { action: 'demo.read' }, bodyLimit: 1000 }, () => 'whole')
  await strict.listen({ port: 0, host: '127.0.0.1' })
  const { port } = strict.server.address() as { port: number }
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.pause()
  const size = 8 << 20
  const body = Buffer.alloc(size, ' ')
  const head = `POST /v1/small HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${size}\r\n\r\n`
  // all of it leaves before a word is heard
  await new Promise((ok, fail) => socket.on('error', fail).write(head) && socket.write(body, ok))
  socket.on('data', (piece: Buffer) => (heard += piece)).resume()
  socket.end('GET /v1/none HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n')
  await once(socket, 'close')
  expect(heard).toMatch(/^HTTP\/1.1 413 .*"code":"HTTP_TOO_LARGE".*HTTP\/1.1 404 /s)
  await strict.close()
})

test('a number in a query is written in digits; nothing is not 0', async () => {
  const strict = await createApp({ policy })
  const count = z.coerce.number().int().min(-1)
  const querystring = z.object({ from: count.default(7), to: count.optional(), q: z.string().optional() })
  strict.get('/v1/counted', { config: { action: 'demo.read' }, schema: { querystring } }, ({ query }) => query)
  const ask = async (query: string) => (await strict.inject(`/v1/counted?${query}`)).json()
  expect([await ask('q='), await ask('from=0&to=-1')]).toEqual([
    { from: 7, q: '' },
    { from: 0, to: -1 },
  ])
  for (const wrong of ['from=', 'to=%20', 'to=0x10', 'from=1e2'])
    expect(await ask(wrong), wrong).toMatchObject({ status: 400, code: 'HTTP_INVALID' })
  await strict.close()
})
