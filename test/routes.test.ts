import { findDutyConflicts } from '@shuyuan/identity'
import { errorTable } from '@shuyuan/kernel'
import { anonymous, type PolicyTable, role, type Rule, type Subject } from '@shuyuan/policy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cast, type Who } from './cast.ts'
import { openTheatre, type Route, type Theatre } from './platform.ts'

/** Addresses outside /v1 that need no policy: pages, files and health. Everything else names an action. */
const PUBLIC_PAGES =
  /^\/(|docs(\/.*)?|healthz|readyz|console(\/\*)?|datasets(\/:id)?|about|feed\.xml|sitemap\.xml|robots\.txt|assets\/[\w.]+)$/
/** What nobody needs to sign in for. A new line here is a decision. */
const PUBLIC_ACTIONS = [
  'catalogue.enumeration.read',
  'catalogue.public.read',
  'evidence.checkpoint',
  'evidence.consistency',
  'evidence.key',
  'evidence.tile',
  'evidence.verify',
  'identity.division.read',
  'identity.oidc.login',
  'identity.oidc.read',
  'identity.role.read',
  'identity.session.login',
  'opendata.dataset.download',
  'opendata.dataset.list',
  'opendata.dataset.read',
  'platform.docs',
  'quality.certificate.key',
  'quality.certificate.public',
  'quality.certificate.read',
  'sharing.call',
  'standards.calendar.read',
]
/** Writes that begin without a session: signing in, checking a receipt, calls that carry a signature instead. */
const OPEN_WRITES = [
  // reads in the form of CKAN: its clients ask by POST
  'POST /api/3/action/:name',
  'POST /api/action/:name',
  'POST /v1/evidence/verify',
  'POST /v1/identity/login',
  'POST /v1/sharing/services/:service/query',
  'POST /v1/sharing/services/:service/verify',
]

let theatre: Theatre
const subjects = new Map<Who | null, Subject>([[null, anonymous]])

beforeAll(async () => {
  theatre = await openTheatre({
    plant(app) {
      app.get('/planted', () => ({ secret: true }))
      app.get('/v1/planted', { config: { action: 'planted.read' } }, () => ({ secret: true }))
    },
  })
  for (const who of Object.keys(cast) as Who[])
    subjects.set(who, (await theatre.send(who, 'GET', '/v1/identity/me')).json<{ subject: Subject }>().subject)
})
afterAll(() => theatre?.close())

const nameOf = (route: Route): string => `${route.method} ${route.url}`
/** Signing out comes last: it ends the session that asks. */
const walk = (): Route[] =>
  [...theatre.routes].sort((a, b) => Number(a.url.endsWith('/logout')) - Number(b.url.endsWith('/logout')))

/** The address with its parameters filled: from what was published, otherwise with an id of nothing. */
function addressOf(route: Route): string {
  const { shared } = theatre
  const nouns = new Map<string, unknown>(Object.entries(shared))
  return route.url
    .replace('/entries/:id', `/entries/${shared.entry}`)
    .replace('/clients/:id', `/clients/${shared.client}`)
    .replace(/datasets\/:id/, `datasets/${shared.publication}`)
    .replace('/action/:name', '/action/site_read')
    .replace(':format', 'csv')
    .replace(':year', '2026')
    .replace(':code', '110000')
    .replace('*', 'x')
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(nouns.get(name) ?? 'x_1')))
}

async function ask(who: Who | null, route: Route) {
  const payload = route.method === 'GET' || route.method === 'DELETE' ? undefined : {}
  return theatre.send(who, route.method, addressOf(route), payload)
}

test('every route names an action of the policy table or is a declared public page', () => {
  const known = theatre.platform.deps.policy.actions()
  const faults = theatre.routes.flatMap((route) => {
    const action = route.config?.action
    if (action === undefined) return PUBLIC_PAGES.test(route.url) ? [] : [`${nameOf(route)} is open without a guard`]
    return known.has(action) ? [] : [`${nameOf(route)} names the unknown action "${action}"`]
  })
  // the two planted ones, and none of ours
  expect(faults).toEqual([
    'GET /planted is open without a guard',
    'GET /v1/planted names the unknown action "planted.read"',
  ])
  expect(theatre.routes.length).toBeGreaterThan(150)
})

test('every operation of the document says in words what it does', async () => {
  const { paths } = (await theatre.send(null, 'GET', '/openapi.json')).json<{
    paths: Record<string, Record<string, { summary?: string }>>
  }>()
  const mute = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { summary }]) => (summary ? [] : [`${method} ${path}`])),
  )
  // the two planted ones, and none of ours
  expect(mute).toEqual(['get /planted', 'get /v1/planted'])
})

test('an unknown action is closed to everybody', async () => {
  for (const who of subjects.keys())
    expect((await theatre.send(who, 'GET', '/v1/planted')).status).toBe(who ? 403 : 401)
})

test('a list goes on only from a cursor that it gave', async () => {
  const document = (await theatre.send(null, 'GET', '/openapi.json')).json<{
    paths: Record<string, { get?: { parameters?: { name: string }[] } }>
  }>()
  const lists = Object.entries(document.paths).flatMap(([path, { get }]) =>
    !path.includes('{') && get?.parameters?.some(({ name }) => name === 'after') ? [path] : [],
  )
  expect(lists.length).toBeGreaterThan(30)
  const made = Buffer.from('[{}]').toString('base64url')
  const faults: string[] = []
  for (const path of lists)
    for (const who of ['provider', 'bureau', 'auditor', 'sysadmin'] as const) {
      const { status, body } = await theatre.send(who, 'GET', `${path}?after=${made}`)
      if (status !== 400 && status !== 403) faults.push(`${path} (${who}): ${status} ${body.slice(0, 80)}`)
    }
  expect(faults).toEqual([])
}, 240_000)

test.each([null, ...(Object.keys(cast) as Who[])])(
  '%s passes exactly where the policy table says so',
  async (who) => {
    const { policy } = theatre.platform.deps
    const subject = subjects.get(who) as Subject
    const faults: string[] = []
    let refused = 0
    for (const route of walk()) {
      const action = route.config?.action
      const allowed = action === undefined || policy.decide(action, { subject }).allow
      const { status, headers, body } = await ask(who, route)
      const admitted = headers['x-test-admitted'] === 'yes'
      if (!allowed) refused++
      if (admitted !== allowed) faults.push(`${nameOf(route)} (${action}): table ${allowed}, answer ${status} ${body}`)
      if (!allowed && status !== (who ? 403 : 401)) faults.push(`${nameOf(route)}: ${status} instead of a refusal`)
      if (status >= 500) faults.push(`${nameOf(route)}: ${status} ${body}`)
    }
    expect(faults).toEqual([])
    expect(refused).toBeGreaterThan(10)
    if (who) expect((await theatre.send(who, 'GET', '/v1/identity/me')).status).toBe(401)
  },
  240_000,
)

test('nothing but declared actions is open to the anonymous, and no write except those that prove the caller otherwise', () => {
  const { policy } = theatre.platform.deps
  const open = theatre.routes.filter(
    ({ config }) => config?.action && policy.decide(config.action, { subject: anonymous }).allow,
  )
  expect([...new Set(open.map(({ config }) => config?.action))].sort()).toEqual(PUBLIC_ACTIONS)
  expect(
    open
      .filter(({ method }) => method !== 'GET')
      .map(nameOf)
      .sort(),
  ).toEqual(OPEN_WRITES)
  expect(theatre.routes.filter(({ method, config }) => method !== 'GET' && !config?.action).map(nameOf)).toEqual([])
})

test('findDutyConflicts over all tables: nobody can configure, approve and audit the same thing', () => {
  const tables: Record<string, Record<string, Rule>> = {}
  for (const [action, rule] of theatre.platform.deps.policy.actions()) {
    const [module = '', ...rest] = action.split('.')
    tables[module] = { ...tables[module], [rest.join('.')]: rule }
  }
  expect(Object.keys(tables)).toContain('opendata')
  expect(findDutyConflicts(tables)).toEqual([])
  const bureau = role('bureau')
  const planted: Record<string, PolicyTable> = {
    ...tables,
    evidence: { ...tables.evidence, audit: bureau },
    catalogue: { ...tables.catalogue, 'entry.edit': bureau, 'entry.review': bureau },
  }
  expect(findDutyConflicts(planted)).not.toEqual([])
})

test('every refusal carries a code of the error table', async () => {
  for (const route of walk().filter(({ config }) => config?.action)) {
    const { status, body } = await ask(null, route)
    if (status >= 400) expect(errorTable().has(JSON.parse(body).code), nameOf(route)).toBe(true)
  }
})
