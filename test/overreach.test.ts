import type { Schemas } from '@shuyuan/sdk'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Document, exampleOf, operationsOf } from './openapi-example.ts'
import { plantWorld } from './planted-world.ts'
import { openTheatre, type Theatre } from './platform.ts'
import { jobDone, startOnboarding, STOPS } from './story.ts'
import { must } from './send.ts'

let theatre: Theatre
let document: Document
/** The newest ids of each table, by `schema.table`. */
const ids = new Map<string, string[]>()

/** What everybody at work may look at: the law wants one book, common standards, and quality that is seen; values in it are masked. */
const COMMON = [
  /^\/v1\/identity\/orgs\//,
  /^\/v1\/standards\/(elements|code-lists)\//,
  /^\/v1\/catalogue\/(public\/)?entries\/\{id\}(\/(versions|resources|grades|claims|chain|consents|follow|changes))?$/,
  /^\/v1\/harvest\/(runs\/\{run\}\/refusals|alignments\/\{alignment\}(\/differences(\.csv)?)?)$/,
  /^\/v1\/lineage\/runs\/\{run\}$/,
  /^\/v1\/quality\/(packs|certificates)\//,
  /^\/v1\/quality\/datasets\/\{dataset\}\/(packs\/diff|mapping|rules(\/explain)?|checks(\/latest)?|schedule|trend|column-trends)$/,
  /^\/v1\/quality\/(checks\/\{check\}|versions\/\{version\}\/profile)$/,
  /^\/v1\/ticket\/datasets\/\{dataset\}\/routing$/,
  /^\/v1\/sharing\/(services\/\{service\}|live\/\{dataset\})$/,
  /^\/v1\/opendata\/datasets\//,
  /^\/v1\/evidence\/tiles\//,
]

beforeAll(async () => {
  theatre = await openTheatre()
  await plantWorld(theatre)
  document = (await theatre.send(null, 'GET', '/openapi.json')).json<Document>()
  const { db } = theatre.platform.deps
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.columns
    where column_name = 'id' and data_type = 'text' and table_schema not in ('pg_catalog', 'information_schema')`.execute(
    db,
  )
  for (const { schema, name } of tables) {
    const newest = sql<{ id: string }>`select id from ${sql.table(`${schema}.${name}`)} order by id desc limit 3`
    ids.set(
      `${schema}.${name}`,
      (await newest.execute(db)).rows.map(({ id }) => id),
    )
  }
})
afterAll(() => theatre?.close())

/** Ids that the first parameter of an address may mean: of a table of that name, in its own module or elsewhere. */
function idsFor(path: string): string[] {
  const [, , module] = path.split('/')
  const [, folder = '', param = ''] = /([\w-]+)\/\{(\w+)\}/.exec(path) ?? []
  const single = folder.replace(/ies$/, 'y').replace(/s$/, '').replaceAll('-', '_')
  const named = [...ids.keys()].filter((key) => key.endsWith(`.${param}`) || key.endsWith(`.${single}`))
  const own = named.filter((key) => key.startsWith(`${module}.`))
  return (own.length > 0 ? own : named).flatMap((key) => ids.get(key) ?? [])
}

test('a department without part in it reads nothing of another by its id but what is common', async () => {
  const open: string[] = []
  let asked = 0
  for (const { method, path } of operationsOf(document)) {
    if (method !== 'GET' || !path.includes('{') || COMMON.some((each) => each.test(path))) continue
    for (const id of idsFor(path)) {
      asked++
      const reply = await theatre.send('rival', 'GET', path.replace(/\{\w+\}/, id).replace(/\{\w+\}/g, 'x'))
      if (reply.status < 300) open.push(`${path} ${id}: ${reply.body.slice(0, 200)}`)
      if (reply.status >= 500) open.push(`${path} ${id}: ${reply.status}`)
    }
  }
  expect(open).toEqual([])
  expect(asked).toBeGreaterThan(80)
})

test('a draft is seen by nobody else, also not by what hangs on it', async () => {
  const { send } = theatre
  const { draft, job } = await startOnboarding(send, '未公开的草稿', STOPS)
  await jobDone(send, 'provider', job)
  const loaded = await must<Schemas['OnboardingDraft']>(
    send('provider', 'GET', `/v1/onboarding/drafts/${draft.id}`),
    200,
  )
  expect(loaded.entry).toBeTruthy()
  const seen: string[] = []
  for (const { method, path } of operationsOf(document)) {
    if (method !== 'GET' || !path.startsWith('/v1/catalogue/') || !path.includes('entries/{id}')) continue
    const url = path.replace('{id}', String(loaded.entry)).replace(/\{\w+\}/g, '1')
    const reply = await send('rival', 'GET', `${url}?from=1&to=1`)
    if (reply.status !== 404) seen.push(`${path}: ${reply.status} ${reply.body.slice(0, 200)}`)
  }
  expect(seen).toEqual([])
})

test('fields that no form has are not taken: id, state, owner, author, roles', async () => {
  const marks = {
    id: 'zz_planted',
    state: 'zz_planted',
    createdBy: 'zz_planted',
    org: 'zz_planted',
    owner: 'zz_planted',
  }
  const more = {
    provider: 'zz_planted',
    roles: ['zz_planted'],
    enabled: true,
    grade: 'zz_planted',
    approvedBy: 'zz_planted',
  }
  const { send, shared } = theatre
  let taken = 0
  for (const { method, path, body } of operationsOf(document)) {
    if (method === 'GET' || body === null) continue
    const example = exampleOf(document, body)
    if (typeof example !== 'object' || example === null || Array.isArray(example)) continue
    // fields that the form does have keep their example
    const planted = { ...marks, ...more, ...example }
    const nouns = new Map<string, unknown>(Object.entries(shared))
    const url = path
      .replace('entries/{id}', `entries/${shared.entry}`)
      .replace(/\{(\w+)\}/g, (_, name: string) => String(nouns.get(name) ?? idsFor(path)[0] ?? 'x'))
    for (const who of ['provider', 'bureau', 'sysadmin', 'security'] as const) {
      const reply = await send(who, method, url, planted)
      if (reply.status < 300) taken++
      if (reply.status >= 500) throw new Error(`${method} ${path}: ${reply.status}`)
      if (reply.status < 300 && reply.body.includes('zz_planted')) throw new Error(`${method} ${path}: ${reply.body}`)
    }
  }
  expect(taken).toBeGreaterThan(20)
  const { db } = theatre.platform.deps
  for (const key of ids.keys()) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(key)} t`.execute(db)
    expect(
      rows.filter(({ row }) => row.includes('zz_planted')),
      key,
    ).toEqual([])
  }
})
