import type { Schemas } from '@shuyuan/sdk'
import { fixedClock, testDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTheatre, type Theatre } from './platform.ts'
import { must, type Send, signedSend } from './send.ts'

// A department's own database feeds the city night after night: read at one o'clock, cleaned, checked, put into tickets; in the morning the
// department repairs what it was told at its source, and the next night proves the repair. Nobody presses a button in between: the clock
// moves and the platform's own sweeps run.

const NIGHTS = 6
const clock = fixedClock('2026-03-02T20:00:00+08:00')
let theatre: Theatre
/** sessions end; people sign in each morning */
let send: Send
let town: Awaited<ReturnType<typeof testDb>>
let raw: string
let clean: string
/** keys of rows that were made wrong, and the night they came */
const planted = new Map<string, number>()
const seen = new Map<string, number>()

/** One row of the department's register, valid or not, never of a real person. */
const row = (n: number, wrong?: 'phone' | 'amount') =>
  `('H${String(n).padStart(6, '0')}', ' 户主${n} ', '${wrong === 'phone' ? '12345' : `139${String(10_000_000 + n)}`}', ${wrong === 'amount' ? -1 : 500 + (n % 300)}, '${clock.now().toISOString()}')`
const at = (text: string) => sql.raw(text).execute(town.db)

/** The sweeps that the platform's schedule starts every minute or ten; here as often as the clock is moved. */
async function tick(): Promise<void> {
  const { db, jobs } = theatre.platform.deps
  for (const kind of ['connection.sweep', 'connection.freshness', 'cleansing.sweep', 'quality.sweep', 'workflow.sweep'])
    await jobs.enqueue(db, kind, {}, { id: 'system', org: null })
  await jobs.idle()
}

async function night(n: number): Promise<void> {
  const day = `2026-03-${String(2 + n).padStart(2, '0')}`
  const next = `2026-03-${String(3 + n).padStart(2, '0')}`
  clock.set(`${day}T21:00:00+08:00`)
  const first = 1000 * (n + 1)
  const rows = Array.from({ length: 60 }, (_, i) => {
    const wrong = i % 20 === 3 ? 'phone' : i % 30 === 7 ? 'amount' : undefined
    if (wrong) planted.set(`H${String(first + i).padStart(6, '0')}`, n)
    return row(first + i, wrong)
  })
  await at(`insert into household values ${rows.join(',')}`)
  for (const time of ['00:30', '01:00', '01:10']) {
    clock.set(`${next}T${time}:00+08:00`)
    await tick()
  }
}

/** The department's morning: signs, repairs at its source the rows it is shown. Answers the rows. */
async function morning(n: number): Promise<string[]> {
  clock.set(`2026-03-${String(3 + n).padStart(2, '0')}T09:00:00+08:00`)
  send = signedSend(theatre.transport)
  const told: string[] = []
  for (const ticket of await tickets('dispatched', 'fixing')) {
    const { items } = await must<{ items: { keys: Record<string, string> }[] }>(
      send('provider', 'GET', `/v1/ticket/tickets/${ticket.id}/rows?limit=500`),
      200,
    )
    const keys = items.map(({ keys: found }) => Object.values(found)[0] ?? '')
    if (ticket.state === 'dispatched')
      for (const action of ['sign', 'fix'])
        await must(send('provider', 'POST', `/v1/ticket/tickets/${ticket.id}/act`, { action }), 200)
    for (const key of keys) {
      const number = Number(key.slice(1))
      await at(
        `update household set phone = '139${10_000_000 + number}', amount = greatest(amount, 500), changed_at = '${clock.now().toISOString()}' where house_no = '${key}'`,
      )
      if (!seen.has(key)) seen.set(key, n)
    }
    told.push(...keys)
  }
  return told
}

async function tickets(...states: string[]): Promise<Schemas['Ticket'][]> {
  const { items } = await must<{ items: Schemas['Ticket'][] }>(
    send('provider', 'GET', '/v1/ticket/tickets?limit=200'),
    200,
  )
  return items.filter((ticket) => ticket.kind === 'quality' && (states.length === 0 || states.includes(ticket.state)))
}

beforeAll(async () => {
  process.env.SHUYUAN_OUTBOUND_ALLOW = '127.0.0.1'
  theatre = await openTheatre({ clock })
  town = await testDb([])
  await at(
    `create table household (house_no text primary key, head text, phone text, amount numeric(10,2), changed_at timestamptz)`,
  )
  await at(`insert into household values ${Array.from({ length: 500 }, (_, i) => row(i)).join(',')}`)
  send = theatre.send
  const { org } = (await must<Schemas['IdentityMe']>(send('provider', 'GET', '/v1/identity/me'), 200)).subject
  const url = new URL(town.url)
  const source = await must<{ id: string }>(
    send('provider', 'POST', '/v1/connection/sources', {
      name: '住户业务库',
      kind: 'postgres',
      provider: org,
      config: {
        host: url.hostname,
        port: Number(url.port),
        database: url.pathname.slice(1),
        user: url.username,
        tls: 'off',
      },
      secret: { password: url.password },
    }),
    201,
  )
  for (const step of ['test', 'enable'])
    await must(send('provider', 'POST', `/v1/connection/sources/${source.id}/${step}`), 200)
  const table = { schema: 'public', name: 'household' }
  raw = (
    await must<{ dataset: string }>(
      send('provider', 'POST', `/v1/connection/sources/${source.id}/datasets`, { ...table, title: '住户登记' }),
      201,
    )
  ).dataset
  await must(
    send('provider', 'POST', '/v1/connection/plans', {
      source: source.id,
      schemaName: 'public',
      tableName: 'household',
      dataset: raw,
      mode: 'watermark',
      watermark: 'changed_at',
      cron: '0 1 * * *',
    }),
    201,
  )
  const pipeline = await must<{ id: string; output: string | null }>(
    send('provider', 'POST', '/v1/cleansing/pipelines', {
      name: '住户登记清洗',
      input: raw,
      outputName: '住户登记（标准层）',
      definition: {
        steps: [{ id: 's1', kind: 'trim', params: { columns: ['head'] } }],
        golden: [
          {
            id: 'g1',
            name: '首尾空格去掉',
            input: { house_no: 'H1', head: ' 户主 ' },
            expect: { outcome: 'kept', values: { head: '户主' } },
          },
        ],
      },
    }),
    201,
  )
  const path = `/v1/cleansing/pipelines/${pipeline.id}`
  await must(send('provider', 'POST', `${path}/versions`, { note: '首次发布' }), 201)
  await must(send('provider', 'PATCH', path, { trigger: { kind: 'version' } }), 200)
  clean = (await must<{ output: string }>(send('provider', 'GET', path), 200)).output
  for (const rule of [
    { kind: 'pattern', columns: ['phone'], params: { pattern: '^1[3-9][0-9]{9}$' }, severity: 'error' },
    { kind: 'range', columns: ['amount'], params: { min: 0 }, severity: 'error' },
  ])
    await must(send('provider', 'POST', `/v1/quality/datasets/${clean}/rules`, rule), 201)
}, 120_000)
afterAll(async () => {
  await theatre?.close()
  await town?.drop()
})

test('night after night the city reads, cleans, checks, and gets its wrong rows back repaired, by itself', async () => {
  for (let n = 0; n < NIGHTS; n++) {
    await night(n)
    await morning(n)
  }
  clock.set(`2026-03-${String(3 + NIGHTS).padStart(2, '0')}T01:00:00+08:00`)
  await tick()
  send = signedSend(theatre.transport)

  // each wrong row was told to its owner the morning after it came, and no right one was
  expect([...seen].sort()).toEqual([...planted].sort())
  // every ticket was closed by a re-check, none by hand
  const all = await tickets()
  expect(all.length).toBeGreaterThan(0)
  for (const ticket of all) expect(ticket).toMatchObject({ state: 'archived', outcome: 'repaired' })
  // the last version holds every row of the source, clean
  const { items } = await must<{ items: Schemas['IntakeVersion'][] }>(
    send('provider', 'GET', `/v1/intake/datasets/${clean}/versions`),
    200,
  )
  expect(items[0]).toMatchObject({ state: 'published', rowsBad: 0, rowsGood: 500 + 60 * NIGHTS })
  const checks = await must<{ items: Schemas['QualityCheck'][] }>(
    send('provider', 'GET', `/v1/quality/datasets/${clean}/checks`),
    200,
  )
  expect(checks.items[0]).toMatchObject({ verdict: 'pass', violations: 0 })
  expect(theatre.logged).toEqual([])
}, 240_000)
