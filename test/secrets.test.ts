import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schemas } from '@shuyuan/sdk'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLog } from '../apps/server/src/log.ts'
import { PASSWORD } from './cast.ts'
import { openTheatre, type Theatre } from './platform.ts'
import { type Answer, must } from './send.ts'

/** Whoever reads a disk, a table, a log or somebody else's screen must not find any of these. */
const CONNECTION = 'Verbindung-Kennwort-7741'
const OIDC = 'Anmelde-Geheimnis-8832'
const WRONG = 'Falsches-Kennwort-5519'
const PERSON = '11010519491231002X'
const QUERY = 'abfrage-schluessel-6620'
const secrets = new Map<string, string>()
const answers: Answer[] = []

let theatre: Theatre
beforeAll(async () => {
  theatre = await openTheatre({
    openLog,
    plant(app) {
      app.get('/v1/planted', { config: { action: 'platform.docs' } }, () => {
        throw new Error(`failing row contains (${PERSON}, ${CONNECTION})`)
      })
    },
  })
  const { send, shared } = theatre
  const ask = async (...message: Parameters<typeof send>) => {
    const answer = await send(...message)
    answers.push(answer)
    return answer
  }
  const login = (login: string, password: string) => ask(null, 'POST', '/v1/identity/login', { login, password })
  const { token } = (await send(null, 'POST', '/v1/identity/login', { login: 'provider01', password: PASSWORD })).json<{
    token: string
  }>()
  const made = { login: 'newcomer', name: '新来的' }
  const { password } = await must<Schemas['IdentityUserCreated']>(
    send('sysadmin', 'POST', '/v1/identity/users', made),
    201,
  )
  for (const [name, secret] of Object.entries({ CONNECTION, OIDC, WRONG, PASSWORD, QUERY, token, password }))
    secrets.set(name, secret)
  secrets.set('client secret', shared.credentials.secret)

  await login('provider01', WRONG)
  await login('nobody', WRONG)
  const oidc = {
    id: 'city',
    name: '市认证',
    issuer: 'http://127.0.0.1:1',
    clientId: 'shuyuan',
    clientSecret: OIDC,
    baseUrl: 'http://127.0.0.1',
  }
  await must(ask('sysadmin', 'POST', '/v1/identity/oidc', oidc), 201)
  await ask('sysadmin', 'GET', '/v1/identity/oidc/settings')
  await ask('sysadmin', 'POST', '/v1/identity/oidc/city/test')
  const { org } = (await must<Schemas['IdentityMe']>(send('provider', 'GET', '/v1/identity/me'), 200)).subject
  const source = {
    name: '业务库',
    kind: 'postgres',
    provider: org,
    config: { host: '127.0.0.1', port: 1, database: 'a', user: 'b', tls: 'off' },
    secret: { password: CONNECTION },
  }
  const { id } = await must<{ id: string }>(
    ask('provider', 'POST', '/v1/connection/sources', source, { 'idempotency-key': 'once-1' }),
    201,
  )
  await ask('provider', 'POST', `/v1/connection/sources/${id}/test`)
  await ask('provider', 'POST', '/v1/connection/trials', source)
  await ask('provider', 'GET', `/v1/connection/sources/${id}`)
  await ask('provider', 'GET', '/v1/connection/sources')
  await ask('provider', 'POST', '/v1/connection/sources', {
    ...source,
    config: { ...source.config, host: CONNECTION.repeat(99) },
  })
  for (const path of ['/v1/planted', '/v1/none', '/v1/catalogue/search', '/v1/opendata/datasets'])
    await ask('provider', 'GET', `${path}?q=${PERSON}&token=${QUERY}&password=${WRONG}`)
  await ask('provider', 'GET', `/v1/intake/versions/${PERSON}/rows?key=${QUERY}`)
  for (const who of ['auditor', 'security', 'bureau'] as const)
    for (const path of ['/v1/evidence/entries', '/v1/workflow/notices', '/v1/identity/clients', '/v1/jobs'])
      await ask(who, 'GET', path)
})
afterAll(() => theatre?.close())

/** What a text or its hexadecimal form gives away. */
const foundIn = (content: Buffer | string): string[] => {
  const text = typeof content === 'string' ? content : content.toString('latin1')
  return [...secrets].flatMap(([name, secret]) =>
    text.includes(secret) || text.includes(Buffer.from(secret).toString('hex')) ? [name] : [],
  )
}

test('no file of the data folder holds a secret, and the log no identifier of a person', () => {
  const faults: string[] = []
  const folder = theatre.dataDir
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { parentPath, name } of files)
    for (const secret of foundIn(readFileSync(join(parentPath, name)))) faults.push(`${name}: ${secret}`)
  expect(faults).toEqual([])
  const log = readdirSync(join(folder, 'logs'))
    .map((name) => readFileSync(join(folder, 'logs', name), 'utf8'))
    .join('')
  expect(log).toContain('unexpected error')
  expect(log).not.toContain(PERSON)
  expect(log).not.toContain(QUERY)
})

test('no table holds a secret', async () => {
  const { db } = theatre.platform.deps
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(db)
  expect(tables.length).toBeGreaterThan(100)
  const faults: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(db)
    for (const { row } of rows) for (const secret of foundIn(row)) faults.push(`${name}: ${secret}`)
  }
  expect(faults).toEqual([])
})

test('no answer holds a secret that was sent before', () => {
  const faults = answers.flatMap(({ status, body, headers }) =>
    foundIn(body + JSON.stringify(headers)).map((secret) => `${status} ${secret}: ${body.slice(0, 200)}`),
  )
  expect(faults).toEqual([])
  expect(answers.length).toBeGreaterThan(25)
})

test('a planted secret would be found', () => {
  expect(foundIn(`x${OIDC}x`)).toEqual(['OIDC'])
  expect(foundIn(Buffer.from(CONNECTION))).toEqual(['CONNECTION'])
})
