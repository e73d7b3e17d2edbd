import { createConnectionModule, connectionMigrations, connectionPolicy, registerLogical } from '@shuyuan/connection'
import { registerSource, switchSource, testSource } from '@shuyuan/connection'
import { catalogueMigrations } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createDataset, intakePolicy } from '@shuyuan/intake'
import { createJobs, jobsMigrations } from '@shuyuan/jobs'
import { openOutbound } from '@shuyuan/outbound'
import { openCalendars, standardsMigrations } from '@shuyuan/standards'
import { asSubject, hasMariadb, type MariadbServer, startMariadb, testApp, testDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { createConnection } from 'mysql2/promise'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createQualityModule, qualityPolicy, type RuleDraft, setRules } from '../src/index.ts'
import { column } from './factory.ts'
import { clerk } from './quality-app.ts'

const migrations = (name: string) => ({ module: name, dir: join(import.meta.dirname, '../..', name, 'migrations') })
const who = clerk('org_water')
let house: Awaited<ReturnType<typeof open>>

async function open() {
  const town = await testDb([])
  const platform = await testApp({
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      migrations('identity'),
      standardsMigrations,
      migrations('workflow'),
      catalogueMigrations,
      migrations('lineage'),
      migrations('intake'),
      connectionMigrations,
      migrations('quality'),
    ],
    policies: { evidence: evidencePolicy, intake: intakePolicy, connection: connectionPolicy, quality: qualityPolicy },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const engine = openEngine({ tempDir: join(base.dataDir, 'tmp'), folders: [base.dataDir] })
      const outbound = openOutbound({ allow: ['127.0.0.1'] })
      const jobs = createJobs(base.db, { work: false })
      const deps = { ...base, keyring, evidence, engine, jobs, outbound, calendar: openCalendars(base) }
      const work = {
        name: 'work',
        policy: {},
        stop: async () => void (await Promise.all([jobs.stop(), engine.close()])),
      }
      return {
        deps,
        modules: [createEvidenceModule(deps), createConnectionModule(deps), createQualityModule(deps), work],
      }
    },
  })
  return { ...platform, town }
}

beforeAll(async () => {
  house = await open()
  const { deps, town } = house
  const url = new URL(town.url)
  const user = `remote_${url.pathname.slice(1)}`
  await sql
    .raw(`create table area (code text primary key); insert into area values ('330101'), ('330102');
    create table person (id int, name text, sex text, age int, area text, born date, died date);
    insert into person select i, '姓名' || i, '男', 30, '330101', '1990-01-01', '2020-01-01' from generate_series(1, 100) i;
    insert into person values (100, '重号', '男', 30, '330101', null, null), (101, '无', 'X', 30, '330101', null, null),
      (102, '  ', '女', 200, '330199', '2021-01-01', '2020-01-01'), (103, null, null, null, null, null, null), (104, 'abcdefghijk', '男', 1, '330102', null, null);
    create role ${user} login password 'r'; grant select on all tables in schema public to ${user}`)
    .execute(town.db)
  const config = { host: url.hostname, port: Number(url.port), database: url.pathname.slice(1), user, tls: 'off' }
  const body = { name: '人口库', kind: 'postgres', provider: 'org_water', system: null, note: '', config }
  const source = await registerSource(deps, who, { ...body, secret: { password: 'r' } })
  await testSource(deps, who, source.id)
  await switchSource(deps, who, source.id, 'enable')
  const stays = async (tableName: string, specs: string[]) => {
    const columns = specs.map(column).map((c) => ({ ...c, grade: 1 as const, sensitivity: 'none' as const }))
    const { id } = await inTx(deps.db, (tx) =>
      createDataset(deps, tx, who, { name: tableName, provider: 'org_water', columns }),
    )
    const limits = {
      maxConcurrent: 2,
      perMinute: 100,
      timeoutMs: 5000,
      maxRows: 100,
      quietFrom: null,
      quietUntil: null,
    }
    await registerLogical(deps, who, { source: source.id, schemaName: 'public', tableName, dataset: id, ...limits })
    return id
  }
  person = await stays('person', [
    'id:integer',
    'name:text',
    'sex:text',
    'age:integer',
    'area:text',
    'born:date',
    'died:date',
  ])
  area = await stays('area', ['code:text'])
}, 60_000)
afterAll(async () => {
  const user = `remote_${new URL(house.town.url).pathname.slice(1)}`
  await sql.raw(`drop owned by ${user}; drop role ${user}`).execute(house.town.db)
  await house.close()
  await house.town.drop()
})
let person: string
let area: string

test('the same rules are counted where the data lies; what the database cannot count says so', async () => {
  const cases: [RuleDraft, checked: number, bad: number][] = [
    [{ kind: 'not_null', columns: ['name'], params: {} }, 105, 3],
    [{ kind: 'unique', columns: ['id'], params: {} }, 105, 2],
    [{ kind: 'length', columns: ['name'], params: { min: 2, max: 6 } }, 103, 2],
    [{ kind: 'pattern', columns: ['area'], params: { pattern: '\\d{6}' } }, 104, 0],
    [{ kind: 'range', columns: ['age'], params: { min: 0, max: 120 } }, 104, 1],
    [{ kind: 'code_list', columns: ['sex'], params: { values: ['男', '女'] } }, 104, 1],
    [{ kind: 'compare_columns', columns: ['born', 'died'], params: { operator: '<=' } }, 101, 1],
    [{ kind: 'foreign_key', columns: ['area'], params: { dataset: area, columns: ['code'] } }, 104, 1],
  ]
  const beyond: RuleDraft[] = [
    { kind: 'no_edge_space', columns: ['name'], params: {} },
    { kind: 'pattern', columns: ['name'], params: { pattern: '\\p{Han}+' } },
  ]
  await setRules(house.deps, who, { dataset: person, rules: [...cases.map(([draft]) => draft), ...beyond] })
  const url = `/v1/quality/datasets/${person}/remote-checks`
  const answer = await house.app.inject({ method: 'POST', url, headers: asSubject(who) })
  expect(answer.statusCode, answer.body).toBe(200)
  const { rows, results } = answer.json()
  expect(rows).toBe(105)
  expect(
    results
      .slice(0, cases.length)
      .map((r: { kind: string; checked: number; bad: number }) => [r.kind, r.checked, r.bad]),
  ).toEqual(cases.map(([{ kind }, checked, bad]) => [kind, checked, bad]))
  for (const result of results.slice(cases.length))
    expect(result).toMatchObject({ state: 'not_runnable', note: '规则不支持在源库执行' })
})

test('another department may not ask; a dataset that is kept here is checked here', async () => {
  const url = `/v1/quality/datasets/${person}/remote-checks`
  expect((await house.app.inject({ method: 'POST', url, headers: asSubject(clerk('org_other')) })).statusCode).toBe(403)
  const columns = [{ ...column('a:text'), grade: 1 as const, sensitivity: 'none' as const }]
  const kept = await inTx(house.deps.db, (tx) =>
    createDataset(house.deps, tx, who, { name: '库表', provider: 'org_water', columns }),
  )
  const there = `/v1/quality/datasets/${kept.id}/remote-checks`
  expect((await house.app.inject({ method: 'POST', url: there, headers: asSubject(who) })).json()).toMatchObject({
    code: 'QUALITY_NOT_AT_SOURCE',
  })
})

test.skipIf(!hasMariadb)(
  'a MariaDB counts them alike: letters are told apart, whatever its collation says',
  async () => {
    const maria = (await startMariadb()) as MariadbServer
    const { host, port, user, password, database } = maria
    const admin = await createConnection({ host, port, user, password, database, multipleStatements: true })
    try {
      await admin.query(`create table person (id int, name varchar(40), age int, died date) collate utf8mb4_unicode_ci;
      insert into person select seq, concat('姓名', seq), 30, '2020-01-01' from seq_1_to_100;
      insert into person values (100, 'ABC', 200, null), (101, 'abc', 1, null), (102, '  ', null, null), (103, null, null, null);
      create user reader@'127.0.0.1' identified by 'r'; grant select on ${database}.* to reader@'127.0.0.1'`)
      const config = { host, port, database, user: 'reader', tls: 'off' }
      const body = { name: '人口库二', kind: 'mysql', provider: 'org_water', system: null, note: '', config }
      const source = await registerSource(house.deps, who, { ...body, secret: { password: 'r' } })
      await testSource(house.deps, who, source.id)
      await switchSource(house.deps, who, source.id, 'enable')
      const specs = ['id:integer', 'name:text', 'age:integer', 'died:date']
      const columns = specs.map(column).map((c) => ({ ...c, grade: 1 as const, sensitivity: 'none' as const }))
      const { id } = await inTx(house.deps.db, (tx) =>
        createDataset(house.deps, tx, who, { name: '人口', provider: 'org_water', columns }),
      )
      const limits = {
        maxConcurrent: 2,
        perMinute: 100,
        timeoutMs: 20_000,
        maxRows: 100,
        quietFrom: null,
        quietUntil: null,
      }
      await registerLogical(house.deps, who, {
        source: source.id,
        schemaName: database,
        tableName: 'person',
        dataset: id,
        ...limits,
      })
      const cases: [RuleDraft, checked: number, bad: number][] = [
        [{ kind: 'not_null', columns: ['name'], params: {} }, 104, 2],
        [{ kind: 'unique', columns: ['id'], params: {} }, 104, 2],
        [{ kind: 'unique', columns: ['name'], params: {} }, 102, 0],
        [{ kind: 'pattern', columns: ['name'], params: { pattern: '[a-z]+|姓名\\d+' } }, 102, 1],
        [{ kind: 'range', columns: ['age'], params: { min: 0, max: 120 } }, 102, 1],
        [{ kind: 'code_list', columns: ['name'], params: { values: ['abc'] } }, 102, 101],
      ]
      await setRules(house.deps, who, { dataset: id, rules: cases.map(([draft]) => draft) })
      const url = `/v1/quality/datasets/${id}/remote-checks`
      const answer = await house.app.inject({ method: 'POST', url, headers: asSubject(who) })
      expect(answer.statusCode, answer.body).toBe(200)
      expect(
        answer.json().results.map((r: { kind: string; checked: number; bad: number }) => [r.kind, r.checked, r.bad]),
      ).toEqual(cases.map(([{ kind }, checked, bad]) => [kind, checked, bad]))
    } finally {
      await admin.end()
      await maria.stop()
    }
  },
  120_000,
)
