import { createConnectionModule, connectionMigrations, connectionPolicy, registerLogical } from '@shuyuan/connection'
import { registerSource, switchSource, testSource } from '@shuyuan/connection'
import { catalogueMigrations } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { buildVersion, type Column, createDataset, intakePolicy } from '@shuyuan/intake'
import { createJobs, jobsMigrations } from '@shuyuan/jobs'
import { openOutbound } from '@shuyuan/outbound'
import { openCalendars, standardsMigrations } from '@shuyuan/standards'
import {
  asSubject,
  fixedClock,
  hasMariadb,
  type MariadbServer,
  sourceAt,
  startMariadb,
  testApp,
  testDb,
} from '@shuyuan/testkit'
import { sql } from 'kysely'
import { createConnection } from 'mysql2/promise'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createQualityModule, listRules, qualityPolicy, type RuleDraft, setRules } from '../src/index.ts'
import { sweepSources } from '../src/remote/sweep-sources.ts'
import { type Cell, column, table } from './factory.ts'
import { moreDrafts, otherRows, otherSpecs, periods, plantList } from './more-rules.ts'
import { clerk } from './quality-app.ts'
import { countHere, drafts, rows, specs, tableSql } from './same-rows.ts'

const migrations = (name: string) => ({ module: name, dir: join(import.meta.dirname, '../..', name, 'migrations') })
const who = clerk('org_water')
/** kinds whose columns are read through; a foreign key, where its other table is elsewhere */
const THROUGH =
  'age_match carried_over cross_compare cross_share cross_sum denial_constraint expression foreign_key group_outlier letter_case link_ratio monotone no_overlap outlier precision reference_match same_keys similar_duplicates type_castable'.split(
    ' ',
  )
const readThrough = (results: { kind: string; way: string }[]) =>
  [...new Set(results.flatMap(({ kind, way }) => (way === 'through' ? [kind] : [])))].sort()
/** kinds that a department's database counts */
const COUNTED = 60
const userOf = (url: string) => `remote_${sourceAt(url).config.database}`
let house: Awaited<ReturnType<typeof open>>

async function open() {
  const town = await testDb([])
  const clock = fixedClock('2026-03-02T09:00:00+08:00')
  const platform = await testApp({
    clock,
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
      const jobs = createJobs(base.db, { clock })
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
  return { ...platform, town, clock }
}

beforeAll(async () => {
  house = await open()
  const { deps, town } = house
  const user = userOf(town.url)
  await sql
    .raw(`create table area (code text primary key); insert into area values ('330101'), ('330102');
    create table person (id int, name text, sex text, age int, area text, born date, died date);
    insert into person select i, '姓名' || i, '男', 30, '330101', '1990-01-01', '2020-01-01' from generate_series(1, 100) i;
    insert into person values (100, '重号', '男', 30, '330101', null, null), (101, '无', 'X', 30, '330101', null, null),
      (102, '  ', '女', 200, '330199', '2021-01-01', '2020-01-01'), (103, null, null, null, null, null, null), (104, 'abcdefghijk', '男', 1, '330102', null, null);
    create role ${user} login password 'r'; grant select on all tables in schema public to ${user}`)
    .execute(town.db)
  const config = { ...sourceAt(town.url).config, user }
  const body = { name: '人口库', kind: 'postgres', provider: 'org_water', system: null, note: '', config }
  const source = await registerSource(deps, who, { ...body, secret: { password: 'r' } })
  await testSource(deps, who, source.id)
  await switchSource(deps, who, source.id, 'enable')
  stays = async (tableName, specs, more = {}) => {
    const columns = specs
      .map(column)
      .map((c) => ({ ...c, grade: 1 as const, sensitivity: 'none' as const, ...more[c.name] }))
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
  const user = userOf(house.town.url)
  await sql.raw(`drop owned by ${user}; drop role ${user}`).execute(house.town.db)
  await house.close()
  await house.town.drop()
})
let person: string
let area: string
let stays: (table: string, specs: string[], more?: Record<string, Partial<Column>>) => Promise<string>

test('the same rules are counted where the data lies, or their columns read through; each says how', async () => {
  const cases: [RuleDraft, checked: number, bad: number][] = [
    [{ kind: 'not_null', columns: ['name'], params: {} }, 105, 3],
    [{ kind: 'unique', columns: ['id'], params: {} }, 105, 2],
    [{ kind: 'length', columns: ['name'], params: { min: 2, max: 6 } }, 104, 2],
    [{ kind: 'pattern', columns: ['area'], params: { pattern: '\\d{6}' } }, 104, 0],
    [{ kind: 'range', columns: ['age'], params: { min: 0, max: 120 } }, 104, 1],
    [{ kind: 'code_list', columns: ['sex'], params: { values: ['男', '女'] } }, 104, 1],
    [{ kind: 'compare_columns', columns: ['born', 'died'], params: { operator: '<=' } }, 101, 1],
    [{ kind: 'foreign_key', columns: ['area'], params: { dataset: area, columns: ['code'] } }, 104, 1],
  ]
  const beyond: [RuleDraft, object][] = [
    [
      { kind: 'pattern', columns: ['name'], params: { pattern: '\\p{Han}+\\d*' } },
      { way: 'through', checked: 104, bad: 2 },
    ],
    [
      { kind: 'schema_match', columns: [], params: { columns: [{ name: 'name' }] } },
      { way: 'known', checked: 1, bad: 0 },
    ],
    [
      { kind: 'new_values', columns: ['name'], params: {} },
      { way: 'none', state: 'na', note: '数据不搬家，没有上一版本可比' },
    ],
  ]
  await setRules(house.deps, who, { dataset: person, rules: [...cases, ...beyond].map(([draft]) => draft) })
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
  for (const result of results.slice(0, cases.length)) expect(result).toMatchObject({ way: 'source' })
  for (const [i, result] of results.slice(cases.length).entries()) expect(result).toMatchObject(beyond[i]?.[1] ?? {})
})

const ask = async (dataset: string) => {
  const url = `/v1/quality/datasets/${dataset}/remote-checks`
  const answer = await house.app.inject({ method: 'POST', url, headers: asSubject(who) })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json() as {
    check: string
    score: number
    results: { rule: string; kind: string; checked: number; bad: number; note: string; way: string; state: string }[]
  }
}
const read = async (url: string, as = who) =>
  (await house.app.inject({ method: 'GET', url, headers: asSubject(as) })).json()

/** What the platform itself counts, with the other dataset and the code list that the rules refer to. */
const countAll = async (dataset: string) => {
  const other = { source: table(otherSpecs.map(column), otherRows), columns: otherSpecs.map(column) }
  const codes = () => periods.filter(({ to }) => to === null).map(({ code }) => code)
  const own = await listRules(house.deps.db, dataset)
  return countHere(house.deps, own, { dataset: () => other, codes, periods: () => periods })
}

test('every kind that judges one version counts at PostgreSQL what the platform counts over the same rows', async () => {
  await sql.raw(tableSql('timestamp(3)')).execute(house.town.db)
  for (const cells of rows) await sql`insert into many values (${sql.join(cells)})`.execute(house.town.db)
  await sql.raw(`grant select on many to ${userOf(house.town.url)}`).execute(house.town.db)
  await plantList(house.deps.db)
  const many = await stays('many', specs)
  await setRules(house.deps, who, {
    dataset: many,
    rules: [...drafts, ...moreDrafts(await keep(otherSpecs, otherRows))],
  })
  const { results } = await ask(many)
  expect(results.map(({ kind, checked, bad }) => [kind, checked, bad])).toEqual(await countAll(many))
  expect(readThrough(results)).toEqual(THROUGH)
  const { items } = (await read('/v1/quality/kinds')) as { items: { kind: string; atSource: string }[] }
  const tried = new Set(results.map(({ kind }) => kind))
  expect(items.filter(({ kind, atSource }) => !tried.has(kind) && atSource !== 'none')).toEqual([])
  expect(items.filter(({ atSource }) => atSource === 'source')).toHaveLength(COUNTED)
})

/** A dataset whose newest version holds these rows here. */
async function keep(own: string[], cells: Cell[][]): Promise<string> {
  const columns = own.map(column).map((c) => ({ ...c, grade: 1 as const, sensitivity: 'none' as const }))
  const { id } = await inTx(house.deps.db, (tx) =>
    createDataset(house.deps, tx, who, { name: '对照', provider: 'org_water', columns }),
  )
  await buildVersion(house.deps, {
    dataset: id,
    cause: 'pipeline',
    sources: [],
    by: 'usr_1',
    org: 'org_water',
    async build(work) {
      await house.deps.engine.run(
        `copy ${table(columns, cells).replaceAll('DECIMAL(18, 4)', 'DOUBLE')} to '${work}/part-00000.parquet' (format parquet)`,
      )
      return { rowsIn: cells.length, rowsBad: 0, badByRule: {} }
    },
  })
  return id
}

test('a check at the source is kept as counts, scored, and its rows are looked at where they lie', async () => {
  const { check, score, results } = await ask(person)
  const kept = await read(`/v1/quality/checks/${check}`)
  expect(kept).toMatchObject({ dataset: person, version: 'live', cause: 'demand', score, rows: 105, org: 'org_water' })
  const length = results.find(({ kind }) => kind === 'length')
  expect(kept.results).toContainEqual(expect.objectContaining({ state: 'violated', checked: 104, bad: 2 }))
  const rowsOf = `/v1/quality/checks/${check}/violations?rule=${length?.rule}`
  const { items } = await read(rowsOf)
  expect(items.map((item: { values: object }) => item.values)).toEqual(
    expect.arrayContaining([{ name: '无' }, { name: 'abcdefghijk' }]),
  )
  const twice = results.find(({ kind }) => kind === 'unique')?.rule
  const double = await read(`/v1/quality/checks/${check}/violations?rule=${twice}`)
  expect(double.items.map((item: { values: object }) => item.values)).toEqual([{ id: '100' }, { id: '100' }])
  expect(await read(rowsOf, clerk('org_other'))).toMatchObject({ status: 403 })
  expect((await read(`/v1/quality/checks/${check}/violations/export`)).code).toBe('QUALITY_ROWS_AT_SOURCE')
  // repaired where it lies, it is no longer shown; nothing of it had been kept here
  await sql`update person set name = '改正' where name = 'abcdefghijk'`.execute(house.town.db)
  expect((await read(rowsOf)).items).toHaveLength(1)
  const { rows: stored } = await sql<{
    text: string
  }>`select row_to_json(r)::text as text from quality.result r where "check" = ${check}
    union all select row_to_json(c)::text from quality."check" c where id = ${check}`.execute(house.deps.db)
  expect(stored.map(({ text }) => text).join()).not.toContain('abcdefghijk')
  const cockpit = await read('/v1/quality/cockpit?by=org')
  expect(cockpit.items).toContainEqual(expect.objectContaining({ key: 'org_water', datasets: 2, atSource: 2 }))
  expect((await read('/v1/quality/cockpit?by=day')).items).toMatchObject([{ datasets: 2, atSource: 2 }])
  expect((await read('/v1/quality/findings?org=org_water')).items[0]).toMatchObject({ atSource: true })
  expect((await read(`/v1/quality/datasets/${person}/trend`)).items.at(-1)).toMatchObject({ check, score })
})

test('rows read through are looked at in memory: nothing of them stays, the owner says how many may be read', async () => {
  await sql
    .raw(
      `create table secret (id int primary key, name text, plan text);
       insert into secret values (1, '过目即弃甲', 'a'), (2, '过目 即弃甲', 'b'), (3, '过目即弃乙', 'c');
       grant select on secret to ${userOf(house.town.url)}`,
    )
    .execute(house.town.db)
  const secret = await stays('secret', ['id:integer:key', 'name:text', 'plan:text'], {
    name: { grade: 3, sensitivity: 'personal', mask: 'name' },
  })
  const rules: RuleDraft[] = [
    { kind: 'similar_duplicates', columns: ['name'], params: {} },
    { kind: 'expression', columns: [], params: { expression: 'id < 3' } },
    { kind: 'unique', columns: ['name'], params: {} },
  ]
  await setRules(house.deps, who, { dataset: secret, rules })
  const { check, results } = await ask(secret)
  expect(results.map(({ way, checked, bad }) => [way, checked, bad])).toEqual([
    ['through', 3, 2],
    ['through', 3, 1],
    ['source', 3, 0],
  ])
  const rowsOf = `/v1/quality/checks/${check}/violations?rule=${results[0]?.rule}`
  const shown = async (as: typeof who) =>
    (await read(rowsOf, as)).items.map(({ keys, values }: { keys: object; values: object }) => ({ ...keys, ...values }))
  expect(await shown(who)).toEqual([
    { id: '1', name: '过目即弃甲' },
    { id: '2', name: '过目 即弃甲' },
  ])
  const bureau = { ...who, id: 'usr_bureau', org: 'org_bureau', roles: ['bureau' as const] }
  for (const { name } of await shown(bureau)) expect(name).toMatch(/^过\*+$/)
  const files = readdirSync(house.deps.dataDir, { recursive: true, withFileTypes: true }).filter((f) => f.isFile())
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) expect(readFileSync(join(file.parentPath, file.name)).includes('即弃')).toBe(false)

  const limit = (rows: number) =>
    sql`update connection.logical set check_rows = ${rows} where dataset = ${secret}`.execute(house.deps.db)
  for (const [rows, said] of [
    [2, '源表有 3 行，超过提供部门许可随读随检的 2 行'],
    [0, '提供部门没有许可随读随检'],
  ] as const) {
    await limit(rows)
    const again = await ask(secret)
    expect(again.results.map(({ state, note }) => [state, note])).toEqual([
      ['not_runnable', said],
      ['not_runnable', said],
      ['pass', ''],
    ])
    const kept = await read(`/v1/quality/checks/${again.check}`)
    expect(kept.results[0].remedy).toContain('调高随读随检行数')
  }
})

test('where the database refuses the statement, the same rules read the rows through', async () => {
  await sql
    .raw(
      `create table loose (n text); insert into loose values ('5'), ('50'), ('x'), (null); grant select on loose to ${userOf(house.town.url)}`,
    )
    .execute(house.town.db)
  const loose = await stays('loose', ['n:integer'])
  await setRules(house.deps, who, { dataset: loose, rules: [{ kind: 'range', columns: ['n'], params: { max: 9 } }] })
  // 'x' is no number: a load would have refused the row
  expect((await ask(loose)).results).toMatchObject([{ way: 'through', checked: 2, bad: 1 }])
})

test('each night by itself, once, in the hours the department allows', async () => {
  const asked = () => sweepSources(house.deps)
  house.clock.set('2026-03-02T12:00:00+08:00')
  expect(await asked()).toBe(0)
  house.clock.set('2026-03-03T02:00:00+08:00')
  const first = await asked()
  expect(first).toBeGreaterThan(0)
  expect(await asked()).toBe(0)
  await sql`update connection.logical set quiet_from = '18:00', quiet_until = '20:00' where dataset = ${person}`.execute(
    house.deps.db,
  )
  house.clock.set('2026-03-04T02:00:00+08:00')
  expect(await asked()).toBe(first - 1)
  house.clock.set('2026-03-04T18:30:00+08:00')
  expect(await asked()).toBe(1)
  await house.deps.jobs.start()
  await house.deps.jobs.idle()
  const { items } = await read(`/v1/quality/datasets/${person}/checks?limit=1`)
  expect(items[0]).toMatchObject({ version: 'live', cause: 'schedule' })
})

test('another department may not ask; without rules the verdict is none; a dataset that is kept here is checked here', async () => {
  expect(await ask(area)).toMatchObject({ verdict: 'none', score: null })
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
      const limits = {
        maxConcurrent: 2,
        perMinute: 100,
        timeoutMs: 20_000,
        maxRows: 100,
        quietFrom: null,
        quietUntil: null,
      }
      const register = async (tableName: string, own: string[]) => {
        const columns = own.map(column).map((c) => ({ ...c, grade: 1 as const, sensitivity: 'none' as const }))
        const { id } = await inTx(house.deps.db, (tx) =>
          createDataset(house.deps, tx, who, { name: tableName, provider: 'org_water', columns }),
        )
        const table = { source: source.id, schemaName: database, tableName, dataset: id }
        await registerLogical(house.deps, who, { ...table, ...limits })
        return id
      }
      const id = await register('person', ['id:integer', 'name:text', 'age:integer', 'died:date'])
      const cases: [RuleDraft, checked: number, bad: number][] = [
        [{ kind: 'not_null', columns: ['name'], params: {} }, 104, 2],
        [{ kind: 'unique', columns: ['id'], params: {} }, 104, 2],
        [{ kind: 'unique', columns: ['name'], params: {} }, 103, 0],
        [{ kind: 'pattern', columns: ['name'], params: { pattern: '[a-z]+|姓名\\d+' } }, 103, 2],
        [{ kind: 'range', columns: ['age'], params: { min: 0, max: 120 } }, 102, 1],
        [{ kind: 'code_list', columns: ['name'], params: { values: ['abc'] } }, 103, 102],
      ]
      await setRules(house.deps, who, { dataset: id, rules: cases.map(([draft]) => draft) })
      const url = `/v1/quality/datasets/${id}/remote-checks`
      const answer = await house.app.inject({ method: 'POST', url, headers: asSubject(who) })
      expect(answer.statusCode, answer.body).toBe(200)
      expect(
        answer.json().results.map((r: { kind: string; checked: number; bad: number }) => [r.kind, r.checked, r.bad]),
      ).toEqual(cases.map(([{ kind }, checked, bad]) => [kind, checked, bad]))
      const found = (kind: string) => answer.json().results.find((r: { kind: string }) => r.kind === kind).rule
      const rowsOf = (kind: string) => `/v1/quality/checks/${answer.json().check}/violations?rule=${found(kind)}`
      expect((await read(rowsOf('unique'))).items.map((item: { values: object }) => item.values)).toEqual([
        { id: '100' },
        { id: '100' },
      ])
      expect((await read(rowsOf('range'))).items).toMatchObject([{ values: { age: '200' } }])
      await admin.query(`${tableSql('datetime(3)')} collate utf8mb4_unicode_ci`)
      await admin.query('insert into many values ?', [rows])
      await admin.query(
        `create table other (town varchar(20), town_name varchar(20), total decimal(12, 2), made datetime) collate utf8mb4_unicode_ci`,
      )
      await admin.query('insert into other values ?', [otherRows])
      const [many, other] = [await register('many', specs), await register('other', otherSpecs)]
      await setRules(house.deps, who, { dataset: many, rules: [...drafts, ...moreDrafts(other)] })
      const { results } = await ask(many)
      const there = results.map(({ kind, checked, bad }) => [kind, checked, bad])
      expect(readThrough(results)).toEqual(THROUGH.filter((kind) => kind !== 'foreign_key'))
      expect(there).toEqual(await countAll(many))
    } finally {
      await admin.end()
      await maria.stop()
    }
  },
  120_000,
)
