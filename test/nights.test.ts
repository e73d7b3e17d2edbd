import {
  civilDay,
  demoAccounts,
  fleetDatabase,
  generateCity,
  moveFleet,
  ownerUrl,
  readEntries,
  tableRows,
  townPassword,
} from '@shuyuan/demo'
import { openDb, urlOf } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { Schemas } from '@shuyuan/sdk'
import { fixedClock } from '@shuyuan/testkit'
import { CronExpressionParser } from 'cron-parser'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSeededCity, type SeededCity } from './seeded-city.ts'
import { must } from './send.ts'

// The demo city as `npm start` fills it, under a simulated clock: a department's own database is read at two o'clock, cleaned, checked, and what
// is wrong is put into tickets; in the morning the department repairs at its source, and the next night proves the repair. Nobody presses a
// button in between: the clock moves and what the platform's own schedule names is started.

const LONG = 600_000
const TROUBLED = 2
const RAW = '低保对象（业务库夜间同步）'
const CLEAN = '低保对象（标准层）'
const SOURCE = 'yunxi_civil.low_income'

const start = new Date()
/** Days after today, whenever that is. */
const day = (n: number) => civilDate(new Date(start.getTime() + n * 86_400_000))
const clock = fixedClock(`${day(1)}T08:00:00+08:00`)
const city = generateCity({ seed: 1, scale: 'small' })
const fact = readEntries(city.departments).find(({ table }) => table === 'low_income') as ReturnType<
  typeof readEntries
>[0]
const right = [...tableRows(city, fact, {}, () => {})].map(({ cells }) => cells)
const names = fact.items.map(({ name }) => name)
const keyAt = fact.items.findIndex(({ key }) => key)
/** what stands in the department's files: key → the row as it should be */
const truth = new Map(right.map((cells) => [cells[keyAt] as string, cells]))
/** keys of rows that no machine may repair, and the day on which the department must hear of them */
const planted = new Map<string, number>()
const told = new Map<string, number>()

let theatre: SeededCity
let token: string
let datasets: Record<string, string>

const town = (text: string) => sql.raw(text).execute(theatre.platform.deps.db)
const lit = (cell: string) => (cell === '' ? 'null' : `'${cell.replaceAll("'", "''")}'`)

function call<T>(method: string, url: string, payload?: object): Promise<T> {
  const headers = { authorization: `Bearer ${token}` }
  return must<T>(theatre.transport({ method, url, headers, ...(payload ? { payload } : {}) }), 200)
}

/** Somebody of the department comes to work: sessions end, people sign in each morning. */
async function signIn(login: string): Promise<void> {
  const { password } = demoAccounts(city.departments).find((account) => account.login === login) ?? {}
  const reply = theatre.transport({ method: 'POST', url: '/v1/identity/login', payload: { login, password } })
  token = (await must<{ token: string }>(reply, 200)).token
}

const texts = (columns: readonly string[], mark = '') =>
  columns.map((name) => `coalesce(${mark}${name}${mark}::varchar, '') as ${mark}${name}${mark}`).join(', ')

/** Every row of the department's register, as it stands in its own database. */
async function atSource(columns: readonly string[]): Promise<string[][]> {
  const { rows } = await town(`select ${texts(columns)} from ${SOURCE}`)
  return (rows as Record<string, string>[]).map((row) => Object.values(row))
}

/** Lets the time pass: everything that the platform's schedule names on the way is started once, in the order of its time. */
async function pass(until: string): Promise<void> {
  const { db, jobs } = theatre.platform.deps
  const from = clock.now()
  clock.set(until)
  const { rows } = await sql<{ name: string; cron: string; data: { input: object } }>`
    select name, cron, data from pgboss.schedule`.execute(db)
  const due = rows.map((row) => ({
    ...row,
    at: CronExpressionParser.parse(row.cron, { currentDate: from, tz: 'Asia/Shanghai' }).next().toDate(),
  }))
  for (const { name, data, at } of due.sort((a, b) => a.at.getTime() - b.at.getTime()))
    if (at <= clock.now()) await jobs.enqueue(db, name, data.input, { id: 'system', org: null })
  await jobs.idle()
}

/** The department's day: new households, and what its clerks got wrong among them. */
async function business(n: number): Promise<void> {
  clock.set(`${day(n)}T20:00:00+08:00`)
  const { right: papers, typed } = await civilDay(theatre.platform.deps.db, city, day(n).replaceAll('-', ''))
  for (const cells of papers) truth.set(cells[keyAt] as string, cells)
  notePlanted(typed, n + 1)
}

function notePlanted(rows: readonly (readonly string[])[], heard: number): void {
  for (const cells of rows) {
    const key = cells[keyAt] as string
    const wrong = truth.get(key)?.findIndex((cell, i) => cell !== cells[i]) ?? -1
    // a telephone number in full-width digits is put right by the pipeline
    if (wrong >= 0 && fact.items[wrong]?.title !== '联系电话') planted.set(key, heard)
  }
}

async function night(n: number): Promise<void> {
  for (const time of ['02:05', '06:00']) await pass(`${day(n + 1)}T${time}:00+08:00`)
}

/** The department's morning: signs, and puts right at its source the rows it is shown. */
async function morning(n: number): Promise<void> {
  clock.set(`${day(n)}T09:00:00+08:00`)
  await signIn('minzheng')
  for (const ticket of await tickets()) {
    if (ticket.state === 'archived') continue
    const { items } = await call<{ items: { keys: Record<string, string> }[] }>(
      'GET',
      `/v1/ticket/tickets/${ticket.id}/rows?limit=500`,
    )
    if (ticket.state === 'dispatched')
      for (const action of ['sign', 'fix']) await call('POST', `/v1/ticket/tickets/${ticket.id}/act`, { action })
    for (const key of items.flatMap(({ keys }) => Object.values(keys))) {
      const cells = truth.get(key) ?? []
      const set = names.map((name, i) => `${name} = ${lit(cells[i] ?? '')}`)
      await town(`update ${SOURCE} set ${set.join(', ')}, updated_at = now() where ${names[keyAt]} = '${key}'`)
      if (!told.has(key)) told.set(key, n)
    }
  }
}

async function tickets(): Promise<Schemas['Ticket'][]> {
  const { items } = await call<{ items: Schemas['Ticket'][] }>(
    'GET',
    `/v1/ticket/tickets?limit=200&dataset=${datasets[CLEAN]}`,
  )
  return items
}

/** One line of what the platform says of the night, and its figures. */
async function report(n: number) {
  const [run] = (await call<{ items: Schemas['ConnectionRun'][] }>('GET', `/v1/connection/runs?limit=1`)).items
  const [version] = (
    await call<{ items: Schemas['IntakeVersion'][] }>('GET', `/v1/intake/datasets/${datasets[CLEAN]}/versions?limit=1`)
  ).items
  const [check] = (
    await call<{ items: Schemas['QualityCheck'][] }>('GET', `/v1/quality/datasets/${datasets[CLEAN]}/checks?limit=1`)
  ).items
  const all = await tickets()
  const open = all.filter(({ state }) => state !== 'archived')
  const causes = open.map(({ title, rowsBad }) => `${title} ${rowsBad} 行`).join('；')
  console.log(
    `${day(n)} 采集 ${run?.rowsRead} 行 ${run?.state}；标准层第 ${version?.seq} 版 ${version?.rowsGood} 行；检查 ${check?.verdict}；工单 ${all.length} 张，未结 ${open.length} 张${causes && `：${causes}`}`,
  )
  return { run, version, check, all, open }
}

beforeAll(async () => {
  theatre = await openSeededCity({ clock })
  await signIn('minzheng')
  const { items } = await call<{ items: { id: string; name: string }[] }>('GET', '/v1/intake/datasets?limit=200')
  datasets = Object.fromEntries(items.map(({ id, name }) => [name, id]))
}, LONG)
afterAll(() => theatre?.close())

test(
  'night after night the demo city reads, cleans, checks, and gets its wrong rows back repaired, by itself',
  async () => {
    const typed = await atSource(names)
    expect(typed).toHaveLength(right.length)
    notePlanted(typed, 1)
    expect(planted.size).toBeGreaterThan(5)

    const plans = await call<{ items: Schemas['ConnectionPlan'][] }>('GET', '/v1/connection/plans?limit=50')
    const plan = plans.items.find(({ dataset }) => dataset === datasets[RAW])
    expect(plan).toMatchObject({ state: 'active', cron: '0 2 * * *', nextAt: expect.any(String) })

    await morning(1)
    for (let n = 1; n <= TROUBLED; n++) {
      await business(n)
      await night(n)
      await morning(n + 1)
      expect((await report(n + 1)).run).toMatchObject({ state: 'done', cause: 'schedule' })
    }
    // each wrong row was shown to its owner the morning after it came, and no right one was
    expect([...told].sort()).toEqual([...planted].sort())

    // a night without new business proves the last repairs …
    await night(TROUBLED + 1)
    await signIn('minzheng')
    const quiet = await report(TROUBLED + 2)
    expect(quiet.all.length).toBeGreaterThan(0)
    for (const ticket of quiet.all) expect(ticket).toMatchObject({ state: 'archived', outcome: 'repaired' })
    expect(quiet.version).toMatchObject({ state: 'published', rowsBad: 0, rowsGood: truth.size })
    expect(quiet.check).toMatchObject({ verdict: 'pass', violations: 0 })
    // … and the one after it opens nothing
    await night(TROUBLED + 2)
    await signIn('minzheng')
    const still = await report(TROUBLED + 3)
    expect(still.all.map(({ id, state }) => [id, state])).toEqual(quiet.all.map(({ id, state }) => [id, state]))

    // nothing lost, nothing altered: counted without the platform, in its files and in the department's database
    const lake = `${theatre.dataDir}/lake/${datasets[CLEAN]}/${still.version?.id}/part-*.parquet`
    const held = await theatre.platform.deps.engine.query<Record<string, string>>(
      `select ${texts(names, '"')} from read_parquet('${lake}')`,
    )
    expect(held.map((row) => Object.values(row)).sort()).toEqual([...truth.values()].sort())
    const untouched = names.filter((name) => name !== 'mobile')
    expect(held.map((row) => untouched.map((name) => row[name])).sort()).toEqual((await atSource(untouched)).sort())
    expect(theatre.logged).toEqual([])
  },
  LONG,
)

test(
  'a change in the database of the transport bureau is seen on the platform within seconds, also after a restart on another port',
  async () => {
    await signIn('jiaotong')
    const { items } = await call<{ items: Schemas['ConnectionCapture'][] }>('GET', '/v1/connection/captures?limit=10')
    expect(items).toHaveLength(1)
    const dataset = items[0]?.tables[0]?.dataset
    const running = await call<Schemas['ConnectionCapture']>('GET', `/v1/connection/captures/${items[0]?.id}`)
    expect(running).toMatchObject({ state: 'running', trouble: null })
    const { hostname: host, port } = new URL(urlOf(theatre.platform.deps.db))
    const place = fleetDatabase({ host, port: Number(port) })
    const bureau = openDb(ownerUrl(place, townPassword(theatre.platform.deps, place.owner)), { max: 1 })
    try {
      await moveFleet(bureau)
      const began = performance.now()
      const { rows } = await sql<{ vehicleNo: string; speed: string }>`
        select vehicle_no, speed::numeric(6,1)::text as speed from vehicle_position order by vehicle_no`.execute(bureau)
      const fleet = rows.map(({ vehicleNo, speed }) => [vehicleNo, Number(speed)])
      await expect
        .poll(async () => {
          const page = await call<Schemas['ConnectionCurrentRows']>(
            'GET',
            `/v1/connection/captured/${dataset}/rows?limit=200`,
          )
          return page.items.map((row) => [row.vehicle_no, Number(row.speed)])
        })
        .toEqual(fleet)
      console.log(`committed → visible ${Math.round(performance.now() - began)} ms`)
    } finally {
      await bureau.destroy()
    }
  },
  LONG,
)
