import { inTx } from '@shuyuan/db'
import { asSubject, type TestApp } from '@shuyuan/testkit'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { latestCheck, listRules } from '../src/index.ts'
import { givenDataset, publishVersion, qualityApp, type QualityTestDeps } from './quality-app.ts'

let t: TestApp<QualityTestDeps>
beforeAll(async () => {
  t = await qualityApp()
})
afterAll(() => t.close())

const provider = asSubject({ roles: ['provider'] })
const stranger = asSubject({ roles: ['provider'], org: 'org_other' })
const bureau = asSubject({ roles: ['bureau'], org: 'org_bureau' })
const consumer = asSubject({ roles: ['consumer'], org: 'org_other' })

const specs = ['id:text:key', 'name', 'id_number', 'sex', 'amount:decimal']
const personal = { id_number: 'id_number', name: 'name' }
const rows = [
  ['1', '王小明', '11010519491231002X', '2', 10],
  ['2', '李大力', '110105194912310021', '1', 20],
  ['2', null, '440524198801010011', '1', -5],
  ['4', '=cmd()', '440524188001010014', '1', null],
]
const rules = [
  { kind: 'not_null', columns: ['name'] },
  { kind: 'identifier', columns: ['id_number'], params: { check: 'id_number' } },
  { kind: 'unique', columns: ['id'] },
  { kind: 'range', columns: ['amount'], params: { min: 0 }, severity: 'warning', weight: 2 },
  { kind: 'pattern', columns: ['name'], params: { pattern: '[^=].*' } },
  { kind: 'readable', columns: [] },
]

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
async function call(method: Method, url: string, headers: Record<string, string>, payload?: object) {
  const reply = await t.app.inject({ method, url: `/v1/quality${url}`, headers, ...(payload ? { payload } : {}) })
  const body =
    reply.headers['content-type']?.includes('json') && !reply.headers['content-type'].includes('ndjson')
      ? reply.json()
      : reply.body
  return { status: reply.statusCode, body, reply }
}

async function checked(): Promise<{ dataset: string; check: string }> {
  const dataset = await givenDataset(t.deps, specs, personal)
  expect((await call('PUT', `/datasets/${dataset}/rules`, provider, { rules })).status).toBe(200)
  await publishVersion(t.deps, dataset, specs, rows)
  await t.deps.jobs.idle()
  const check = await latestCheck(t.deps.db, dataset)
  if (!check) throw new Error('no check ran')
  return { dataset, check: check.id }
}

describe('rules', () => {
  test('kinds come with a parameter schema for forms', async () => {
    const { body } = await call('GET', '/kinds', consumer)
    expect(body.items.length).toBeGreaterThanOrEqual(40)
    expect(body.items.find((k: { kind: string }) => k.kind === 'length')).toMatchObject({
      dimension: '规范性',
      params: { properties: { max: { type: 'integer' } } },
    })
  })

  test('are added, edited, deleted; a refused one changes nothing', async () => {
    const dataset = await givenDataset(t.deps, specs)
    const added = await call('POST', `/datasets/${dataset}/rules`, provider, {
      kind: 'length',
      columns: ['name'],
      params: { max: 4 },
    })
    expect(added.body).toMatchObject({
      title: '“name”长度为 0 到 4 个字符',
      dimension: '规范性',
      severity: 'error',
      weight: 1,
      params: { min: 0, max: 4 },
    })
    expect(added.status).toBe(201)
    const edited = await call('PUT', `/rules/${added.body.id}`, provider, {
      kind: 'length',
      columns: ['name'],
      params: { max: 9 },
      title: '姓名长度',
    })
    expect(edited.body).toMatchObject({ id: added.body.id, title: '姓名长度' })
    const refused = await call('PUT', `/datasets/${dataset}/rules`, provider, {
      rules: [
        { kind: 'not_null', columns: ['name'] },
        { kind: 'not_null', columns: ['gone'] },
      ],
    })
    expect(refused.body).toMatchObject({
      code: 'QUALITY_RULE_INVALID',
      title: '无法保存规则：第 2 条（not_null）没有列“gone”',
    })
    const unbound = await call('PUT', `/datasets/${dataset}/rules`, provider, {
      rules: [
        { kind: 'not_null', columns: ['name'] },
        { kind: 'unique', columns: ['name'] },
        { kind: 'pattern', columns: ['name'], params: { pattern: '(' } },
        { kind: 'length', columns: ['name'], params: { max: 9 } },
      ],
    })
    expect(unbound.body.title).toMatch(/第 3 条（pattern）分析引擎不接受/)
    expect((await listRules(t.deps.db, dataset)).map((r) => r.title)).toEqual(['姓名长度'])
    expect((await call('DELETE', `/rules/${added.body.id}`, provider)).status).toBe(204)
    expect(await listRules(t.deps.db, dataset)).toEqual([])
  })

  test.each([
    [{ kind: 'nope', columns: [] }, '没有这个规则种类'],
    [{ kind: 'length', columns: ['name'], params: { max: 'x' } }, '参数“max”'],
    [{ kind: 'pattern', columns: ['name'], params: { pattern: '(' } }, '分析引擎不接受'],
    [{ kind: 'expression', columns: [], params: { expression: '1=1; drop table x' } }, '看不懂'],
    [{ kind: 'expression', columns: [], params: { expression: "read_text('/etc/passwd') = 'x'" } }, '没有函数'],
    [{ kind: 'unique', columns: [] }, '应绑定 1 到 1 列'],
    [{ kind: 'pattern', columns: ['name'], params: { pattern: 'a\0' } }, '不能保存的字符'],
  ])('%j is refused in words', async (draft, words) => {
    const dataset = await givenDataset(t.deps, specs)
    const { status, body } = await call('POST', `/datasets/${dataset}/rules`, provider, draft)
    expect(status).toBe(400)
    expect(body.title).toContain(words)
  })

  test('a try counts without saving', async () => {
    const { dataset } = await checked()
    const { body } = await call('POST', `/datasets/${dataset}/rules/try`, provider, {
      rule: { kind: 'length', columns: ['name'], params: { max: 3 } },
      rows: 2,
    })
    expect(body).toMatchObject({ rows: 2, result: { checked: 2, bad: 0, state: 'pass' } })
    expect((await listRules(t.deps.db, dataset)).length).toBe(rules.length)
  })

  test('a rule must not look into a dataset its author cannot read', async () => {
    const dataset = await givenDataset(t.deps, specs)
    const other = await givenDataset(t.deps, specs, {}, 'org_other')
    const { status } = await call('POST', `/datasets/${dataset}/rules`, provider, {
      kind: 'foreign_key',
      columns: ['id'],
      params: { dataset: other, columns: ['id'] },
    })
    expect(status).toBe(403)
  })

  test('suggestions name the identity number, the key and what every dataset needs', async () => {
    const { dataset } = await checked()
    const { body } = await call('GET', `/datasets/${dataset}/suggestions`, provider)
    const kinds = body.items.map(
      (s: { rule: { kind: string; columns: string[] } }) => `${s.rule.kind}:${s.rule.columns.join()}`,
    )
    expect(kinds).toEqual(expect.arrayContaining(['readable:', 'unique:id', 'not_null:id', 'no_control_char:name']))
    const saved = await call('PUT', `/datasets/${dataset}/rules`, provider, {
      rules: body.items.map((s: { rule: object }) => s.rule),
    })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
  })
})

describe('checks', () => {
  test('a published version is checked by itself; counts, score, verdict and repair text are exact', async () => {
    const { dataset } = await checked()
    const { body } = await call('GET', `/datasets/${dataset}/checks/latest`, consumer)
    expect(
      body.results.map((r: { state: string; checked: number; bad: number }) => [r.state, r.checked, r.bad]),
    ).toEqual([
      ['violated', 4, 1],
      ['violated', 4, 1],
      ['violated', 4, 2],
      ['violated', 3, 1],
      ['violated', 3, 1],
      ['pass', 1, 0],
    ])
    expect(body).toMatchObject({
      cause: 'published',
      rows: 4,
      violated: 5,
      violations: 6,
      notRunnable: 0,
      verdict: 'fail',
    })
    expect(body.dimensions).toEqual({ 完整性: 75, 规范性: 70.83, 准确性: 61.11, 可访问性: 100 })
    expect(body.score).toBe(
      Math.round(
        ((0.2 * 75 + (0.2 * 100 * (3 / 4 + 2 / 3)) / 2 + (0.15 * 100 * (0.5 + 2 * (2 / 3))) / 3 + 0.15 * 100) / 0.7) *
          100,
      ) / 100,
    )
    expect(body.results[0].repair.zh).toContain('请')
    expect(body.results[0].wrong.en).toMatch(/empty/)
  })

  test('runs on demand as a job, and the same id is the same check', async () => {
    const { dataset } = await checked()
    const started = await call('POST', `/datasets/${dataset}/checks`, provider, {})
    expect(started.status).toBe(202)
    await t.deps.jobs.idle()
    const { body } = await call('GET', `/datasets/${dataset}/checks`, provider)
    expect(body.items.map((c: { id: string; cause: string }) => [c.id === started.body.check, c.cause])).toEqual([
      [true, 'demand'],
      [false, 'published'],
    ])
    const trend = await call('GET', `/datasets/${dataset}/trend`, provider)
    expect(trend.body.items.at(-1)).toMatchObject({ check: started.body.check })
  })

  test('samples and lists are masked by the reader; the provider sees its own data whole', async () => {
    const { check } = await checked()
    const own = await call('GET', `/checks/${check}/samples`, provider)
    expect(own.body.items).toHaveLength(6)
    expect(JSON.stringify(own.body)).toContain('110105194912310021')
    const masked = await call('GET', `/checks/${check}/samples`, bureau)
    expect(masked.body.items).toHaveLength(6)
    expect(JSON.stringify(masked.body)).not.toContain('110105194912310021')
    expect(JSON.stringify(masked.body)).not.toContain('李大力')
    const first = await call('GET', `/checks/${check}/violations?limit=4`, bureau)
    const second = await call('GET', `/checks/${check}/violations?limit=4&after=${first.body.next}`, bureau)
    const all = [...first.body.items, ...second.body.items]
    expect(all).toEqual(masked.body.items)
    expect(second.body.next).toBeNull()
    expect((await call('GET', `/checks/${check}/violations?after=x`, bureau)).status).toBe(400)
  })

  test('downloads hold every failing row, masked, with no live formula', async () => {
    const { check } = await checked()
    const own = await call('GET', `/checks/${check}/violations/export?format=csv`, provider)
    expect((own.body as string).startsWith('\uFEFF')).toBe(true)
    const lines = (own.body as string).trim().split('\r\n')
    expect(lines).toHaveLength(7)
    expect(lines[0]).toBe('规则,行号,主键,标注,id,name,id_number,sex,amount')
    expect(own.body).toContain("'=cmd()")
    const masked = await call('GET', `/checks/${check}/violations/export?format=ndjson`, bureau)
    expect(
      (masked.body as string)
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l).row)
        .toSorted(),
    ).toEqual([3, 3, 4, 4, 4, 5])
    expect(masked.body).not.toContain('110105194912310021')
  })

  test('lost data files are a failed check, not an error', async () => {
    const { dataset } = await checked()
    await rm(join(t.deps.dataDir, 'lake', dataset), { recursive: true })
    const started = await call('POST', `/datasets/${dataset}/checks`, provider, {})
    await t.deps.jobs.idle()
    expect(await t.deps.jobs.get(started.body.job)).toMatchObject({ error: null, title: '质量检查 测试数据集' })
    const check = await latestCheck(t.deps.db, dataset)
    expect(check).toMatchObject({ verdict: 'fail', score: 0, notRunnable: 5, violated: 1, cause: 'demand' })
  })

  test('the clock runs a check when it is due, once', async () => {
    const { dataset } = await checked()
    expect((await call('PUT', `/datasets/${dataset}/schedule`, provider, { cron: '* * * * *' })).body.code).toBe(
      'QUALITY_CRON_INVALID',
    )
    const set = await call('PUT', `/datasets/${dataset}/schedule`, provider, { cron: '0 6 * * *' })
    expect(set.body.schedule.nextAt).toBe('2026-03-03T06:00:00.000+08:00')
    const sweep = () => t.deps.jobs.enqueue(t.deps.db, 'quality.sweep', {}, { id: 'system', org: null })
    await sweep()
    await t.deps.jobs.idle()
    expect((await latestCheck(t.deps.db, dataset))?.cause).toBe('published')
    t.deps.clock.set('2026-03-03T06:03:00+08:00')
    await sweep()
    await sweep()
    await t.deps.jobs.idle()
    const { body } = await call('GET', `/datasets/${dataset}/checks`, provider)
    expect(body.items.map((c: { cause: string }) => c.cause)).toEqual(['schedule', 'published'])
    expect((await call('GET', `/datasets/${dataset}/schedule`, provider)).body.schedule.nextAt).toBe(
      '2026-03-04T06:00:00.000+08:00',
    )
  })
})

describe('scores and roles', () => {
  test('departments are scored over the latest check of each dataset', async () => {
    await checked()
    const { body } = await call('GET', '/orgs?org=org_test', consumer)
    expect(body.items[0].datasets.length).toBeGreaterThan(0)
    expect(body.items[0].passRate).toBe(0)
  })

  test('weights stay within bounds and add up to one', async () => {
    const { body: setting } = await call('GET', '/setting', consumer)
    expect((await call('PUT', '/setting', provider, setting)).status).toBe(403)
    const heavy = { ...setting, weights: { ...setting.weights, 完整性: 0.5 } }
    expect((await call('PUT', '/setting', bureau, heavy)).body.title).toContain('0.4')
    const light = { ...setting, weights: { ...setting.weights, 完整性: 0.3 } }
    expect((await call('PUT', '/setting', bureau, light)).body).toMatchObject({
      code: 'QUALITY_WEIGHTS_INVALID',
      params: { sum: 1.1 },
    })
    expect((await call('PUT', '/setting', bureau, { ...setting, threshold: 85 })).body.threshold).toBe(85)
  })

  test.each<[Method, string, object | undefined, number, number, number]>([
    ['PUT', '/datasets/D/rules', { rules: [] }, 403, 403, 200],
    ['POST', '/datasets/D/checks', {}, 403, 403, 202],
    ['GET', '/checks/C/violations', undefined, 403, 403, 200],
    ['GET', '/checks/C/violations/export', undefined, 403, 403, 200],
    ['GET', '/checks/C/samples', undefined, 403, 403, 200],
    ['GET', '/datasets/D/rules', undefined, 200, 200, 200],
  ])('%s %s: consumer, other provider, bureau', async (method, url, payload, asConsumer, asStranger, asBureau) => {
    const { dataset, check } = await checked()
    const path = url.replace('D', dataset).replace('C', check)
    const codes = [
      await call(method, path, consumer, payload),
      await call(method, path, stranger, payload),
      await call(method, path, bureau, payload),
    ]
    expect(codes.map((c) => c.status)).toEqual([asConsumer, asStranger, asBureau])
    expect((await call(method, path, {}, payload)).status).toBe(401)
    await t.deps.jobs.idle()
  })
})

test('what a rule says goes with it: the dataset, how many findings nobody will see, and whose it is', async () => {
  const { dataset } = await checked()
  const rule = (await listRules(t.deps.db, dataset)).find(({ kind }) => kind === 'unique')
  const origin: { org: string | null; nodes: string[] }[] = []
  const found: { kind: string; id: string; how: string }[] = []
  const touched = [{ kind: 'rule', id: rule?.id ?? '', columns: null }]
  await inTx(t.deps.db, async (tx) => {
    await t.deps.events.emit(tx, 'lineage.change.asked', { kind: 'rule', id: rule?.id ?? '', found: origin })
    await t.deps.events.emit(tx, 'lineage.impact.asked', { touched, found: found as never })
  })
  expect(origin).toEqual([{ org: 'org_test', nodes: [] }])
  expect(found).toMatchObject([{ kind: 'dataset', id: dataset, how: expect.stringContaining('2 处问题') }])
  await t.deps.jobs.idle()
})
