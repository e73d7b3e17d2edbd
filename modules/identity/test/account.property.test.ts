import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { excludedPair, roles } from '../src/role/role.ts'
import { type Browser, type IdentityApp, identityApp } from './factory.ts'

let at: IdentityApp
let by: Record<'security' | 'sysadmin' | 'bureau', Browser>
beforeAll(async () => {
  at = await identityApp()
  by = {
    security: await at.signedIn('security'),
    sysadmin: await at.signedIn('sysadmin'),
    bureau: await at.signedIn('bureau'),
  }
})
afterAll(() => at.close())

const people = ['bureau', 'provider', 'cdo', 'security', 'sysadmin', 'auditor', 'public'] as const
const target = fc.constantFrom(...people)
const actor = fc.constantFrom('security' as const, 'sysadmin' as const, 'bureau' as const)
const roleSet = fc.uniqueArray(fc.constantFrom(...roles.map((role) => role.id)), { maxLength: 4 })
const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('roles' as const), actor, target, roles: roleSet }) },
  fc.record({ what: fc.constantFrom('disable' as const, 'enable' as const, 'release' as const), actor, target }),
  fc.record({
    what: fc.constant('move' as const),
    actor,
    target,
    org: fc.constantFrom('bureau' as const, 'civil' as const),
  }),
)

test('whatever is done in whatever order, no account holds excluded roles and each office keeps somebody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(action, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), async (rounds) => {
      for (const together of rounds) {
        const replies = await Promise.all(
          together.map((step) => {
            const path = `/v1/identity/users/${at.users[step.target].id}`
            if (step.what === 'roles') return by[step.actor].send('PUT', `${path}/roles`, { roles: step.roles })
            if (step.what === 'move') return by[step.actor].send('PATCH', path, { org: at.orgs[step.org].id })
            return by[step.actor].send('POST', `${path}/${step.what}`)
          }),
        )
        for (const reply of replies) expect(reply.statusCode, reply.body).toBeLessThan(500)
        await expectSound()
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)

async function expectSound(): Promise<void> {
  const users = await at.deps.db.selectFrom('identity.user').select(['id', 'enabled', 'org']).execute()
  const held = await at.deps.db.selectFrom('identity.userRole').select(['userId', 'role']).execute()
  for (const user of users) {
    const own = held.filter((row) => row.userId === user.id).map((row) => row.role)
    expect(excludedPair(own)).toBeNull()
    if (user.org === null) expect(own.filter((id) => roles.find((role) => role.id === id)?.needsOrg)).toEqual([])
  }
  for (const office of ['security', 'sysadmin', 'auditor'])
    expect(held.some((row) => row.role === office && users.find((user) => user.id === row.userId)?.enabled)).toBe(true)
}
