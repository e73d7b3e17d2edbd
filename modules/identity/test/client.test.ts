import { afterAll, beforeAll, expect, test } from 'vitest'
import { findClientSecret } from '../src/index.ts'
import { type IdentityApp, identityApp } from './factory.ts'

let at: IdentityApp
beforeAll(async () => {
  at = await identityApp()
})
afterAll(() => at.close())

const create = async (login: string, org: string) =>
  (await at.signedIn(login)).send('POST', '/v1/identity/clients', { name: '低保核对系统', org })
const secrets = async (appKey: string) => (await findClientSecret(at.deps, appKey))?.secrets.map(String)

test('a department registers a client for itself only; the secret is shown once and sealed at rest', async () => {
  expect((await create('provider', at.orgs.bureau.id)).statusCode).toBe(403)
  const made = (await create('provider', at.orgs.civil.id)).json()
  expect(await secrets(made.appKey)).toEqual([made.secret])
  const rows = JSON.stringify(await at.deps.db.selectFrom('identity.clientSecret').selectAll().execute())
  expect(rows).not.toContain(made.secret)
  const detail = await (await at.signedIn('provider')).send('GET', `/v1/identity/clients/${made.id}`)
  expect(detail.json().keys).toHaveLength(1)
  expect(detail.body).not.toContain(made.secret)
  expect(detail.body).not.toContain('ealed')
  expect((await (await at.signedIn('public')).send('GET', '/v1/identity/clients')).statusCode).toBe(403)
})

test('rotation keeps the old key for the overlap and not a moment longer', async () => {
  at.clock.set('2026-03-02T09:00:00+08:00')
  const made = (await create('provider', at.orgs.civil.id)).json()
  const provider = await at.signedIn('provider')
  const rotate = (overlapDays?: number) =>
    provider.send('POST', `/v1/identity/clients/${made.id}/rotate`, overlapDays === undefined ? {} : { overlapDays })
  const second = (await rotate()).json()
  expect(second.oldValidUntil).toBe('2026-03-09T09:00:00.000+08:00')
  expect(await secrets(made.appKey)).toEqual([second.secret, made.secret])
  at.clock.set('2026-03-09T08:59:59+08:00')
  expect(await secrets(made.appKey)).toHaveLength(2)
  at.clock.set('2026-03-09T09:00:00+08:00')
  expect(await secrets(made.appKey)).toEqual([second.secret])
  at.clock.set('2026-03-02T09:05:00+08:00')
  const third = (await rotate(0)).json()
  expect(await secrets(made.appKey)).toEqual([third.secret])
  expect((await rotate(31)).statusCode).toBe(400)
})

test('a disabled client is refused at once and only the security officer enables it', async () => {
  const made = (await create('provider', at.orgs.civil.id)).json()
  expect(await secrets(made.appKey)).toHaveLength(1)
  const [security, provider] = [await at.signedIn('security'), await at.signedIn('provider')]
  expect((await security.send('POST', `/v1/identity/clients/${made.id}/disable`)).statusCode).toBe(204)
  expect(await findClientSecret(at.deps, made.appKey)).toBeNull()
  expect((await provider.send('POST', `/v1/identity/clients/${made.id}/enable`)).statusCode).toBe(403)
  expect((await provider.send('POST', `/v1/identity/clients/${made.id}/rotate`, {})).json().code).toBe(
    'IDENTITY_CLIENT_DISABLED',
  )
  expect((await security.send('POST', `/v1/identity/clients/${made.id}/enable`)).statusCode).toBe(204)
  expect(await secrets(made.appKey)).toHaveLength(1)
})

test('an unknown or malformed AppKey is null, also with a NUL', async () => {
  for (const key of ['AK000000000000000000000000', '', 'AK\0', "' or 1=1 --"])
    expect(await findClientSecret(at.deps, key)).toBeNull()
})
