import { afterAll, beforeAll, expect, test } from 'vitest'
import { type IdentityApp, identityApp, PASSWORD, USCC } from './factory.ts'

let at: IdentityApp
beforeAll(async () => {
  at = await identityApp()
})
afterAll(() => at.close())

const newUser = async (login: string, org?: string) => {
  const sysadmin = await at.signedIn('sysadmin')
  const reply = await sysadmin.send('POST', '/v1/identity/users', {
    login,
    name: '王小明',
    ...(org ? { org } : {}),
    mobile: '13800001234',
  })
  expect(reply.statusCode).toBe(201)
  return reply.json() as { user: { id: string; mobile: string; roles: string[] }; password: string }
}

test('system administrator creates, the owner must change the password, the security officer grants', async () => {
  const { user, password } = await newUser('wang.xm', at.orgs.civil.id)
  expect(user).toMatchObject({ roles: [], mobile: '138****1234' })
  const owner = at.browser()
  expect((await owner.logIn('wang.xm', password)).json().mustChange).toBe(true)
  expect((await owner.send('GET', '/v1/identity/orgs')).json().code).toBe('IDENTITY_PASSWORD_EXPIRED')
  expect(
    (await owner.send('POST', '/v1/identity/password', { current: password, password: 'Sunny-day-2026' })).statusCode,
  ).toBe(204)
  expect((await owner.send('GET', '/v1/identity/orgs')).statusCode).toBe(200)

  const [sysadmin, security] = [await at.signedIn('sysadmin'), await at.signedIn('security')]
  const path = `/v1/identity/users/${user.id}/roles`
  expect((await sysadmin.send('PUT', path, { roles: ['provider'] })).statusCode).toBe(403)
  expect((await security.send('PUT', path, { roles: ['provider', 'consumer'] })).json().roles).toEqual([
    'consumer',
    'provider',
  ])
  expect((await owner.send('GET', '/v1/identity/me')).json().subject.roles).toEqual(['consumer', 'provider'])
  expect((await security.send('PUT', path, { roles: ['auditor', 'provider'] })).json().code).toBe(
    'IDENTITY_ROLE_CONFLICT',
  )
  const events = await at.deps.db.selectFrom('identity.userRole').selectAll().where('userId', '=', user.id).execute()
  expect(events.map((row) => row.grantedBy)).toEqual([at.users.security.id, at.users.security.id])
})

test('officials learn the names of who acted, by id; the public does not', async () => {
  const { user } = await newUser('zhao.xl')
  const path = `/v1/identity/actors?ids=${user.id},${at.users.cdo.id},usr_${'0'.repeat(26)}`
  const { items } = (await (await at.signedIn('cdo')).send('GET', path)).json()
  expect(items.map(({ id }: { id: string }) => id).sort()).toEqual([user.id, at.users.cdo.id].sort())
  expect(items).toContainEqual({ id: user.id, name: '王小明' })
  expect((await at.browser().send('GET', path)).statusCode).toBe(401)
  expect((await (await at.signedIn('cdo')).send('GET', '/v1/identity/actors?ids=nobody')).statusCode).toBe(400)
})

test('nobody changes their own roles or state, and the last officer stays', async () => {
  const [security, sysadmin] = [await at.signedIn('security'), await at.signedIn('sysadmin')]
  const own = await security.send('PUT', `/v1/identity/users/${at.users.security.id}/roles`, {
    roles: ['security', 'bureau'],
  })
  expect(own.json().code).toBe('IDENTITY_ROLE_SELF')
  const last = await security.send('PUT', `/v1/identity/users/${at.users.auditor.id}/roles`, { roles: [] })
  expect(last.json().code).toBe('IDENTITY_LAST_OFFICER')
  expect((await sysadmin.send('POST', `/v1/identity/users/${at.users.sysadmin.id}/disable`)).statusCode).toBe(403)
  expect((await sysadmin.send('POST', `/v1/identity/users/${at.users.security.id}/disable`)).json().code).toBe(
    'IDENTITY_LAST_OFFICER',
  )
})

test('taking over an office account needs two people: a reset holds it until the security officer releases it', async () => {
  const { user } = await newUser('auditor2')
  const [security, sysadmin] = [await at.signedIn('security'), await at.signedIn('sysadmin')]
  await security.send('PUT', `/v1/identity/users/${user.id}/roles`, { roles: ['auditor'] })
  const reset = (await sysadmin.send('POST', `/v1/identity/users/${user.id}/reset-password`)).json()
  expect(reset.held).toBe(true)
  expect((await at.browser().logIn('auditor2', reset.password)).json().code).toBe('IDENTITY_LOGIN_FAILED')
  expect((await sysadmin.send('POST', `/v1/identity/users/${user.id}/enable`)).statusCode).toBe(403)
  expect((await security.send('POST', `/v1/identity/users/${user.id}/release`)).statusCode).toBe(204)
  expect((await at.browser().logIn('auditor2', reset.password)).statusCode).toBe(200)
})

test('disabling ends sessions at once, enabling brings the account back', async () => {
  const [sysadmin, cdo] = [await at.signedIn('sysadmin'), await at.signedIn('cdo')]
  await sysadmin.send('POST', `/v1/identity/users/${at.users.cdo.id}/disable`)
  expect((await cdo.send('GET', '/v1/identity/me')).statusCode).toBe(401)
  expect((await at.browser().logIn('cdo')).json().code).toBe('IDENTITY_LOGIN_FAILED')
  expect((await sysadmin.send('POST', `/v1/identity/users/${at.users.cdo.id}/enable`)).statusCode).toBe(204)
  expect((await at.browser().logIn('cdo')).statusCode).toBe(200)
})

test('mobile numbers are sealed at rest and masked in answers', async () => {
  const { user } = await newUser('liu.yang')
  const row = await at.deps.db
    .selectFrom('identity.user')
    .selectAll()
    .where('id', '=', user.id)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(row)).not.toContain('13800001234')
  const opened = at.deps.keyring.open(row.mobileSealed as string, `identity.user.mobile:${user.id}`)
  expect(opened.toString()).toBe('13800001234')
})

test('moving a person to another organisation takes the roles of the old one', async () => {
  const { user } = await newUser('zhao.lei', at.orgs.civil.id)
  const [security, sysadmin] = [await at.signedIn('security'), await at.signedIn('sysadmin')]
  await security.send('PUT', `/v1/identity/users/${user.id}/roles`, { roles: ['provider'] })
  const moved = await sysadmin.send('PATCH', `/v1/identity/users/${user.id}`, { org: at.orgs.bureau.id })
  expect(moved.json()).toMatchObject({ org: at.orgs.bureau.id, roles: [] })
})

test('users are paged by keyset and searched; a CDO sees the own organisation only', async () => {
  const sysadmin = await at.signedIn('sysadmin')
  const seen: string[] = []
  let after = ''
  do {
    const page = (await sysadmin.send('GET', `/v1/identity/users?limit=2${after}`)).json()
    seen.push(...page.items.map((user: { id: string }) => user.id))
    after = page.next ? `&after=${page.next}` : ''
  } while (after)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThanOrEqual(7)
  expect((await sysadmin.send('GET', '/v1/identity/users?q=%25')).json().items).toEqual([])
  expect((await sysadmin.send('GET', '/v1/identity/users?role=auditor&q=auditor')).json().items.length).toBeGreaterThan(
    0,
  )
  const cdo = await at.signedIn('cdo')
  const own = (await cdo.send('GET', '/v1/identity/users')).json().items as { org: string }[]
  expect(new Set(own.map((user) => user.org))).toEqual(new Set([at.orgs.civil.id]))
  expect((await cdo.send('GET', `/v1/identity/users?org=${at.orgs.bureau.id}`)).statusCode).toBe(403)
  expect((await cdo.send('GET', `/v1/identity/users/${at.users.bureau.id}`)).statusCode).toBe(403)
})

test('organisations: code checked, once only, no circle of parents, officers from the own house', async () => {
  const sysadmin = await at.signedIn('sysadmin')
  const org = { name: '云溪市慈善基金会', region: '321100', kind: 'social' }
  const post = (body: object) => sysadmin.send('POST', '/v1/identity/orgs', body)
  expect((await post({ ...org, code: '91350100M000100Y44' })).json().code).toBe('IDENTITY_ORG_CODE')
  expect((await post({ ...org, code: USCC[0] })).json().code).toBe('IDENTITY_ORG_TAKEN')
  const made = (await post({ ...org, code: (USCC[2] as string).toLowerCase(), parent: at.orgs.civil.id })).json()
  expect(made).toMatchObject({ code: USCC[2], parent: at.orgs.civil.id })
  const circle = await sysadmin.send('PATCH', `/v1/identity/orgs/${at.orgs.civil.id}`, { parent: made.id })
  expect(circle.json().code).toBe('IDENTITY_ORG_CYCLE')
  expect((await sysadmin.send('GET', `/v1/identity/orgs/${USCC[2]}`)).json().id).toBe(made.id)
  const path = `/v1/identity/orgs/${at.orgs.civil.id}/officers`
  expect((await sysadmin.send('PUT', path, { sharingHead: at.users.bureau.id })).json().code).toBe(
    'IDENTITY_ORG_OFFICER',
  )
  expect((await sysadmin.send('PUT', path, { sharingHead: at.users.cdo.id })).json()).toMatchObject({
    sharingHead: at.users.cdo.id,
  })
})

test('departments: one name once, used by people of the organisation only', async () => {
  const sysadmin = await at.signedIn('sysadmin')
  const path = `/v1/identity/orgs/${at.orgs.bureau.id}/departments`
  const made = (await sysadmin.send('POST', path, { name: '数据资源科' })).json()
  expect((await sysadmin.send('POST', path, { name: '数据资源科' })).json().code).toBe('IDENTITY_DEPARTMENT_TAKEN')
  const user = { login: 'sun.li', name: '孙丽', department: made.id }
  const refused = await sysadmin.send('POST', '/v1/identity/users', { ...user, org: at.orgs.civil.id })
  expect(refused.json().code).toBe('IDENTITY_DEPARTMENT_UNKNOWN')
  // an account of no organisation is in no department, known or not
  for (const department of [made.id, 'dep_none']) {
    const nowhere = await sysadmin.send('POST', '/v1/identity/users', { ...user, department, org: null })
    expect(nowhere.json().code).toBe('IDENTITY_DEPARTMENT_UNKNOWN')
  }
  expect((await sysadmin.send('POST', '/v1/identity/users', { ...user, org: at.orgs.bureau.id })).statusCode).toBe(201)
  expect((await sysadmin.send('POST', '/v1/identity/users', { ...user, org: at.orgs.bureau.id })).json().code).toBe(
    'IDENTITY_LOGIN_TAKEN',
  )
  expect((await at.browser().logIn('sun.li', PASSWORD)).statusCode).toBe(401)
})

test('every change is in the evidence outbox or log without names, numbers or secrets', async () => {
  const rows = JSON.stringify(
    await at.deps.db
      .selectFrom('evidence.outbox' as never)
      .selectAll()
      .execute(),
  )
  const log = JSON.stringify(
    await at.deps.db
      .selectFrom('evidence.event' as never)
      .selectAll()
      .execute(),
  )
  for (const kind of [
    'identity.user.created',
    'identity.role.granted',
    'identity.user.disabled',
    'identity.password.reset',
    'identity.org.created',
    'identity.session.opened',
  ])
    expect(rows + log).toContain(kind)
  for (const secret of ['wang.xm', '王小明', '13800001234', PASSWORD]) expect(rows + log).not.toContain(secret)
})
