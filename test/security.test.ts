import { createHash } from 'node:crypto'
import { request as open } from 'node:http'
import { signedHeaders } from '@shuyuan/sdk'
import type { Schemas } from '@shuyuan/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD } from './cast.ts'
import { type Document, exampleOf, operationsOf, stringPaths, withValue } from './openapi-example.ts'
import { openTheatre, type Theatre } from './platform.ts'
import { faultsOf } from './sane-answer.ts'
import { type Answer, must } from './send.ts'
import { applicationForm, PURPOSE, shareStops, verifyBody } from './story.ts'

let theatre: Theatre
let base = ''
let document: Document

beforeAll(async () => {
  theatre = await openTheatre({
    plant(app) {
      app.get('/v1/planted', { config: { action: 'platform.docs' } }, () => {
        throw new Error('relation "identity.user" does not exist')
      })
      app.get('/v1/planted/leak', { config: { action: 'platform.docs' } }, (_request, reply) =>
        reply.code(400).send({ message: 'syntax error at or near "select"' }),
      )
    },
  })
  base = await theatre.platform.app.listen({ port: 0, host: '127.0.0.1' })
  document = (await theatre.send(null, 'GET', '/openapi.json')).json<Document>()
})
afterAll(() => theatre?.close())

test('faultsOf finds a planted leak, and an unexpected error tells only its number', async () => {
  expect(faultsOf(await theatre.send(null, 'GET', '/v1/planted/leak')).join()).toContain('tells of the inside')
  const reply = await theatre.send(null, 'GET', '/v1/planted')
  expect(faultsOf(reply)).toEqual(['status 500'])
  expect(reply.body).not.toContain('relation')
})

test('whatever an operation allows in its query fits into the head of a request', () => {
  const long = operationsOf(document).filter(({ parameters }) => {
    const query = parameters.filter((one) => one.in === 'query')
    return query.reduce((sum, { schema }) => sum + (schema.maxLength ?? 0), 0) > 15_000
  })
  expect(long.map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

test('every pattern of the document is one that readers in other languages understand too', () => {
  const patterns = new Set<string>()
  JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (key === 'pattern' && typeof value === 'string') patterns.add(value)
    return value
  })
  // no look around, and of the classes of Unicode only letters and numbers
  expect([...patterns].filter((pattern) => /\(\?<?[=!]|\\p\{(?![LN]\})/i.test(pattern))).toEqual([])
  expect(patterns.size).toBeGreaterThan(20)
})

// thousands of requests, more with every module: half a minute on a busy machine
test('every operation answers a malformed body with 400, a Chinese title and a registered code', async () => {
  const faults: string[] = []
  // whoever makes a signed call is proven before its body is read: `calls.test.ts`
  const writers = operationsOf(document).filter(
    ({ path, body }) => body !== null && !path.includes('/services/{service}/'),
  )
  for (const { method, path, body } of writers) {
    const example = exampleOf(document, body ?? {})
    const wrong: unknown[] = [[], 'text', 7, null, '{"a":', '{"a":1,}', '\u0000']
    const members = stringPaths(example).filter((member) => member.at(-1) !== 'any')
    for (const member of members.slice(0, 8))
      wrong.push(withValue(example, member, { not: 'a string' }), withValue(example, member, ['\0']))
    for (const who of performers(method, path))
      for (const each of wrong) {
        const payload = typeof each === 'string' ? each : JSON.stringify(each)
        const url = path.replace(/\{\w+\}/g, 'x_1')
        const reply = await theatre.send(who, method, url, payload, { 'content-type': 'application/json' })
        const strict = typeof each === 'string' && each !== 'text'
        // a member that takes anything is no fault of the body; then the thing itself is missing
        if (strict ? reply.status !== 400 : reply.status < 400 || reply.status >= 500)
          faults.push(`${method} ${path} ${payload.slice(0, 80)}: ${reply.status}`)
        faults.push(...faultsOf(reply, '', url).map((fault) => `${method} ${path} ${payload.slice(0, 80)}: ${fault}`))
      }
  }
  expect(writers.length).toBeGreaterThan(60)
  expect(faults).toEqual([])
}, 240_000)

/** Somebody whom the guard lets in. */
function performers(method: string, path: string) {
  const url = path.replace(/\{(\w+)\}/g, ':$1')
  const action = theatre.routes.find((r) => r.method === method && r.url === url)?.config?.action ?? ''
  const subject = { kind: 'user' as const, id: 'usr_x', name: '', org: 'org_x', region: '' }
  const may = (role: string) => theatre.platform.deps.policy.decide(action, { subject: { ...subject, roles: [role] } })
  const found = (['provider', 'bureau', 'consumer', 'sysadmin', 'security', 'auditor'] as const).find(
    (role) => may(role).allow,
  )
  return found ? [found] : []
}

test('below a thing that does not exist there is nothing: 404 instead of an empty list', async () => {
  const found: string[] = []
  for (const { method, path, parameters } of operationsOf(document)) {
    if (method !== 'GET' || !path.includes('{')) continue
    const wanted = parameters.filter((one) => one.in === 'query' && one.required)
    const query = new URLSearchParams(
      wanted.map(({ name, schema }): [string, string] => [name, String(exampleOf(document, schema))]),
    )
    for (const who of performers(method, path)) {
      const { status } = await theatre.send(who, method, `${path.replace(/\{\w+\}/g, 'zz_none')}?${query.toString()}`)
      if (status < 400 || status >= 500) found.push(`${path}: ${status}`)
    }
  }
  expect(found).toEqual([])
}, 120_000)

test('hostile JSON: deep nesting, 100,000 keys, prototype keys, huge numbers', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const wide = `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join(',')}}`
  const bodies = [
    deep,
    `{"detail":${deep}}`,
    wide,
    '{"__proto__":{"admin":true},"login":"a","password":"b"}',
    '{"constructor":{"prototype":{"admin":true}}}',
    `{"revision":1e400,"limit":-0,"content":${'9'.repeat(5000)}}`,
    '{"login":{"$gt":""},"password":{"$ne":1}}',
  ]
  const targets = [
    [null, '/v1/identity/login'],
    [null, '/v1/evidence/verify'],
    ['provider', '/v1/catalogue/entries'],
    ['consumer', '/v1/sharing/applications'],
    ['provider', '/v1/standards/recognize'],
    ['provider', `/v1/quality/datasets/${theatre.shared.dataset}/rules/try`],
  ] as const
  for (const [who, url] of targets)
    for (const body of bodies) {
      const began = performance.now()
      const reply = await theatre.send(who, 'POST', url, body, { 'content-type': 'application/json' })
      expect([400, 401, 413, 429], `${url} ${body.slice(0, 60)} ${reply.body.slice(0, 200)}`).toContain(reply.status)
      expect(faultsOf(reply)).toEqual([])
      expect(performance.now() - began).toBeLessThan(5000)
    }
  expect(({} as { admin?: boolean }).admin).toBeUndefined()
})

test('too large bodies and headers are refused, and the server goes on', async () => {
  const large = `{"login":"${'a'.repeat(5 << 20)}"}`
  const reply = await fetch(`${base}/v1/identity/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: large,
  })
  expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([413, 'HTTP_TOO_LARGE'])
  const gateway = await theatre.send(null, 'POST', `/v1/sharing/services/x/verify`, large, {
    'content-type': 'application/json',
  })
  expect(gateway.status).toBe(413)
  const status = await raw({ 'x-long': 'a'.repeat(100_000) })
  expect(status).toBe(431)
  expect(await raw(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`x-${i}`, 'a'])))).toBeGreaterThanOrEqual(
    200,
  )
  expect((await fetch(`${base}/healthz`)).status).toBe(200)
})

function raw(headers: Record<string, string>): Promise<number> {
  return new Promise((ok, fail) => {
    const asked = open(`${base}/v1/opendata/datasets`, { headers }, (reply) => {
      reply.resume()
      ok(reply.statusCode ?? 0)
    })
    asked.on('error', (cause: NodeJS.ErrnoException) => (cause.code === 'ECONNRESET' ? ok(431) : fail(cause)))
    asked.end()
  })
}

test('headers of every page and answer', async () => {
  for (const path of ['/', '/datasets', `/datasets/${theatre.shared.publication}`, '/about', '/docs', '/console/']) {
    const reply = await fetch(base + path)
    if (path === '/console/' && reply.status === 404) continue // not built here
    expect(reply.status, path).toBe(200)
    expect(reply.headers.get('content-type'), path).toContain('text/html')
    const policy = reply.headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'"])
      expect(policy, path).toContain(part)
    expect(/script-src [^;]*/.exec(policy)?.[0], path).not.toMatch(/unsafe-(inline|eval)|\*|http/)
    expect(reply.headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(reply.headers.get('referrer-policy'), path).toBeTruthy()
    expect(reply.headers.get('x-powered-by'), path).toBeNull()
    expect(reply.headers.get('server'), path).toBeNull()
  }
})

test('no other site may read: CORS is closed', async () => {
  const foreign = { origin: 'https://evil.invalid' }
  for (const path of ['/v1/opendata/datasets', '/v1/identity/me', '/openapi.json', '/']) {
    const reply = await fetch(base + path, { headers: foreign })
    expect(reply.headers.get('access-control-allow-origin'), path).toBeNull()
    expect(reply.headers.get('access-control-allow-credentials'), path).toBeNull()
  }
  const preflight = await fetch(`${base}/v1/identity/login`, {
    method: 'OPTIONS',
    headers: { ...foreign, 'access-control-request-method': 'POST' },
  })
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
})

test('cookies: flags, CSRF, origin, and a session that ended is worth nothing', async () => {
  const login = { login: 'provider01', password: PASSWORD }
  const post = (path: string, headers: Record<string, string>, body: unknown = {}) =>
    fetch(base + path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const entered = await post('/v1/identity/login', {}, login)
  const cookies = entered.headers.getSetCookie()
  const session = cookies.find((c) => c.startsWith('shuyuan_session=')) ?? ''
  expect(session).toMatch(/HttpOnly/i)
  for (const cookie of cookies) expect(cookie).toMatch(/SameSite=(Lax|Strict)/i)
  const cookie = cookies.map((c) => c.split(';')[0]).join('; ')
  const csrf = /shuyuan_csrf=([^;]+)/.exec(cookie)?.[1] ?? ''
  const code = async (reply: Promise<Response>) => ((await (await reply).json()) as { code?: string }).code
  expect(await code(post('/v1/workflow/notices/read-all', { cookie }))).toBe('IDENTITY_CSRF')
  expect(await code(post('/v1/workflow/notices/read-all', { cookie, 'x-csrf-token': 'x' }))).toBe('IDENTITY_CSRF')
  const foreign = { cookie, 'x-csrf-token': decodeURIComponent(csrf), origin: 'https://evil.invalid' }
  expect((await post('/v1/workflow/notices/read-all', foreign)).status).toBe(403)
  expect((await post('/v1/identity/login', { origin: 'https://evil.invalid' }, login)).status).toBe(403)
  const own = { cookie, 'x-csrf-token': decodeURIComponent(csrf) }
  expect((await post('/v1/workflow/notices/read-all', own)).status).toBeLessThan(300)
  expect((await post('/v1/identity/logout', own)).status).toBe(204)
  expect((await fetch(`${base}/v1/identity/me`, { headers: { cookie } })).status).toBe(401)
})

test('no path leads out of a folder: files, tiles, console, assets', async () => {
  const ways = [
    '../../../etc/passwd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e/%2e%2e/keys',
    '....//....//etc/passwd',
    '..%5c..%5ckeys',
    '%00',
    'x%00.csv',
  ]
  const { publication, version } = theatre.shared
  const doors = [
    (way: string) => `/v1/opendata/datasets/${publication}/files/${way}`,
    (way: string) => `/v1/opendata/datasets/${way}/files/csv`,
    (way: string) => `/v1/evidence/tiles/main/tile/${way}`,
    (way: string) => `/v1/evidence/tiles/${way}/checkpoint`,
    (way: string) => `/console/${way}`,
    (way: string) => `/assets/${way}`,
    (way: string) => `/docs/static/${way}`,
    (way: string) => `/v1/intake/versions/${version}%2f${way}/manifest`,
    (way: string) => `/datasets/${way}`,
    (way: string) => `/datasets?q=${way}&after=${way}`,
  ]
  for (const door of doors)
    for (const way of ways) {
      const reply = await theatre.send('auditor', 'GET', door(way))
      expect(reply.status, door(way)).toBeLessThan(500)
      expect(reply.body, door(way)).not.toMatch(/root:|BEGIN |"name": "shuyuan"/)
    }
})

test('error pages: people read Chinese HTML, programs problem+json', async () => {
  const page = await fetch(`${base}/datasets/pub_none`)
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  expect(await page.text()).toMatch(/<html lang="zh-CN">/)
  const api = await fetch(`${base}/v1/none`)
  expect([api.status, api.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  for (const method of ['TRACE', 'PATCH', 'DELETE']) {
    const reply = await theatre.transport({ method, url: '/v1/identity/roles' })
    expect([reply.status, reply.headers['allow']], method).toEqual([405, 'GET, HEAD'])
  }
})

test('signed calls: wrong, old, replayed and foreign signatures, exhausted quota, wrong purpose and period, revoked grant', async () => {
  const shared = await shareStops(theatre.send, { name: '配额站点', dailyQuota: 3 })
  const path = `/v1/sharing/services/${shared.service}/verify`
  const call = (headers: Record<string, string>, body: string, url = path) =>
    theatre.transport({ method: 'POST', url, headers, payload: body })
  const body = JSON.stringify(verifyBody())
  const signed = (text = body) => signedHeaders(shared.credentials, 'POST', path, text)
  const codeOf = (reply: Answer) => reply.json<{ code?: string; result?: string }>()
  const once = signed()
  expect(codeOf(await call(once, body)).result).toBe('match')
  expect(codeOf(await call(once, body)).code).toBe('SHARING_REPLAYED')
  expect(
    (await call({ ...signed(), 'x-shuyuan-sign': createHash('sha256').update('x').digest('base64') }, body)).status,
  ).toBe(401)
  expect((await call(signed(), `${body} `)).status).toBe(401)
  expect((await call({ ...signed(), 'x-shuyuan-time': String(Date.now() - 3_600_000) }, body)).status).toBe(401)
  expect((await call({ ...signed(), 'x-shuyuan-time': 'NaN' }, body)).status).toBeLessThan(500)
  expect((await call(signed(), body, `/v1/sharing/services/${theatre.shared.service}/verify`)).status).toBe(401)
  const other = JSON.stringify({ ...verifyBody(), purpose: '闲看' })
  expect(codeOf(await call(signed(other), other)).code).toBe('SHARING_NO_GRANT')
  const outside = JSON.stringify({ ...verifyBody(), expect: { 启用日期: '2021-03-10' } })
  expect(codeOf(await call(signed(outside), outside)).code).toBe('SHARING_GRANT_FIELD')
  const many = await Promise.all(Array.from({ length: 12 }, () => call(signed(), body)))
  expect(many.filter(({ status }) => status === 200)).toHaveLength(2)
  expect(new Set(many.filter(({ status }) => status !== 200).map((r) => codeOf(r).code))).toEqual(
    new Set(['SHARING_QUOTA']),
  )
  const state = `/v1/sharing/grants/${shared.grant}/state`
  await must(theatre.send('bureau', 'POST', state, { action: 'terminate', reason: '目的已达到' }), 200)
  for (const until = Date.now() + 1000; Date.now() < until; await new Promise((ok) => setTimeout(ok, 50)))
    if (codeOf(await call(signed(), body)).code === 'SHARING_GRANT_TERMINATED') break
  expect(codeOf(await call(signed(), body)).code).toBe('SHARING_GRANT_TERMINATED')
})

test('two reviewers at once: exactly one decision stands', async () => {
  const { send, shared } = theatre
  for (let round = 0; round < 5; round++) {
    const form = { ...applicationForm(shared.service, shared.client), purpose: `${PURPOSE}${round}` }
    const service = await must<Schemas['SharingGrant']>(
      send('consumer', 'GET', `/v1/sharing/grants/${shared.grant}`),
      200,
    )
    const sent = send('consumer', 'POST', '/v1/sharing/applications', { ...form, service: service.service })
    const { id } = await must<Schemas['SharingApplication']>(sent, 201)
    const flows = await must<{ items: Schemas['WorkflowFlow'][] }>(
      send('auditor', 'GET', `/v1/workflow/flows?ref=${id}`),
      200,
    )
    const task = flows.items[0]?.tasks.find((t) => t.state === 'open')
    const decide = (action: string) =>
      send('consumerHead', 'POST', `/v1/workflow/tasks/${task?.id}/act`, { action, comment: '意见' })
    const answers = await Promise.all([decide('approve'), decide('reject'), decide('approve'), decide('reject')])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const reply of answers) expect([200, 409]).toContain(reply.status)
    const application = await must<Schemas['SharingApplication']>(
      send('consumer', 'GET', `/v1/sharing/applications/${id}`),
      200,
    )
    const approved = answers[0]?.status === 200 || answers[2]?.status === 200
    expect(application.state).toBe(approved ? 'reviewing' : 'refused')
  }
})

/** Writes which change nothing but what the reader keeps for himself. */
const OWN = /\/follow$/

test('a department without part in it cannot change what belongs to another', async () => {
  const faults: string[] = []
  for (const { method, path, body } of operationsOf(document)) {
    if (
      method === 'GET' ||
      OWN.test(path) ||
      !/\{(draft|dataset|version|upload|service|application|grant|publication)\}|entries\/\{id\}|clients\/\{id\}/.test(
        path,
      )
    )
      continue
    const example = body ? (exampleOf(document, body) as object) : undefined
    const reply = await theatre.send('rival', method, addressOf(path), example)
    if (reply.status < 400) faults.push(`${method} ${path}: ${reply.status} ${reply.body.slice(0, 200)}`)
  }
  expect(faults).toEqual([])
})

/** The address of what the provider shared. */
function addressOf(path: string): string {
  const nouns = new Map<string, unknown>(Object.entries({ ...theatre.shared, id: 'x' }))
  return path
    .replace('entries/{id}', `entries/${theatre.shared.entry}`)
    .replace('clients/{id}', `clients/${theatre.shared.client}`)
    .replace(/\{(\w+)\}/g, (_, name: string) => String(nouns.get(name) ?? 'x'))
}

test('nor read its files, rows and versions, also not by its head; a citizen sees no more of the book than its public part', async () => {
  const { shared, send } = theatre
  const inside = operationsOf(document).filter(
    ({ method, path }) =>
      method === 'GET' && /^\/v1\/(intake|onboarding|lifecycle)\/.*\{(upload|dataset|version|draft)\}/.test(path),
  )
  for (const { path } of inside) expect((await send('rival', 'GET', addressOf(path))).status, path).toBeGreaterThan(400)
  expect((await send('providerHead', 'GET', `/v1/intake/versions/${shared.version}/rows`)).status).toBe(200)
  const doors = operationsOf(document).filter(
    ({ method, path }) =>
      method === 'GET' && path.startsWith('/v1/catalogue/') && !/public|enumerations|want/.test(path),
  )
  for (const { path } of doors) {
    const reply = await send('public', 'GET', addressOf(path))
    expect([403, 404], `${path} ${reply.body.slice(0, 200)}`).toContain(reply.status)
  }
  expect([inside.length > 12, doors.length > 40]).toEqual([true, true])
})
