import { listEntries } from '@shuyuan/catalogue'
import { demoAccounts, generateCity, readEntries, tableRows } from '@shuyuan/demo'
import { findOrg, listUsers } from '@shuyuan/identity'
import { type Dataset, listDatasets, listVersions } from '@shuyuan/intake'
import { civilDate } from '@shuyuan/kernel'
import { latestCheck } from '@shuyuan/quality'
import { findServiceOfDataset, listApplications } from '@shuyuan/sharing'
import { findDefinition, listOrders, listTimers } from '@shuyuan/workflow'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../demo/src/fault/fault.ts'
import { seedDemo } from '../demo/src/seed.ts'
import { canonical, readQuads, shapeFindings, shapesThere, versions } from './dcat-shapes.ts'
import { openSeededCity, type SeededCity } from './seeded-city.ts'
import { must } from './send.ts'

const city = generateCity({ seed: 1, scale: 'small' })
const facts = readEntries(city.departments)
const accounts = demoAccounts(city.departments)

const titlesOf = ({ columns }: Dataset, names: string[]) =>
  names.map((name) => columns.find((column) => column.name === name)?.title).join('、')

/** The errors that stand in the files of the city. */
function plantedFaults(): Fault[] {
  const faults: Fault[] = []
  const tables = facts.filter(({ table }) => table)
  for (const fact of tables) Array.from(tableRows(city, fact, {}, (fault) => faults.push(fault)))
  return faults
}

describe('the demo city, its filling cut off by kill -9 and taken up again', () => {
  let running: SeededCity
  beforeAll(async () => {
    running = await openSeededCity()
  })
  afterAll(() => running?.close())

  const db = () => running.platform.deps.db
  async function signIn({ login, password }: { login: string; password: string }): Promise<string> {
    const reply = running.transport({ method: 'POST', url: '/v1/identity/login', payload: { login, password } })
    return (await must<{ token: string }>(reply, 200)).token
  }
  let token: string | undefined
  /** What the 管理部门 reads. */
  async function get<T>(path: string): Promise<T> {
    token ??= await signIn(accounts.find(({ roles }) => roles.includes('bureau'))!)
    return must<T>(running.transport({ url: path, headers: { authorization: `Bearer ${token}` } }), 200)
  }
  const itemsOf = async <T>(path: string): Promise<T[]> => (await get<{ items: T[] }>(path)).items

  const all = (filter: object = {}) =>
    listEntries(db(), { all: true, org: null }, { limit: 1000, after: null, ...filter })

  /** Persons about whom the sources of the one verification plan disagree. */
  async function conflictsAbout(field: string): Promise<number> {
    const [plan] = await itemsOf<{ id: string }>('/v1/verification/plans')
    const [head] = await itemsOf<{ id: string }>(`/v1/verification/plans/${plan?.id}/runs`)
    const run = await get<{ facts: { fields: { name: string }[] }; result: { fields: { conflicts: number }[] } }>(
      `/v1/verification/runs/${head?.id}`,
    )
    return run.result.fields[run.facts.fields.findIndex(({ name }) => name === field)]?.conflicts ?? 0
  }

  it('publishes every entry of the city through review', async () => {
    expect(await all({ published: true })).toHaveLength(facts.length)
  })

  it('has revisions in every stage, an extended clock, a consumer who is asked, and 督办单 in every lane', async () => {
    const heads = await all()
    const count = (state: string) => heads.filter((entry) => entry.version > 1 && entry.state === state).length
    expect([count('draft'), count('reviewing'), count('returned')]).toEqual([5, 8, 1])
    const waiting = heads.filter((entry) => entry.state === 'reviewing' && entry.flow === null)
    expect(waiting.map((entry) => entry.name)).toEqual(['人口基本信息'])
    const orders = await listOrders(db(), { limit: 100, after: null })
    expect(orders.map((order) => order.state).sort()).toEqual(['answered', 'closed', 'issued'])
    const today = civilDate(new Date())
    const clocks = await listTimers(db(), { rule: 'D01', today, limit: 100, after: null })
    expect(clocks.filter((timer) => timer.extended === 3)).toHaveLength(1)
    expect(clocks.filter((timer) => timer.state === 'running' && timer.dueOn < today)).toHaveLength(3)
  })

  it('lets each demo account sign in with its documented password', async () => {
    for (const account of accounts.slice(0, 6)) expect(await signIn(account), account.login).not.toBe('')
  })

  it('attaches a checked dataset to every entry that has data', async () => {
    const attached = await all({ kind: 'dataset' })
    expect(attached).toHaveLength(facts.filter((entry) => entry.table).length)
  })

  it('finds the planted errors: each of the twelve kinds, by rules over one table or over two, or by comparing sources', async () => {
    const { items } = await listDatasets(db(), { limit: 200 })
    const bad = new Map<string, number>()
    const tableOf = new Map(facts.map((entry) => [entry.name, entry.table]))
    const tables = items.filter((dataset) => tableOf.get(dataset.name))
    expect(tables).toHaveLength(facts.filter((entry) => entry.table).length)
    for (const dataset of tables) {
      const table = tableOf.get(dataset.name)
      const check = await latestCheck(db(), dataset.id)
      expect(check, dataset.name).not.toBeNull()
      for (const result of check?.results ?? []) {
        expect(result.state, `${dataset.name} ${result.rule.title} ${result.note}`).not.toBe('not_runnable')
        for (const about of [result.rule.kind, `${result.rule.kind} ${titlesOf(dataset, result.rule.columns)}`])
          bad.set(`${table}/${about}`, (bad.get(`${table}/${about}`) ?? 0) + result.bad)
      }
    }
    const faults = plantedFaults()
    const planted = (kind: string, table: string, column?: string) =>
      faults.filter(
        (fault) => fault.kind === kind && fault.table === table && (column ?? fault.column) === fault.column,
      ).length
    expect(bad.get('population/id_sex_match')).toBe(planted('sex_mismatch', 'population'))
    expect(bad.get('population/id_birth_match')).toBe(planted('birth_mismatch', 'population'))
    expect(bad.get('marriage/not_future')).toBe(planted('future_date', 'marriage'))
    expect(bad.get('property/length')).toBe(planted('id_15_digits', 'property'))
    expect(bad.get('population/no_full_width')).toBe(planted('full_width_digits', 'population'))
    expect(bad.get('enterprise/code_list')).toBe(planted('withdrawn_division', 'enterprise'))
    expect(bad.get('population/identifier')).toBeGreaterThanOrEqual(planted('id_check_digit', 'population'))
    expect(bad.get('social_insurance/pattern 姓名')).toBe(planted('name_mobile_swapped', 'social_insurance', '姓名'))
    // a row without a required value is kept back at loading
    const enterprises = items.find(({ name }) => tableOf.get(name) === 'enterprise')
    const [version] = (await listVersions(db(), { dataset: enterprises?.id ?? '', limit: 1 })).items
    expect(version?.rowsBad).toBe(planted('missing_required', 'enterprise'))
    // a second registration makes the first one doubtful too
    expect(bad.get('population/unique 公民身份号码')).toBe(2 * planted('duplicate_person', 'population'))
    for (const table of ['pension_pay', 'low_income_pay'])
      expect(bad.get(`${table}/cross_compare`), table).toBe(planted('dead_but_paid', table))
    const addresses = planted('address_conflict', 'social_insurance') + planted('address_conflict', 'medical_insurance')
    expect(await conflictsAbout('居住地址')).toBeGreaterThanOrEqual(0.95 * addresses)
    expect([...new Set(faults.map(({ kind }) => kind))]).toHaveLength(12)
  })

  it('gives every department a CDO of its own', async () => {
    for (const department of city.departments) expect((await findOrg(db(), department.uscc))?.cdo).toMatch(/^usr_/)
  })

  it('shares and opens: applications in every state of an ordinary week, open data without personal information', async () => {
    const { items } = await listApplications(db(), { limit: 100 })
    const states = items.map((application) => `${application.state}${application.receivedAt ? ' 已收到' : ''}`)
    expect(states.sort()).toEqual(['approved 已收到', 'refused 已收到', 'reviewing', 'reviewing 已收到', 'supplement'])
    expect((await itemsOf('/v1/opendata/datasets?limit=100')).length).toBeGreaterThanOrEqual(6)
  })

  it.skipIf(!shapesThere)(
    'keeps the shapes of DCAT-AP with its open catalogue, the same in three notations',
    async () => {
      const read = async (ending: string) =>
        (await running.transport({ url: `/catalog.${ending}` })).body.replaceAll(`/catalog.${ending}`, '/catalog.ttl')
      const quads = await readQuads(await read('ttl'), 'turtle')
      for (const [ending, format] of [
        ['rdf', 'rdfxml'],
        ['jsonld', 'jsonld'],
      ] as const)
        expect(canonical(await readQuads(await read(ending), format))).toEqual(canonical(quads))
      for (const version of versions) {
        const wrong = (await shapeFindings(quads, version)).filter(({ severity }) => severity === 'Violation')
        expect(wrong, version).toEqual([])
      }
    },
  )

  it('publishes a service over data that stay in the department, under the entry that has a delivered file too', async () => {
    const { items } = await listDatasets(db(), { search: '数据不搬家', limit: 10 })
    const [staying] = items
    const service = await findServiceOfDataset(db(), staying?.id ?? '')
    expect(service).toMatchObject({ state: 'active', inPlace: true, title: '最低生活保障金发放信息' })
    const under = (await listDatasets(db(), { entry: staying?.entry ?? '', limit: 10 })).items
    expect(under.map(({ name }) => name)).toEqual([staying?.name, service?.title])
    const check = await latestCheck(db(), staying?.id ?? '')
    expect(check).toMatchObject({ version: 'live', rules: 8, notRunnable: 0 })
    expect(check?.results.map(({ way }) => way).toSorted()).toEqual([...Array(6).fill('source'), 'through', 'through'])
  })

  it('shows a book in use: no tile is a dull nothing, and what each part of the catalogue is for has happened once', async () => {
    // the platform counts calls every two seconds
    await vi.waitFor(
      async () =>
        expect(
          (await get<{ used: { count: number } }>('/v1/catalogue/book?by=kind')).used.count,
        ).toBeGreaterThanOrEqual(5),
      { timeout: 30_000, interval: 500 },
    )
    const { lines } = await get<{ lines: { key: string }[] }>('/v1/catalogue/book?by=kind')
    expect(lines.map(({ key }) => key).sort()).toEqual(['dataset', 'file', 'open', 'service', 'stream'])
    const book = await get<Record<string, { count: number }>>('/v1/catalogue/book')
    for (const tile of ['published', 'attached', 'unattached', 'stale', 'used', 'unused', 'uncounted', 'overdue'])
      expect(book[tile]?.count, tile).toBeGreaterThan(0)
    const states = async (path: string) => (await itemsOf<{ state: string }>(path)).map(({ state }) => state).sort()
    expect(await states('/v1/catalogue/imports?limit=100')).toEqual(['done', 'offered'])
    expect(await states('/v1/catalogue/wants?limit=100')).toEqual(['open', 'open'])
    const synonyms = await itemsOf<{ words: string[] }>('/v1/catalogue/synonyms')
    expect(synonyms.flatMap(({ words }) => words)).toContain('两城同创')
    expect((await itemsOf('/v1/harvest/changes?limit=100')).length).toBeGreaterThan(0)
    const references = await itemsOf<{ origin: string }>('/v1/harvest/references?limit=100')
    expect(references.map(({ origin }) => origin)).toContain('snapshot')
    expect(await states('/v1/catalogue/arbitrations?limit=100')).toEqual(['appealed', 'commenting', 'decided'])
    const flow = await findDefinition(db(), 'catalogue.review')
    expect(flow?.levels.map(({ gate, when }) => [gate, when])).toContainEqual(['secrecy', 'level:4'])
  }, 60_000)

  it('changes nothing when it runs again', async () => {
    const before = JSON.stringify(await all())
    const users = (await listUsers(db(), { limit: 500 })).items.length
    await seedDemo(running.platform, { seed: 1, scale: 'small' })
    expect(JSON.stringify(await all())).toBe(before)
    expect((await listUsers(db(), { limit: 500 })).items).toHaveLength(users)
  }, 240_000)
})
