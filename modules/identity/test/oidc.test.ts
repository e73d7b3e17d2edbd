import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type IdentityApp, identityApp } from './factory.ts'

let at: IdentityApp
let server: Server
let issuer: string
const BASE = 'http://127.0.0.1:8620'
const CALLBACK = `${BASE}/v1/identity/oidc/city/callback`

beforeAll(async () => {
  at = await identityApp()
  ;({ server, issuer } = await openProvider())
  const sysadmin = await at.signedIn('sysadmin')
  const settings = {
    id: 'city',
    name: '市统一身份认证',
    issuer,
    clientId: 'shuyuan',
    clientSecret: 'a-secret-of-the-city',
    baseUrl: BASE,
  }
  expect((await sysadmin.send('POST', '/v1/identity/oidc', settings)).statusCode).toBe(201)
})
afterAll(async () => {
  await shut(server)
  await at.close()
})

/** A provider that believes everybody who they say they are. */
async function openProvider(): Promise<{ server: Server; issuer: string }> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'shuyuan', client_secret: 'a-secret-of-the-city', redirect_uris: [CALLBACK] }],
    pkce: { required: () => true },
    cookies: { keys: ['only for this test'] },
    claims: { profile: ['preferred_username'] },
    findAccount: (_ctx: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, preferred_username: id.replace(/^emp-/, '').toUpperCase() }),
    }),
  })
  provider.on('error', () => {})
  server.on('request', provider.callback())
  return { server, issuer }
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}

/** Goes through the provider's own sign-in and consent pages as `sub`; returns the address it sends the browser back to. */
async function walk(start: string, sub: string): Promise<string> {
  const jar = new Map<string, string>()
  let url = start
  let form: Record<string, string> | undefined
  for (let step = 0; step < 15; step++) {
    const reply = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    })
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      jar.set(name, value)
    }
    form = undefined
    const next = reply.headers.get('location')
    if (next?.startsWith(BASE)) return next
    if (next) url = new URL(next, url).href
    else {
      const page = await reply.text()
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
      if (!prompt) throw new Error(`The provider answered ${reply.status}: ${page.slice(0, 300)}`)
      form = prompt === 'login' ? { prompt, login: sub, password: 'any' } : { prompt }
      url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', url).href
    }
  }
  throw new Error('The provider does not come to an end')
}

const start = async (browser: Browser, returnTo = '/console') =>
  (await browser.send('GET', `/v1/identity/oidc/city/start?returnTo=${encodeURIComponent(returnTo)}`)).headers
    .location as string
const finish = (browser: Browser, url: string) => browser.send('GET', url.slice(BASE.length))

test('an account linked beforehand signs in through a real provider and comes back to the page it wanted', async () => {
  const sysadmin = await at.signedIn('sysadmin')
  const link = { provider: 'city', subject: 'emp-1001' }
  expect((await sysadmin.send('POST', `/v1/identity/users/${at.users.cdo.id}/links`, link)).statusCode).toBe(204)
  expect((await sysadmin.send('POST', `/v1/identity/users/${at.users.bureau.id}/links`, link)).json().code).toBe(
    'IDENTITY_OIDC_LINKED',
  )
  const browser = at.browser()
  const reply = await finish(browser, await walk(await start(browser, '/console/tasks?mine=1'), 'emp-1001'))
  expect([reply.statusCode, reply.headers.location]).toEqual([302, '/console/tasks?mine=1'])
  expect((await browser.send('GET', '/v1/identity/me')).json().subject.id).toBe(at.users.cdo.id)
  expect((await browser.send('GET', '/v1/identity/sessions')).json().items[0].via).toBe('oidc:city')
})

test('an unlinked person is refused with a clear text and no account is made', async () => {
  const count = () => at.deps.db.selectFrom('identity.user').select('id').execute()
  const before = await count()
  const browser = at.browser()
  const reply = await finish(browser, await walk(await start(browser), 'stranger'))
  expect([reply.statusCode, reply.json().code]).toEqual([403, 'IDENTITY_OIDC_UNLINKED'])
  expect(reply.body).not.toContain('stranger')
  expect(await count()).toEqual(before)
})

test('a signed-in officer links the own account; nobody does it for them', async () => {
  const sysadmin = await at.signedIn('sysadmin')
  const forOther = await sysadmin.send('POST', `/v1/identity/users/${at.users.auditor.id}/links`, {
    provider: 'city',
    subject: 'emp-7',
  })
  expect(forOther.json().code).toBe('IDENTITY_OIDC_PRIVILEGED')
  const auditor = await at.signedIn('auditor')
  const { url } = (await auditor.send('POST', '/v1/identity/oidc/city/link', { returnTo: '/me' })).json()
  expect((await finish(auditor, await walk(url, 'emp-7'))).headers.location).toBe('/me')
  const later = at.browser()
  await finish(later, await walk(await start(later), 'emp-7'))
  expect((await later.send('GET', '/v1/identity/me')).json().subject.id).toBe(at.users.auditor.id)
})

test('a person of another issuer is nobody here: who points the provider elsewhere signs in as no linked account', async () => {
  const sysadmin = await at.signedIn('sysadmin')
  const other = await openProvider()
  const pointTo = async (url: string) =>
    expect((await sysadmin.send('PATCH', '/v1/identity/oidc/city', { issuer: url })).statusCode).toBe(200)
  await pointTo(other.issuer)
  for (const sub of ['emp-7', 'emp-1001']) {
    const browser = at.browser()
    expect((await finish(browser, await walk(await start(browser), sub))).json().code).toBe('IDENTITY_OIDC_UNLINKED')
  }
  await pointTo(issuer)
  const back = at.browser()
  await finish(back, await walk(await start(back), 'emp-1001'))
  expect((await back.send('GET', '/v1/identity/me')).json().subject.id).toBe(at.users.cdo.id)
  await shut(other.server)
})

test('who comes into an office leaves the links and sessions of before behind: others may have made them', async () => {
  const [sysadmin, security] = [await at.signedIn('sysadmin'), await at.signedIn('security')]
  const made = await sysadmin.send('POST', '/v1/identity/users', { login: 'novice', name: '新人' })
  const { id } = made.json().user
  const link = { provider: 'city', subject: 'emp-of-the-administrator' }
  expect((await sysadmin.send('POST', `/v1/identity/users/${id}/links`, link)).statusCode).toBe(204)
  const early = at.browser()
  expect((await finish(early, await walk(await start(early), link.subject))).statusCode).toBe(302)
  expect((await early.send('GET', '/v1/identity/me')).statusCode).toBe(200)
  const grant = (roles: string[]) => security.send('PUT', `/v1/identity/users/${id}/roles`, { roles })
  expect((await grant(['auditor'])).statusCode).toBe(200)
  expect((await early.send('GET', '/v1/identity/me')).statusCode).toBe(401)
  const late = at.browser()
  const refused = await finish(late, await walk(await start(late), link.subject))
  expect(refused.json().code).toBe('IDENTITY_OIDC_UNLINKED')
})

test('an answer is used once, in the browser that asked, within ten minutes, with its own state and code', async () => {
  const [victim, attacker] = [at.browser(), at.browser()]
  const answer = await walk(await start(attacker), 'emp-1001')
  expect((await finish(victim, answer)).json().code).toBe('IDENTITY_OIDC_REFUSED')
  expect((await finish(attacker, answer)).statusCode).toBe(302)
  expect((await finish(attacker, answer)).json().code).toBe('IDENTITY_OIDC_REFUSED')

  const forged = at.browser()
  const own = await walk(await start(forged), 'emp-1001')
  const planted = new URL(own)
  planted.searchParams.set('code', 'made-up')
  expect((await finish(forged, planted.href)).json().code).toBe('IDENTITY_OIDC_REFUSED')

  const late = at.browser()
  const lateAnswer = await walk(await start(late), 'emp-1001')
  at.clock.set('2026-03-02T09:10:01+08:00')
  expect((await finish(late, lateAnswer)).json().code).toBe('IDENTITY_OIDC_REFUSED')
})

test('the administrator sees the settings without the secret, and a test tells what the provider offers', async () => {
  const [sysadmin, bureau] = [await at.signedIn('sysadmin'), await at.signedIn('bureau')]
  const settings = await sysadmin.send('GET', '/v1/identity/oidc/settings')
  expect(settings.json().items).toEqual([
    expect.objectContaining({
      id: 'city',
      issuer,
      clientId: 'shuyuan',
      claim: null,
      callback: CALLBACK,
      enabled: true,
    }),
  ])
  expect(settings.body).not.toContain('secret')
  expect((await bureau.send('GET', '/v1/identity/oidc/settings')).statusCode).toBe(403)
  expect((await bureau.send('POST', '/v1/identity/oidc/city/test')).statusCode).toBe(403)
  const tested = (await sysadmin.send('POST', '/v1/identity/oidc/city/test')).json()
  expect(tested).toMatchObject({ issuer, authorizationEndpoint: `${issuer}/auth`, warnings: [] })
  expect(tested.keys).toBeGreaterThan(0)
  expect((await sysadmin.send('PATCH', '/v1/identity/oidc/city', { scope: 'openid nothing' })).statusCode).toBe(200)
  expect((await sysadmin.send('POST', '/v1/identity/oidc/city/test')).json().warnings[0]).toContain('nothing')
  expect((await sysadmin.send('POST', '/v1/identity/oidc/none/test')).json().code).toBe('IDENTITY_OIDC_UNKNOWN')
  await sysadmin.send('PATCH', '/v1/identity/oidc/city', { scope: 'openid' })
})

test('with an agreed claim the account of that login signs in and is linked; the three offices are not', async () => {
  const sysadmin = await at.signedIn('sysadmin')
  const claim = { claim: 'preferred_username', scope: 'openid profile' }
  expect((await sysadmin.send('PATCH', '/v1/identity/oidc/city', claim)).statusCode).toBe(200)
  const login = (await sysadmin.send('GET', `/v1/identity/users/${at.users.provider.id}`)).json().login as string
  const browser = at.browser()
  expect((await finish(browser, await walk(await start(browser), `emp-${login}`))).statusCode).toBe(302)
  expect((await browser.send('GET', '/v1/identity/me')).json().subject.id).toBe(at.users.provider.id)
  await sysadmin.send('PATCH', '/v1/identity/oidc/city', { claim: null })
  const again = at.browser()
  expect((await finish(again, await walk(await start(again), `emp-${login}`))).statusCode).toBe(302)
  await sysadmin.send('PATCH', '/v1/identity/oidc/city', claim)
  const officer = (await sysadmin.send('GET', `/v1/identity/users/${at.users.security.id}`)).json().login as string
  const other = at.browser()
  const refused = await finish(other, await walk(await start(other), `emp-${officer}`))
  expect(refused.json().code).toBe('IDENTITY_OIDC_UNLINKED')
  await sysadmin.send('PATCH', '/v1/identity/oidc/city', { claim: null, scope: 'openid' })
})

test('a discovery document that points inside, redirects, lies about itself or never ends is refused, and nothing inside is asked', async () => {
  const sysadmin = await at.signedIn('sysadmin')
  const inside: string[] = []
  const internal = createServer((request, reply) => {
    inside.push(request.url ?? '')
    reply.setHeader('content-type', 'application/json').end('{"keys":[{"kty":"RSA"}]}')
  })
  let answer: (base: string) => { status?: number; location?: string; body?: object | 'endless' } = () => ({})
  const evil = createServer((request, reply) => {
    const base = `http://127.0.0.1:${(evil.address() as AddressInfo).port}`
    const { status = 200, location, body = {} } = answer(base)
    reply.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) })
    if (body !== 'endless') return reply.end(JSON.stringify({ issuer: base, ...body }))
    const pour = () => {
      while (reply.write(' '.repeat(65_536)));
      reply.once('drain', pour)
    }
    pour()
  })
  for (const each of [internal, evil]) await new Promise<void>((ready) => each.listen(0, '127.0.0.1', ready))
  const [within, without] = [internal, evil].map((each) => `http://127.0.0.1:${(each.address() as AddressInfo).port}`)
  const provider = { id: 'evil', name: '冒充', issuer: without, clientId: 'x', clientSecret: 'y', baseUrl: BASE }
  expect((await sysadmin.send('POST', '/v1/identity/oidc', provider)).statusCode).toBe(201)
  const ask = async () => (await sysadmin.send('POST', '/v1/identity/oidc/evil/test')).json().code
  const endpoints = (base: string) => ({
    authorization_endpoint: `${base}/auth`,
    token_endpoint: `${base}/token`,
    jwks_uri: `${base}/keys`,
    response_types_supported: ['code'],
  })
  answer = (base) => ({ body: { ...endpoints(base), jwks_uri: `${within}/keys` } })
  expect(await ask()).toBe('OUTBOUND_ADDRESS_PRIVATE')
  answer = (base) => ({ body: { ...endpoints(base), token_endpoint: 'http://169.254.169.254/latest/' } })
  expect(await ask()).toBe('OUTBOUND_ADDRESS_PRIVATE')
  answer = () => ({ status: 302, location: `${within}/.well-known/openid-configuration` })
  expect(await ask()).toBe('IDENTITY_OIDC_DOWN')
  answer = (base) => ({ body: { ...endpoints(base), issuer: 'https://city.example' } })
  expect(await ask()).toBe('IDENTITY_OIDC_DOWN')
  answer = () => ({ body: 'endless' })
  expect(await ask()).toBe('IDENTITY_OIDC_DOWN')
  for (const issuer of ['https://10.1.2.3', 'https://[::ffff:169.254.169.254]', 'https://0x7f.1:1']) {
    expect((await sysadmin.send('PATCH', '/v1/identity/oidc/evil', { issuer })).statusCode).toBe(200)
    expect(await ask(), issuer).toBe('OUTBOUND_ADDRESS_PRIVATE')
  }
  expect(inside).toEqual([])
  await sysadmin.send('PATCH', '/v1/identity/oidc/evil', { enabled: false })
  for (const each of [internal, evil]) {
    each.closeAllConnections()
    await new Promise((closed) => each.close(closed))
  }
})

test('a disabled account, a disabled provider, a foreign return address and an insecure issuer are refused', async () => {
  const sysadmin = await at.signedIn('sysadmin')
  const browser = at.browser()
  await sysadmin.send('POST', `/v1/identity/users/${at.users.cdo.id}/disable`)
  expect((await finish(browser, await walk(await start(browser), 'emp-1001'))).json().code).toBe(
    'IDENTITY_LOGIN_FAILED',
  )
  for (const away of ['//evil.example', 'https://evil.example', '/\\evil.example'])
    expect(
      (await browser.send('GET', `/v1/identity/oidc/city/start?returnTo=${encodeURIComponent(away)}`)).statusCode,
    ).toBe(400)
  const insecure = await sysadmin.send('PATCH', '/v1/identity/oidc/city', { issuer: 'http://sso.example' })
  expect(insecure.json().code).toBe('IDENTITY_OIDC_ISSUER')
  const closed = await sysadmin.send('PATCH', '/v1/identity/oidc/city', { issuer: 'http://127.0.0.1:1' })
  expect(closed.statusCode).toBe(200)
  expect((await browser.send('GET', '/v1/identity/oidc/city/start')).json().code).toBe('IDENTITY_OIDC_DOWN')
  await sysadmin.send('PATCH', '/v1/identity/oidc/city', { enabled: false })
  expect((await browser.send('GET', '/v1/identity/oidc/city/start')).json().code).toBe('IDENTITY_OIDC_UNKNOWN')
  expect((await browser.send('GET', '/v1/identity/oidc')).json().items).toEqual([])
})
