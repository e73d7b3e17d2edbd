import { upgradeIdNumber } from '@shuyuan/gb'
import { inTx } from '@shuyuan/db'
import type { TestApp } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, bureau, type CleansingTestDeps, cleansingApp, desk, stranger } from './factory.ts'

let t: TestApp<CleansingTestDeps>
let d: ReturnType<typeof desk>
beforeAll(async () => {
  t = await cleansingApp()
  d = desk(t)
})
afterAll(() => t.close())

const OLD = '320102600101001'
const CSV = `编号,姓名,身份证,日期,地址
1, 张　三 ,${OLD},2024年3月5日,鎮江市京口區中山路1號
2,李四,11010519491231002x,2024/3/6,镇江市丹阳市
3,王五,110105194912310021,不详,云溪
4,李四,11010519491231002X,2024-03-07,镇江市丹阳市
5,赵六,,20240308,
`
const STEPS = [
  { kind: 'trim', params: { columns: ['编号', '姓名', '身份证', '日期', '地址'] } },
  { kind: 'simplify', params: { columns: ['地址'] } },
  { kind: 'name', params: { columns: ['姓名'] } },
  { kind: 'id_number', params: { columns: ['身份证'], onError: 'reject' } },
  { kind: 'date', params: { columns: ['日期'], onError: 'null' } },
  { kind: 'address', params: { column: '地址', code: '区划', county: '区县' } },
  { kind: 'dedupe', params: { keys: ['身份证'], keep: 'last' } },
]
const GOLDEN = [
  {
    id: 'g1',
    name: '旧号码',
    input: { 编号: '9', 姓名: ' 张 三', 身份证: OLD, 日期: '民国113年3月5日', 地址: '鎮江市京口區' },
    expect: {
      outcome: 'kept',
      values: { 姓名: '张三', 身份证: upgradeIdNumber(OLD), 日期: '2024-03-05', 区划: '321102' },
    },
  },
  { id: 'g2', name: '错号码', input: { 身份证: '110105194912310021' }, expect: { outcome: 'rejected' } },
]
const PERSONAL = { 身份证: { sensitivity: 'personal', grade: 3, mask: 'id_number' } }

const published = async () => {
  const input = await d.dataset('人员', CSV, PERSONAL)
  const pipeline = await d.pipeline(input.id, STEPS, GOLDEN)
  await d.good('POST', `/cleansing/pipelines/${pipeline.id}/versions`, { note: '首版' })
  return { input, id: pipeline.id as string, at: `/cleansing/pipelines/${pipeline.id}` }
}

describe('the way of a pipeline', () => {
  it('draft → golden rows → publish → run: a clean version, every row accounted for, the refused with step and reason', async () => {
    const { id, at } = await published()
    const run = await d.run(id)
    expect(run).toMatchObject({ state: 'done', rowsIn: 5, rowsOut: 3, rowsRejected: 1, rowsDropped: 1, balanced: true })
    expect(run.steps.map((s: Answer) => [s.kind, s.changed, s.rejected, s.dropped])).toEqual([
      ['trim', 1, 0, 0],
      ['simplify', 1, 0, 0],
      ['name', 1, 0, 0],
      ['id_number', 2, 1, 0],
      ['date', 3, 0, 0],
      ['address', 3, 0, 0],
      ['dedupe', 0, 0, 1],
      ['required', 0, 0, 0],
    ])
    const rows = await d.rows(run.output)
    expect(rows.map((r: Answer) => [r._row, r.姓名, r.身份证, r.日期, r.区划, r.区县])).toEqual([
      [2, '张三', upgradeIdNumber(OLD), '2024-03-05', '321102', '京口区'],
      [5, '李四', '11010519491231002X', '2024-03-07', '321181', '丹阳市'],
      [6, '赵六', null, '2024-03-08', null, null],
    ])
    const version = await d.good('GET', `/intake/versions/${run.output}`)
    expect(version).toMatchObject({ cause: 'pipeline', rowsIn: 5, rowsGood: 3, rowsBad: 1 })
    expect(await d.good('GET', `/intake/versions/${run.output}/reconciliation`)).toMatchObject({
      balanced: true,
      rowsDropped: 1,
    })
    const bad = (await d.good('GET', `/intake/versions/${run.output}/bad-rows`)).items
    expect(bad).toMatchObject([{ row: 4, cells: ['3', '王五', '110105194912310021', '不详', '云溪'] }])
    expect(bad[0].errors[0]).toMatchObject({ column: '身份证', rule: '4.id_number', value: '110105194912310021' })
    expect(bad[0].errors[0].message).toContain('第 4 步：“身份证”的值“110105194912310021”不是有效的公民身份号码')
    const { output } = await d.good('GET', at)
    const columns = (await d.good('GET', `/intake/datasets/${output}`)).columns
    expect(columns.find((c: Answer) => c.name === '身份证')).toMatchObject({ sensitivity: 'personal', grade: 3 })
    expect(columns.find((c: Answer) => c.name === '日期')).toMatchObject({ type: 'date' })
  })

  it('the same again is the same run; after new data, or on demand, it runs anew', async () => {
    const { input, id } = await published()
    const first = await d.run(id)
    expect((await d.run(id)).id).toBe(first.id)
    const again = await d.run(id, { again: true })
    expect(again.id).not.toBe(first.id)
    const hash = async (v: string) => (await d.good('GET', `/intake/versions/${v}`)).hash
    expect(await hash(again.output)).toBe(await hash(first.output))
    await d.load(input.id, CSV)
    expect((await d.run(id)).input).not.toBe(first.input)
  })

  it('lineage says which column became which, evidence that it was published and run', async () => {
    const { id } = await published()
    const run = await d.run(id)
    const links = await sql<{ source: string; target: string; transform: string }>`
      select source_column as source, target_column as target, transform from lineage.column_edge e
      join lineage.node n on n.key = e.target where e.target = ${`dataset:${run.outputDataset}`} order by 2, 1`.execute(
      t.deps.db,
    )
    expect(links.rows).toContainEqual({ source: '地址', target: '区划', transform: 'derive' })
    expect(links.rows).toContainEqual({ source: '身份证', target: '身份证', transform: 'derive' })
    const kinds = async () =>
      (await sql<{ kind: string }>`select kind from evidence.event where object = ${id}`.execute(t.deps.db)).rows
    await expect.poll(kinds).toContainEqual({ kind: 'cleansing.run.finished' })
    expect(await kinds()).toContainEqual({ kind: 'cleansing.pipeline.published' })
  })

  it('runs by itself after each new version of its input, and by the clock', async () => {
    const { input, id, at } = await published()
    await d.good('PATCH', at, { trigger: { kind: 'version' } })
    const version = await d.load(input.id, CSV)
    await t.deps.jobs.idle()
    const [run] = (await d.good('GET', `/cleansing/runs?pipeline=${id}`)).items
    expect(run).toMatchObject({ input: version, cause: 'version', state: 'done', rowsOut: 3 })
    const clock = await d.good('PATCH', at, { trigger: { kind: 'clock', cron: '0 2 * * *' } })
    expect(clock.nextAt).toMatch(/T02:00:00/)
    expect((await d.call('PATCH', at, { trigger: { kind: 'clock', cron: '* * * * *' } })).body.code).toBe(
      'CLEANSING_CRON_INVALID',
    )
  })

  it('pipelines that would wake each other for ever are refused', async () => {
    const { input, at } = await published()
    await d.good('PATCH', at, { trigger: { kind: 'version' } })
    const { output } = await d.good('GET', at)
    const steps = [{ id: 's', kind: 'trim', params: { columns: ['姓名'] } }]
    const back = await d.call('POST', '/cleansing/pipelines', {
      name: '回',
      input: output,
      output: input.id,
      definition: { steps, golden: [] },
    })
    expect(
      (await d.call('PATCH', `/cleansing/pipelines/${back.body.id}`, { trigger: { kind: 'version' } })).body,
    ).toMatchObject({
      code: 'CLEANSING_CYCLE',
    })
  })
})

describe('before it is published', () => {
  it('preview shows real rows before and after one step, with counts on the sample', async () => {
    const { at } = await published()
    const shown = await d.good('POST', `${at}/preview`, { step: 3 })
    expect(shown).toMatchObject({ sampled: 5, total: 5, problems: [] })
    expect(shown.rows[0]).toMatchObject({
      row: 2,
      changed: ['身份证'],
      before: { 身份证: OLD },
      after: { 身份证: upgradeIdNumber(OLD) },
    })
    expect(shown.rows[2]).toMatchObject({ state: 'rejected', changed: [] })
    const touched = await d.good('POST', `${at}/preview`, { touched: true, sample: 'random', rows: 4, seed: 7 })
    expect([touched.sampled, touched.total]).toEqual([4, 5])
    expect(touched.rows.every((r: Answer) => r.changed.length > 0 || r.state !== 'kept')).toBe(true)
  })

  it('a reader outside the department sees masked values, also in refusals and golden rows, and saving keeps what the mask hides', async () => {
    const { at, id } = await published()
    const shown = JSON.stringify(await d.good('POST', `${at}/preview`, { step: 3 }, bureau))
    expect(shown).not.toContain('19491231')
    expect(shown).toContain('第 4 步')
    const seen = await d.good('GET', at, undefined, bureau)
    expect(JSON.stringify(seen.draft.golden)).not.toContain(OLD)
    await d.good('PUT', `${at}/draft`, { definition: seen.draft, revision: seen.revision }, bureau)
    expect((await d.good('GET', at)).draft.golden[0].input.身份证).toBe(OLD)
    const run = await d.run(id)
    const samples = await d.good('GET', `/cleansing/runs/${run.id}/samples?step=3`, undefined, bureau)
    expect(samples.rows).toHaveLength(3)
    expect(JSON.stringify(samples)).not.toContain('19491231')
  })

  it('only the owner and the bureau edit; others are turned away', async () => {
    const { at } = await published()
    expect((await d.call('GET', at, undefined, stranger)).status).toBe(403)
    expect((await d.call('POST', `${at}/runs`, {}, stranger)).status).toBe(403)
    expect((await d.good('GET', '/cleansing/pipelines', undefined, stranger)).items).toEqual([])
    expect((await d.good('GET', '/cleansing/pipelines?q=清洗', undefined, bureau)).items.length).toBeGreaterThan(0)
  })

  it('publishing asks for sound steps, golden rows, and that they pass', async () => {
    const input = await d.dataset('小', 'a,b\n1,2\n')
    const publish = async (steps: object[], golden: object[]) => {
      const { id } = await d.pipeline(input.id, steps, golden)
      return (await d.call('POST', `/cleansing/pipelines/${id}/versions`, {})).body
    }
    const trim = { kind: 'trim', params: { columns: ['a'] } }
    const expectKept = (a: string | null) => [
      { id: 'g', name: '行', input: { a: ' 1 ' }, expect: { outcome: 'kept', values: { a } } },
    ]
    expect(await publish([{ kind: 'trim', params: {} }], [])).toMatchObject({ code: 'CLEANSING_STEPS_INVALID' })
    expect(await publish([{ ...trim, off: true }], expectKept(' 1 '))).toMatchObject({ code: 'CLEANSING_STEPS_EMPTY' })
    expect(await publish([trim], [])).toMatchObject({ code: 'CLEANSING_GOLDEN_MISSING' })
    const failed = await publish([trim], expectKept('2'))
    expect([failed.code, failed.title]).toEqual([
      'CLEANSING_GOLDEN_FAILED',
      expect.stringContaining('“a”期望“2”，实际“1”'),
    ])
    expect(await publish([trim], expectKept('1'))).toMatchObject({ seq: 1 })
  })

  it('a draft saved by someone else is not overwritten; versions tell what changed', async () => {
    const { at } = await published()
    const { draft, revision } = await d.good('GET', at)
    const steps = [
      draft.steps[1],
      draft.steps[0],
      { ...draft.steps[3], params: { columns: ['身份证'], onError: 'null' } },
      ...draft.steps.slice(4),
    ]
    await d.good('PUT', `${at}/draft`, { definition: { steps, golden: [] }, revision })
    expect((await d.call('PUT', `${at}/draft`, { definition: draft, revision })).body.code).toBe(
      'CLEANSING_DRAFT_STALE',
    )
    expect((await d.good('GET', at)).changed).toBe(true)
    const changes = (await d.good('GET', `${at}/versions/1/changes`)).items
    expect(changes.map((c: Answer) => [c.kind, c.change])).toEqual([
      ['simplify', 'moved'],
      ['trim', 'moved'],
      ['id_number', 'edited'],
      ['name', 'removed'],
    ])
    expect(changes[2].fields).toEqual([{ field: 'onError', before: 'reject', after: 'null' }])
  })

  it('steps are suggested from what the columns hold, with reasons and counts and without values', async () => {
    const input = await d.dataset('人员', CSV)
    const { items } = await d.good('GET', `/cleansing/datasets/${input.id}/suggestions`)
    const kinds = items.map((s: Answer) => s.step.kind)
    expect(kinds).toEqual(expect.arrayContaining(['trim', 'simplify', 'id_number', 'date']))
    expect(items.find((s: Answer) => s.step.kind === 'id_number').reason).toContain('15 位旧号码换算为 18 位')
    expect(JSON.stringify(items)).not.toContain('19491231')
  })

  it('a join copies unmasked values only for those who may see them', async () => {
    const people = await d.dataset('人员', CSV, PERSONAL)
    const visits = await d.dataset('就诊', '编号,科室\n1,内科\n9,外科\n')
    const take = [{ other: '身份证', into: '证号' }]
    const steps = [
      {
        kind: 'lookup',
        params: { dataset: people.id, on: [{ column: '编号', other: '编号' }], take, onMiss: 'reject' },
      },
    ]
    const golden = [{ id: 'g', name: '找不到', input: { 编号: '77' }, expect: { outcome: 'rejected' } }]
    const { id } = await d.pipeline(visits.id, steps, golden)
    const at = `/cleansing/pipelines/${id}`
    expect((await d.call('POST', `${at}/versions`, {}, bureau)).body).toMatchObject({
      code: 'CLEANSING_LOOKUP_SHIELDED',
    })
    await d.good('POST', `${at}/versions`, {})
    const run = await d.run(id)
    expect(run).toMatchObject({ rowsIn: 2, rowsOut: 1, rowsRejected: 1 })
    expect((await d.rows(run.output))[0]).toMatchObject({ 编号: '1', 证号: OLD })
    const { items } = await d.good('GET', `/intake/versions/${run.output}/lineage`)
    expect(items.map((l: Answer) => l.source).sort()).toEqual([people.version, visits.version].sort())
  })
})

it('a retired pipeline runs no more; what it made stays', async () => {
  const { id, at } = await published()
  const run = await d.run(id)
  await d.good('POST', `${at}/retire`)
  expect((await d.call('POST', `${at}/runs`, {})).body.code).toBe('CLEANSING_RETIRED')
  expect((await d.good('GET', `/cleansing/runs/${run.id}`)).state).toBe('done')
  expect((await d.good('GET', '/cleansing/pipelines?retired=true')).items.some((p: Answer) => p.id === id)).toBe(true)
})

describe('before something changes', () => {
  const impactOf = async (dataset: string, columns: string[] | null) => {
    const found: { kind: string; id: string; columns: string[]; link: string | null }[] = []
    const touched = [{ kind: 'dataset', id: dataset, columns }]
    await inTx(t.deps.db, (tx) => t.deps.events.emit(tx, 'lineage.impact.asked', { touched, found: found as never }))
    return found.map(({ kind, id, columns: used }) => `${kind} ${id} ${used.join()}`)
  }

  it('a pipeline and its golden rows answer for the columns they use, in steps, expressions and look-ups', async () => {
    const { input, id } = await published()
    expect(await impactOf(input.id, ['日期'])).toEqual([`pipeline ${id} 日期`, 'golden g1 日期'])
    expect(await impactOf(input.id, ['身份证'])).toEqual([
      `pipeline ${id} 身份证`,
      'golden g1 身份证',
      'golden g2 身份证',
    ])
    expect(await impactOf(input.id, ['没有的列'])).toEqual([])
    expect(await impactOf(input.id, null)).toEqual([`pipeline ${id} `])
    const other = await d.dataset('代码', '代码,名称\n1,甲\n', {})
    const join = { dataset: other.id, on: [{ column: '编号', other: '代码' }], take: [{ other: '名称', into: '类别' }] }
    const steps = [
      { kind: 'lookup', params: join },
      { kind: 'derive', params: { into: '标记', expression: 'upper("姓名")' } },
    ]
    const reader = await d.pipeline(input.id, steps, [])
    expect(await impactOf(other.id, ['名称'])).toEqual([`pipeline ${reader.id} 名称`])
    expect(await impactOf(input.id, ['姓名'])).toContain(`pipeline ${reader.id} 姓名`)
    await d.good('POST', `/cleansing/pipelines/${reader.id}/retire`)
    expect(await impactOf(other.id, ['名称'])).toEqual([])
  })

  it('a pipeline names the dataset it makes', async () => {
    const { id } = await published()
    const found: { org: string | null; nodes: string[] }[] = []
    await inTx(t.deps.db, (tx) => t.deps.events.emit(tx, 'lineage.change.asked', { kind: 'pipeline', id, found }))
    const { output } = await d.good('GET', `/cleansing/pipelines/${id}`)
    expect(found).toEqual([{ org: expect.any(String), nodes: [`dataset:${output}`] }])
  })
})
