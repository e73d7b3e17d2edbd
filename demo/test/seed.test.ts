import { join } from 'node:path'
import { catalogueMigrations, cataloguePolicy, createCatalogueModule, listEntries } from '@shuyuan/catalogue'
import { cleansingMigrations, cleansingPolicy, createCleansingModule } from '@shuyuan/cleansing'
import { connectionMigrations, connectionPolicy, createConnectionModule } from '@shuyuan/connection'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { openEngine } from '@shuyuan/engine'
import { createHarvestModule, harvestMigrations, harvestPolicy } from '@shuyuan/harvest'
import { createIdentityModule, findOrg, identityPolicy, listUsers } from '@shuyuan/identity'
import {
  createIntakeModule,
  intakeMigrations,
  type Dataset,
  intakePolicy,
  listDatasets,
  listVersions,
} from '@shuyuan/intake'
import { createJobs, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { createOpendataModule, opendataPolicy } from '@shuyuan/opendata'
import { openOutbound } from '@shuyuan/outbound'
import { createQualityModule, latestCheck, qualityPolicy } from '@shuyuan/quality'
import {
  createSharingModule,
  findServiceOfDataset,
  listApplications,
  sharingMigrations,
  sharingPolicy,
} from '@shuyuan/sharing'
import { createStandardsModule, openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { createLifecycleModule, lifecycleMigrations, lifecyclePolicy } from '@shuyuan/lifecycle'
import { asSubject, fixedClock, type TestApp, testApp } from '@shuyuan/testkit'
import { createTicketModule, ticketMigrations, ticketPolicy } from '@shuyuan/ticket'
import { createVerificationModule, verificationMigrations, verificationPolicy } from '@shuyuan/verification'
import {
  createWorkflowModule,
  findDefinition,
  listOrders,
  listTimers,
  workflowMigrations,
  workflowPolicy,
} from '@shuyuan/workflow'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { canonical, readQuads, shapeFindings, shapesThere, versions } from '../../test/dcat-shapes.ts'
import { seedDemo } from '../src/seed.ts'
import { holderOf, type SeedContext, type SeedDeps } from '../src/seed/context.ts'

const titlesOf = ({ columns }: Dataset, names: string[]) =>
  names.map((name) => columns.find((column) => column.name === name)?.title).join('、')

async function platform(): Promise<TestApp<SeedDeps>> {
  return testApp<SeedDeps>({
    // the day after the city's registers end
    clock: fixedClock('2026-07-01T09:00:00+08:00'),
    migrations: [
      evidenceMigrations,
      jobsMigrations,
      { module: 'identity', dir: join(import.meta.dirname, '../../modules/identity/migrations') },
      standardsMigrations,
      workflowMigrations,
      catalogueMigrations,
      harvestMigrations,
      { module: 'lineage', dir: join(import.meta.dirname, '../../modules/lineage/migrations') },
      intakeMigrations,
      connectionMigrations,
      cleansingMigrations,
      { module: 'quality', dir: join(import.meta.dirname, '../../modules/quality/migrations') },
      ticketMigrations,
      verificationMigrations,
      sharingMigrations,
      { module: 'opendata', dir: join(import.meta.dirname, '../../modules/opendata/migrations') },
      lifecycleMigrations,
    ],
    policies: {
      evidence: evidencePolicy,
      jobs: jobsPolicy,
      identity: identityPolicy,
      standards: standardsPolicy,
      workflow: workflowPolicy,
      catalogue: cataloguePolicy,
      harvest: harvestPolicy,
      intake: intakePolicy,
      connection: connectionPolicy,
      cleansing: cleansingPolicy,
      quality: qualityPolicy,
      ticket: ticketPolicy,
      verification: verificationPolicy,
      sharing: sharingPolicy,
      opendata: opendataPolicy,
      lifecycle: lifecyclePolicy,
    },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const calendar = openCalendars(base)
      const engine = openEngine({ tempDir: join(base.dataDir, 'tmp'), memoryLimit: '1GB', threads: 2 })
      const deps: SeedDeps = {
        ...base,
        keyring,
        evidence,
        engine,
        jobs: createJobs(base.db),
        calendar,
        outbound: openOutbound({ allow: ['127.0.0.1'] }),
      }
      const modules = [
        createEvidenceModule({ ...base, keyring, evidence }),
        createIdentityModule(deps),
        createStandardsModule({ ...base, evidence, calendar }),
        createWorkflowModule(deps),
        createCatalogueModule(deps),
        createHarvestModule(deps),
        createIntakeModule(deps),
        createConnectionModule(deps),
        createCleansingModule(deps),
        createQualityModule(deps),
        createTicketModule(deps),
        createVerificationModule(deps),
        createSharingModule(deps),
        createOpendataModule(deps),
        createLifecycleModule(deps),
      ]
      return { deps, modules }
    },
  })
}

describe('seedDemo', () => {
  let running: TestApp<SeedDeps>
  let context: SeedContext
  beforeAll(async () => {
    running = await platform()
    await running.deps.jobs.start()
    const crash = (line: string) => {
      if (line.startsWith('目录')) throw new Error('power cut')
    }
    await expect(seedDemo(running, { seed: 1, scale: 'small', progress: crash })).rejects.toThrow('power cut')
    context = await seedDemo(running, {
      seed: 1,
      scale: 'small',
      progress: (line) => process.env.SHOW && console.log(line),
    })
  }, 480_000)
  afterAll(async () => {
    await running?.deps.jobs.stop()
    await running?.deps.engine.close()
    await running?.close()
  })

  const all = (filter: object = {}) =>
    listEntries(running.deps.db, { all: true, org: null }, { limit: 1000, after: null, ...filter })

  /** Persons about whom the sources of the one verification plan disagree. */
  async function conflictsAbout(field: string): Promise<number> {
    const ask = async (path: string) =>
      (
        await running.app.inject({ url: `/v1/verification/${path}`, headers: asSubject(holderOf(context, 'bureau')) })
      ).json()
    const [plan] = (await ask('plans')).items
    const [head] = (await ask(`plans/${plan.id}/runs`)).items
    const { facts, result } = await ask(`runs/${head.id}`)
    return result.fields[facts.fields.findIndex(({ name }: { name: string }) => name === field)].conflicts
  }

  it('publishes every entry of the city through review', async () => {
    expect(await all({ published: true })).toHaveLength(context.entries.length)
  })

  it('has revisions in every stage, an extended clock, a consumer who is asked, and 督办单 in every lane', async () => {
    const { db } = running.deps
    const heads = await all()
    const count = (state: string) => heads.filter((entry) => entry.version > 1 && entry.state === state).length
    expect([count('draft'), count('reviewing'), count('returned')]).toEqual([5, 8, 1])
    const waiting = heads.filter((entry) => entry.state === 'reviewing' && entry.flow === null)
    expect(waiting.map((entry) => entry.name)).toEqual(['人口基本信息'])
    const orders = await listOrders(db, { limit: 100, after: null })
    expect(orders.map((order) => order.state).sort()).toEqual(['answered', 'closed', 'issued'])
    const clocks = await listTimers(db, { rule: 'D01', today: '2026-07-01', limit: 100, after: null })
    expect(clocks.filter((timer) => timer.extended === 3)).toHaveLength(1)
    expect(clocks.filter((timer) => timer.state === 'running' && timer.dueOn < '2026-07-01')).toHaveLength(3)
  })

  it('lets each demo account sign in with its documented password', async () => {
    for (const account of context.accounts.slice(0, 6)) {
      const { login, password } = account
      const reply = await running.app.inject({
        method: 'POST',
        url: '/v1/identity/login',
        payload: { login, password },
      })
      expect(reply.statusCode, `${login} ${reply.body}`).toBe(200)
    }
  })

  it('attaches a checked dataset to every entry that has data', async () => {
    const attached = await all({ kind: 'dataset' })
    expect(attached).toHaveLength(context.entries.filter((entry) => entry.table).length)
  })

  it('finds the planted errors: each of the twelve kinds, by rules over one table or over two, or by comparing sources', async () => {
    const { items } = await listDatasets(running.deps.db, { limit: 200 })
    const bad = new Map<string, number>()
    const tableOf = new Map(context.entries.map((entry) => [entry.name, entry.table]))
    const tables = items.filter((dataset) => tableOf.get(dataset.name))
    expect(tables).toHaveLength(context.entries.filter((entry) => entry.table).length)
    for (const dataset of tables) {
      const table = tableOf.get(dataset.name)
      const check = await latestCheck(running.deps.db, dataset.id)
      expect(check, dataset.name).not.toBeNull()
      for (const result of check?.results ?? []) {
        expect(result.state, `${dataset.name} ${result.rule.title} ${result.note}`).not.toBe('not_runnable')
        for (const about of [result.rule.kind, `${result.rule.kind} ${titlesOf(dataset, result.rule.columns)}`])
          bad.set(`${table}/${about}`, (bad.get(`${table}/${about}`) ?? 0) + result.bad)
      }
    }
    const planted = (kind: string, table: string, column?: string) =>
      context.faults.filter(
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
    const [version] = (await listVersions(running.deps.db, { dataset: enterprises?.id ?? '', limit: 1 })).items
    expect(version?.rowsBad).toBe(planted('missing_required', 'enterprise'))
    // a second registration makes the first one doubtful too
    expect(bad.get('population/unique 公民身份号码')).toBe(2 * planted('duplicate_person', 'population'))
    for (const table of ['pension_pay', 'low_income_pay'])
      expect(bad.get(`${table}/cross_compare`), table).toBe(planted('dead_but_paid', table))
    const addresses = planted('address_conflict', 'social_insurance') + planted('address_conflict', 'medical_insurance')
    expect(await conflictsAbout('居住地址')).toBeGreaterThanOrEqual(0.95 * addresses)
    expect([...new Set(context.faults.map(({ kind }) => kind))]).toHaveLength(12)
  })

  it('gives every department a CDO of its own', async () => {
    for (const department of context.city.departments)
      expect((await findOrg(running.deps.db, department.uscc))?.cdo).toMatch(/^usr_/)
  })

  it('shares and opens: applications in every state of an ordinary week, open data without personal information', async () => {
    const { items } = await listApplications(running.deps.db, { limit: 100 })
    const states = items.map((application) => `${application.state}${application.receivedAt ? ' 已收到' : ''}`)
    expect(states.sort()).toEqual(['approved 已收到', 'refused 已收到', 'reviewing', 'reviewing 已收到', 'supplement'])
    const open = await running.app.inject('/v1/opendata/datasets?limit=100')
    expect(open.json().items.length).toBeGreaterThanOrEqual(6)
  })

  it.skipIf(!shapesThere)(
    'keeps the shapes of DCAT-AP with its open catalogue, the same in three notations',
    async () => {
      const read = async (ending: string) =>
        (await running.app.inject(`/catalog.${ending}`)).body.replaceAll(`/catalog.${ending}`, '/catalog.ttl')
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
    const { items } = await listDatasets(running.deps.db, { search: '数据不搬家', limit: 10 })
    const [staying] = items
    const service = await findServiceOfDataset(running.deps.db, staying?.id ?? '')
    expect(service).toMatchObject({ state: 'active', inPlace: true, title: '最低生活保障金发放信息' })
    const under = (await listDatasets(running.deps.db, { entry: staying?.entry ?? '', limit: 10 })).items
    expect(under.map(({ name }) => name)).toEqual([staying?.name, service?.title])
    const check = await latestCheck(running.deps.db, staying?.id ?? '')
    expect(check).toMatchObject({ version: 'live', rules: 8, notRunnable: 0 })
    expect(check?.results.map(({ way }) => way).toSorted()).toEqual([...Array(6).fill('source'), 'through', 'through'])
  })

  it('shows a book in use: no tile is a dull nothing, and what each part of the catalogue is for has happened once', async () => {
    const bureau = asSubject(holderOf(context, 'bureau'))
    const get = async (path: string) => (await running.app.inject({ url: path, headers: bureau })).json()
    // the platform counts calls every two seconds
    await vi.waitFor(
      async () => expect((await get('/v1/catalogue/book?by=kind')).used.count).toBeGreaterThanOrEqual(5),
      { timeout: 30_000, interval: 500 },
    )
    const { lines } = await get('/v1/catalogue/book?by=kind')
    expect(lines.map(({ key }: { key: string }) => key).sort()).toEqual([
      'dataset',
      'file',
      'open',
      'service',
      'stream',
    ])
    const book = await get('/v1/catalogue/book')
    for (const tile of ['published', 'attached', 'unattached', 'stale', 'used', 'unused', 'uncounted', 'overdue'])
      expect(book[tile].count, tile).toBeGreaterThan(0)
    const states = async (path: string) => (await get(path)).items.map(({ state }: { state: string }) => state).sort()
    expect(await states('/v1/catalogue/imports?limit=100')).toEqual(['done', 'offered'])
    expect(await states('/v1/catalogue/wants?limit=100')).toEqual(['open', 'open'])
    expect((await get('/v1/catalogue/synonyms')).items.flatMap(({ words }: { words: string[] }) => words)).toContain(
      '两城同创',
    )
    expect((await get('/v1/harvest/changes?limit=100')).items.length).toBeGreaterThan(0)
    expect(
      (await get('/v1/harvest/references?limit=100')).items.map(({ origin }: { origin: string }) => origin),
    ).toContain('snapshot')
    expect(await states('/v1/catalogue/arbitrations?limit=100')).toEqual(['appealed', 'commenting', 'decided'])
    const flow = await findDefinition(running.deps.db, 'catalogue.review')
    expect(flow?.levels.map(({ gate, when }) => [gate, when])).toContainEqual(['secrecy', 'level:4'])
  }, 60_000)

  it('changes nothing when it runs again', async () => {
    const before = JSON.stringify(await all())
    const users = (await listUsers(running.deps.db, { limit: 500 })).items.length
    await seedDemo(running, { seed: 1, scale: 'small' })
    expect(JSON.stringify(await all())).toBe(before)
    expect((await listUsers(running.deps.db, { limit: 500 })).items).toHaveLength(users)
  }, 240_000)
})
