import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { badLog, type BuildInput, buildVersion, type Column } from '../src/index.ts'
import { bureau, type IntakeTestDeps, intakeApp, steps } from './factory.ts'

let t: TestApp<IntakeTestDeps>
beforeAll(async () => {
  t = await intakeApp()
})
afterAll(() => t.close())

const registered = async (keyPolicy = 'flag') =>
  (
    await steps(t).onboard(
      '人员.csv',
      '编号,姓名,数\n1,张三,5\n',
      (c) => c.map((x, i) => ({ ...x, key: i === 0 })),
      keyPolicy,
    )
  ).dataset as { id: string; columns: Column[] }

const select = (rows: string) => `select * from (values ${rows}) v(_row, "编号", "姓名", "数")`

/** A build of two good rows, one bad row and one that was merged away. */
const input = (dataset: string, more: Partial<BuildInput> = {}): BuildInput => ({
  dataset,
  cause: 'pipeline',
  sources: [{ kind: 'version', id: 'ver_x', digest: 'aa'.repeat(8), name: '第 1 版' }],
  by: 'usr_clerk',
  org: 'org_water',
  async build(work, columns) {
    const types = columns.map((c) => c.type)
    const cast = types[0] === 'integer' ? (n: number) => `${n}::bigint` : (n: number) => `'${n}'`
    const five = types[2] === 'integer' ? '5::bigint' : "'5'"
    await t.deps.engine.run(
      `copy (${select(`(1::bigint, ${cast(1)}, '张三', ${five}), (2::bigint, ${cast(2)}, '李四', ${five})`)}) to '${join(work, 'part-00000.parquet')}' (format parquet)`,
    )
    const log = await badLog(join(work, 'bad.ndjson'))
    const errors = [
      { column: '身份', rule: 'reject', message: '身份“11010119900307001X”不对', value: '11010119900307001X' },
    ]
    await log.write([{ row: 3, errors, cells: ['王五', '11010119900307001X'], raw: '王五,11010119900307001X' }])
    await log.close()
    const column = { type: 'text', required: false, key: false, grade: 2, sensitivity: 'none' } as const
    const badColumns: Column[] = [
      { ...column, name: '姓名', title: '姓名' },
      { ...column, name: '身份', title: '身份', sensitivity: 'personal', grade: 3, mask: 'id_number' },
    ]
    return { rowsIn: 4, rowsBad: 1, rowsDropped: 1, badByRule: { reject: 1 }, badColumns }
  },
  ...more,
})

it('buildVersion publishes what was built, with its sources, and the counts and hashes reconcile from the files', async () => {
  const dataset = await registered()
  const version = await buildVersion(t.deps, input(dataset.id))
  expect(version).toMatchObject({
    state: 'published',
    cause: 'pipeline',
    upload: null,
    seq: 2,
    rowsIn: 4,
    rowsGood: 2,
    rowsBad: 1,
  })
  const s = steps(t)
  const at = `/v1/intake/versions/${version.id}`
  expect((await s.call('GET', `${at}/reconciliation`)).json()).toMatchObject({
    balanced: true,
    rowsDropped: 1,
    badRowsKept: 1,
  })
  expect((await s.call('GET', `${at}/lineage`)).json().items).toMatchObject([
    { sourceKind: 'version', source: 'ver_x' },
  ])
  expect((await s.call('GET', `${at}/manifest`)).json().source).toMatchObject({
    cause: 'pipeline',
    sources: [{ id: 'ver_x' }],
  })
  expect((await s.rows(version.id)).items).toHaveLength(2)
})

it('a bad row of a built version stands under the columns of its source and is masked by their rights', async () => {
  const version = await buildVersion(t.deps, input((await registered()).id))
  const s = steps(t)
  const own = await s.bad(version.id)
  expect(own).toMatchObject({ header: ['姓名', '身份'], items: [{ cells: ['王五', '11010119900307001X'] }] })
  const shown = await s.bad(version.id, bureau)
  expect(shown.items[0]).toMatchObject({ raw: null })
  expect(JSON.stringify(shown)).not.toContain('19900307')
  expect((await s.call('GET', `/v1/intake/versions/${version.id}/bad-rows/download`)).body).toContain('王五')
  const replay = await s.call('POST', `/v1/intake/versions/${version.id}/replay`, {})
  expect([replay.statusCode, replay.json().code]).toEqual([409, 'INTAKE_REPLAY_BUILT'])
})

it('a repeat with the same id is the same version: after success nothing runs, after a crash it is built anew', async () => {
  const dataset = await registered()
  let runs = 0
  const once = input(dataset.id, { id: 'ver_repeat' })
  const counted: BuildInput = { ...once, build: (work, columns) => (runs++, once.build(work, columns)) }
  const dies: BuildInput = {
    ...once,
    signal: AbortSignal.abort(),
    async build(work) {
      writeFileSync(join(work, 'part-00000.parquet'), 'half')
      throw new Error('the machine went away')
    },
  }
  await expect(buildVersion(t.deps, dies)).rejects.toThrow('went away')
  const work = join(t.deps.dataDir, 'lake', '.tmp', 'ver_repeat')
  mkdirSync(work, { recursive: true })
  writeFileSync(join(work, 'part-00009.parquet'), 'left over')
  const first = await buildVersion(t.deps, counted)
  const second = await buildVersion(t.deps, counted)
  expect([runs, second.id, second.hash, second.seq]).toEqual([1, first.id, first.hash, first.seq])
  expect(readdirSync(join(t.deps.dataDir, 'lake', dataset.id, 'ver_repeat')).sort()).toEqual([
    'bad.ndjson',
    'manifest.json',
    'part-00000.parquet',
  ])
})

it('a build that does not add up or has other types is refused and leaves nothing', async () => {
  const dataset = await registered()
  const lies = input(dataset.id, { id: 'ver_lies' })
  const wrong: BuildInput = { ...lies, build: async (work, c) => ({ ...(await lies.build(work, c)), rowsIn: 5 }) }
  await expect(buildVersion(t.deps, wrong)).rejects.toMatchObject({ code: 'INTAKE_BUILD_BROKEN' })
  const untyped = input(dataset.id, {
    async build(work) {
      await t.deps.engine.run(
        `copy (select 1::bigint as _row, true as "编号") to '${join(work, 'part-0.parquet')}' (format parquet)`,
      )
      return { rowsIn: 1, rowsBad: 0, badByRule: {} }
    },
  })
  await expect(buildVersion(t.deps, untyped)).rejects.toMatchObject({ code: 'INTAKE_BUILD_BROKEN' })
  expect(existsSync(join(t.deps.dataDir, 'lake', dataset.id, 'ver_lies'))).toBe(false)
  expect((await steps(t).call('GET', '/v1/intake/versions/ver_lies')).json()).toMatchObject({
    state: 'failed',
    error: { code: 'INTAKE_BUILD_BROKEN' },
  })
  expect((await buildVersion(t.deps, lies)).state).toBe('published')
  await expect(buildVersion(t.deps, input('dst_none'))).rejects.toMatchObject({ code: 'INTAKE_DATASET_NOT_FOUND' })
})

it('the key policy of the dataset holds for built versions, and an empty result is a version too', async () => {
  const dataset = await registered('reject')
  const plain = input(dataset.id)
  const twice: BuildInput = {
    ...plain,
    async build(work, columns) {
      const done = await plain.build(work, columns)
      await t.deps.engine.run(
        `copy (select _row + 10 as _row, * exclude (_row) from read_parquet('${join(work, 'part-00000.parquet')}') where _row = 1) to '${join(work, 'part-00001.parquet')}' (format parquet)`,
      )
      return { ...done, rowsIn: 5 }
    },
  }
  const version = await buildVersion(t.deps, twice)
  expect(version).toMatchObject({ rowsIn: 5, rowsGood: 2, rowsBad: 2 })
  expect((await steps(t).call('GET', `/v1/intake/versions/${version.id}/reconciliation`)).json()).toMatchObject({
    balanced: true,
    badByRule: { key_duplicate: 1, reject: 1 },
  })
  const none = await buildVersion(t.deps, { ...plain, build: async () => ({ rowsIn: 0, rowsBad: 0, badByRule: {} }) })
  expect((await steps(t).rows(none.id)).items).toEqual([])
})
