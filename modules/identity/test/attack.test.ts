import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type IdentityApp, identityApp } from './factory.ts'

let at: IdentityApp
let sysadmin: Browser
let security: Browser
beforeAll(async () => {
  at = await identityApp()
  sysadmin = await at.signedIn('sysadmin')
  security = await at.signedIn('security')
})
afterAll(() => at.close())

const HOSTILE = [
  "' OR '1'='1",
  "'; drop table identity.user; --",
  '%',
  '\\',
  '\0',
  'a\0b',
  '\ud800',
  '\u202egnp',
  '<script>alert(1)</script>',
  '${7*7}',
  '../../etc/passwd',
  'x'.repeat(5000),
  '😀'.repeat(3000),
  '',
  ' ',
  '\r\nSet-Cookie: a=b',
  '{}',
]

/** Whatever comes in, the answer is ours: never a server error, never a word of the database. */
function expectOurs(reply: { statusCode: number; body: string }, what: string): void {
  expect(reply.statusCode, `${what} → ${reply.body}`).toBeLessThan(500)
  expect(reply.body).not.toMatch(/syntax error|pg_|invalid byte|relation "|violates/)
}

test('hostile text in every body field', async () => {
  const user = { login: 'ok.login', name: '好名', org: at.orgs.civil.id, department: 'dep_1', mobile: '13800001234' }
  const org = {
    name: '某局',
    code: '53110000500001237G',
    region: '321100',
    kind: 'department',
    parent: at.orgs.civil.id,
  }
  const oidc = {
    id: 'sso',
    name: '认证',
    issuer: 'https://sso.example',
    clientId: 'c',
    clientSecret: 's',
    scope: 'openid',
    baseUrl: 'https://a.example',
  }
  const forms: [Browser, 'POST' | 'PUT' | 'PATCH', string, Record<string, unknown>][] = [
    [at.browser(), 'POST', '/v1/identity/login', { login: 'cdo', password: 'x' }],
    [sysadmin, 'POST', '/v1/identity/users', user],
    [
      sysadmin,
      'PATCH',
      `/v1/identity/users/${at.users.cdo.id}`,
      { name: '新名', mobile: '13800001234', department: 'dep_1', org: 'org_1' },
    ],
    [sysadmin, 'POST', '/v1/identity/orgs', org],
    [sysadmin, 'PATCH', `/v1/identity/orgs/${at.orgs.civil.id}`, { ...org, enabled: true }],
    [sysadmin, 'PUT', `/v1/identity/orgs/${at.orgs.civil.id}/officers`, { sharingHead: 'usr_1', cdo: 'usr_1' }],
    [sysadmin, 'POST', `/v1/identity/orgs/${at.orgs.civil.id}/departments`, { name: '科' }],
    [sysadmin, 'POST', '/v1/identity/divisions/import', { csv: 'code,name\n' }],
    [sysadmin, 'POST', '/v1/identity/oidc', oidc],
    [sysadmin, 'POST', `/v1/identity/users/${at.users.cdo.id}/links`, { provider: 'city', subject: 's' }],
    [security, 'PUT', `/v1/identity/users/${at.users.cdo.id}/roles`, { roles: 'cdo' }],
    [await at.signedIn('provider'), 'POST', '/v1/identity/clients', { name: '系统', org: at.orgs.civil.id }],
  ]
  for (const [browser, method, url, form] of forms)
    for (const field of Object.keys(form))
      for (const text of HOSTILE)
        expectOurs(await browser.send(method, url, { ...form, [field]: text }), `${url} ${field}`)
  expect((await sysadmin.send('GET', '/v1/identity/users?q=bureau')).json().items).toHaveLength(1)
}, 60_000)

test('hostile text in paths, queries, cursors, cookies and headers', async () => {
  const lists = ['users', 'orgs', 'clients', 'divisions']
  for (const text of HOSTILE) {
    const quoted = encodeURIComponent(text.toWellFormed())
    const cursor = Buffer.from(JSON.stringify([text])).toString('base64url')
    for (const list of lists) {
      for (const query of [
        `q=${quoted}`,
        `after=${quoted}`,
        `after=${cursor}`,
        `limit=${quoted}`,
        `org=${quoted}`,
        `parent=${quoted}`,
      ])
        expectOurs(await sysadmin.send('GET', `/v1/identity/${list}?${query}`), `${list}?${query}`)
      expectOurs(await sysadmin.send('GET', `/v1/identity/${list}/${quoted}`), `${list}/${quoted}`)
    }
    const plain = text.replace(/[^\x20-\x7e]/g, '?')
    for (const headers of [
      { authorization: `Bearer ${plain}` },
      { origin: plain },
      { 'user-agent': plain },
      { cookie: `shuyuan_session=${plain}` },
    ] as Record<string, string>[])
      expectOurs(
        await at.browser().send('POST', '/v1/identity/login', { login: 'nobody', password: 'x' }, headers),
        JSON.stringify(headers).slice(0, 80),
      )
  }
})

test('an anonymous visitor reaches only what the policy opens', async () => {
  const open = ['/v1/identity/roles', '/v1/identity/divisions', '/v1/identity/oidc']
  for (const url of open) expect((await at.browser().send('GET', url)).statusCode).toBe(200)
  for (const url of ['me', 'users', 'orgs', 'clients', 'sessions'])
    expect((await at.browser().send('GET', `/v1/identity/${url}`)).statusCode).toBe(401)
})
