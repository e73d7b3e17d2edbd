import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser, type IdentityApp, identityApp, PASSWORD } from './factory.ts'

let at: IdentityApp
beforeAll(async () => {
  at = await identityApp()
})
afterAll(() => at.close())

const me = (browser: Browser, headers?: Record<string, string>) =>
  browser.send('GET', '/v1/identity/me', undefined, headers)

test('login sets an HttpOnly session cookie and a readable anti-forgery cookie, Secure only over https', async () => {
  const reply = await at.browser().logIn('Provider ')
  expect(reply.statusCode).toBe(200)
  expect(reply.json().subject).toMatchObject({
    kind: 'user',
    org: at.orgs.civil.id,
    roles: ['consumer', 'provider'],
    region: '3211',
  })
  const [session, csrf] = ['shuyuan_session', 'shuyuan_csrf'].map((name) => reply.cookies.find((c) => c.name === name))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(session?.secure).toBeUndefined()
  expect(csrf?.httpOnly).toBeUndefined()
  const https = await at
    .browser()
    .send('POST', '/v1/identity/login', { login: 'provider', password: PASSWORD }, { 'x-forwarded-proto': 'https' })
  expect(https.cookies.every((c) => c.secure)).toBe(true)
})

test('me tells roles by name and exactly the permitted actions', async () => {
  const sysadmin = (await me(await at.signedIn('sysadmin'))).json()
  expect(sysadmin.roles).toEqual([{ id: 'sysadmin', zh: '系统管理员', en: 'System administrator' }])
  expect(sysadmin.actions).toContain('identity.user.create')
  expect(sysadmin.actions).not.toContain('identity.role.grant')
  expect((await me(at.browser())).statusCode).toBe(401)
})

test('a bearer token works without anti-forgery header; a wrong one is refused, not taken as anonymous', async () => {
  const token = (await at.browser().logIn('cdo')).json().token as string
  const program = at.browser()
  expect((await me(program, { authorization: `Bearer ${token}` })).json().subject.id).toBe(at.users.cdo.id)
  expect((await me(program, { authorization: 'Bearer not-a-token' })).json().code).toBe('IDENTITY_SESSION_INVALID')
  const roles = await program.send('GET', '/v1/identity/roles', undefined, { authorization: 'Bearer wrong' })
  expect(roles.statusCode).toBe(401)
  const out = await program.send('POST', '/v1/identity/logout', {}, { authorization: `Bearer ${token}` })
  expect(out.statusCode).toBe(204)
  expect((await me(program, { authorization: `Bearer ${token}` })).statusCode).toBe(401)
})

test('a write by cookie without, with a wrong, or with another session’s anti-forgery token is refused', async () => {
  const [browser, other] = [await at.signedIn('cdo'), await at.signedIn('bureau')]
  const path = `/v1/identity/orgs/${at.orgs.civil.id}/departments`
  for (const token of ['', 'x', other.cookies.get('shuyuan_csrf') as string]) {
    const reply = await browser.send('POST', path, { name: '办公室' }, { 'x-csrf-token': token })
    expect(reply.json().code).toBe('IDENTITY_CSRF')
  }
  browser.cookies.set('shuyuan_csrf', 'planted')
  expect((await browser.send('POST', path, { name: '办公室' })).json().code).toBe('IDENTITY_CSRF')
  expect((await me(browser)).statusCode).toBe(200)
})

test('a write from another site is refused, also the sign-in itself', async () => {
  const browser = await at.signedIn('cdo')
  const path = `/v1/identity/orgs/${at.orgs.civil.id}/departments`
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: ':' },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    expect((await browser.send('POST', path, { name: '办公室' }, headers)).json().code).toBe('IDENTITY_ORIGIN')
    const login = await at.browser().send('POST', '/v1/identity/login', { login: 'cdo', password: PASSWORD }, headers)
    expect(login.json().code).toBe('IDENTITY_ORIGIN')
    expect(login.cookies).toEqual([])
  }
  const own = await browser.send('POST', path, { name: '信息科' }, { host: 'city.test', origin: 'https://city.test' })
  expect(own.statusCode).toBe(201)
})

test('session fixation: a planted token is never taken over, and signing in again ends the old session', async () => {
  const browser = at.browser()
  browser.cookies.set('shuyuan_session', 'planted-by-an-attacker')
  await browser.logIn('provider')
  const first = browser.cookies.get('shuyuan_session') as string
  expect(first).not.toBe('planted-by-an-attacker')
  await browser.logIn('provider')
  expect(browser.cookies.get('shuyuan_session')).not.toBe(first)
  const stale = at.browser()
  stale.cookies.set('shuyuan_session', first)
  expect((await me(stale)).statusCode).toBe(401)
})

test('tokens are kept as hashes only', async () => {
  const token = (await at.browser().logIn('provider')).json().token as string
  const rows = await at.deps.db.selectFrom('identity.session').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('a session ends after 30 minutes idle and after 12 hours in any case; the dead cookie is cleared', async () => {
  const browser = await at.signedIn('cdo')
  at.clock.set('2026-03-02T09:29:00+08:00')
  expect((await me(browser)).statusCode).toBe(200)
  at.clock.set('2026-03-02T09:58:00+08:00')
  expect((await me(browser)).statusCode).toBe(200)
  at.clock.set('2026-03-02T10:28:30+08:00')
  expect((await me(browser)).statusCode).toBe(401)
  expect(browser.cookies.has('shuyuan_session')).toBe(false)

  at.clock.set('2026-03-03T00:00:00+08:00')
  const long = await at.signedIn('cdo')
  for (let hour = 0; hour < 12; hour++)
    for (const minute of ['15', '35', '55']) {
      at.clock.set(`2026-03-03T${String(hour).padStart(2, '0')}:${minute}:00+08:00`)
      expect((await me(long)).statusCode).toBe(200)
    }
  at.clock.set('2026-03-03T12:00:00+08:00')
  expect((await me(long)).statusCode).toBe(401)
})

test('own sessions are listed and ended one by one; nobody ends another’s', async () => {
  const [desk, laptop, stranger] = [await at.signedIn('cdo'), await at.signedIn('cdo'), await at.signedIn('bureau')]
  const items = (await desk.send('GET', '/v1/identity/sessions')).json().items as { id: string; current: boolean }[]
  expect(items).toHaveLength(2)
  const other = items.find((s) => !s.current)?.id as string
  expect((await stranger.send('DELETE', `/v1/identity/sessions/${other}`)).json().code).toBe('IDENTITY_SESSION_UNKNOWN')
  expect((await desk.send('DELETE', `/v1/identity/sessions/${other}`)).statusCode).toBe(204)
  expect((await me(laptop)).statusCode).toBe(401)
  expect((await me(desk)).statusCode).toBe(200)
})

test('changing the password ends the other sessions and the old password', async () => {
  const [desk, laptop] = [await at.signedIn('public'), await at.signedIn('public')]
  const change = (current: string, password: string) =>
    desk.send('POST', '/v1/identity/password', { current, password })
  expect((await change('wrong-password', 'Another-2026-key')).json().code).toBe('IDENTITY_PASSWORD_WRONG')
  for (const weak of ['short', '1234567890', 'aaaaaaaaaaaa', 'my-public-account-1', PASSWORD])
    expect((await change(PASSWORD, weak)).json().code).toBe('IDENTITY_PASSWORD_WEAK')
  expect((await change(PASSWORD, 'Another-2026-key')).statusCode).toBe(204)
  expect((await me(desk)).statusCode).toBe(200)
  expect((await me(laptop)).statusCode).toBe(401)
  expect((await at.browser().logIn('public')).statusCode).toBe(401)
  expect((await at.browser().logIn('public', 'Another-2026-key')).statusCode).toBe(200)
})
