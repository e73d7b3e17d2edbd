import { afterAll, beforeAll, expect, test } from 'vitest'
import { type IdentityApp, identityApp } from './factory.ts'

let at: IdentityApp
beforeAll(async () => {
  at = await identityApp()
})
afterAll(() => at.close())

const codes = async (login: string, times: number, password = 'a wrong password') => {
  const seen: string[] = []
  for (let i = 0; i < times; i++) seen.push((await at.browser().logIn(login, password)).json().code)
  return seen
}

test('an unknown account answers like a known one, in words and in lockout', async () => {
  const known = await codes('cdo', 7)
  const unknown = await codes('nobody', 7)
  expect(known).toEqual([...Array(5).fill('IDENTITY_LOGIN_FAILED'), 'IDENTITY_LOGIN_LOCKED', 'IDENTITY_LOGIN_LOCKED'])
  expect(unknown).toEqual(known)
  const [a, b] = [await at.browser().logIn('nobody2', 'x'), await at.browser().logIn('provider', 'x')]
  const { requestId: _a, ...first } = a.json()
  const { requestId: _b, ...second } = b.json()
  expect(first).toEqual(second)
})

test('the right password is refused during the block and good after it; success starts the count anew', async () => {
  expect((await at.browser().logIn('cdo')).json()).toMatchObject({
    code: 'IDENTITY_LOGIN_LOCKED',
    params: { minutes: 1 },
  })
  at.clock.set('2026-03-02T09:01:01+08:00')
  expect((await at.browser().logIn('cdo')).statusCode).toBe(200)
  expect(await codes('cdo', 4)).toEqual(Array(4).fill('IDENTITY_LOGIN_FAILED'))
})

test('many attempts at once cannot get past the count', async () => {
  const replies = await Promise.all(Array.from({ length: 12 }, () => at.browser().logIn('auditor', 'a wrong password')))
  expect(replies.filter((reply) => reply.json().code === 'IDENTITY_LOGIN_FAILED')).toHaveLength(5)
})

test('one address that tries many names is blocked too, and the block survives a restart', async () => {
  at.clock.set('2026-03-04T09:00:00+08:00')
  const seen: string[] = []
  for (let i = 0; i < 52; i++) seen.push((await at.browser().logIn(`guess${i}`, 'a wrong password')).json().code)
  expect(seen.indexOf('IDENTITY_LOGIN_LOCKED')).toBe(50)
  const kept = await at.deps.db
    .selectFrom('identity.lockout')
    .select('key')
    .where('blockedUntil', 'is not', null)
    .execute()
  expect(kept.length).toBeGreaterThan(0)
  expect(JSON.stringify(kept)).not.toContain('127.0.0.1')
  at.clock.set('2026-03-04T09:02:00+08:00')
  expect((await at.browser().logIn('bureau')).statusCode).toBe(200)
})
