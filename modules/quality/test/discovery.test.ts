import { asSubject, type TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRules } from '../src/index.ts'
import { givenDataset, publishVersion, qualityApp, type QualityTestDeps } from './quality-app.ts'

let t: TestApp<QualityTestDeps>
beforeAll(async () => {
  t = await qualityApp()
})
afterAll(() => t.close())

const provider = asSubject({ roles: ['provider'] })
const stranger = asSubject({ roles: ['provider'], org: 'org_other' })
const bureau = asSubject({ roles: ['bureau'], org: 'org_bureau' })

async function call(method: 'GET' | 'POST', url: string, headers: Record<string, string>, payload?: object) {
  const reply = await t.app.inject({ method, url: `/v1/quality${url}`, headers, ...(payload ? { payload } : {}) })
  return { status: reply.statusCode, body: reply.body === '' ? null : reply.json() }
}

const specs = ['no:text:key', 'division', 'town', 'name', 'kind', 'amount:decimal', 'begun:date', 'ended:date']
const towns = ['城关镇', '河西镇', '临江乡', '东山街道', '西湖街道', '南渡镇']
const faults = { town: 18, kind: 43, amount: 80, missing: 111, order: 150 }

/** 240 rows in which town follows division, the end follows the beginning, and five cells are wrong. */
function rows(): (string | number | null)[][] {
  return Array.from({ length: 240 }, (_, i) => {
    const place = i % towns.length
    const day = String((i % 27) + 1).padStart(2, '0')
    return [
      `XK${String(i).padStart(5, '0')}`,
      `3211${String(place + 10)}`,
      i === faults.town ? '城关真' : (towns[place] as string),
      i === faults.missing
        ? 'N/A'
        : `经办${String.fromCodePoint(0x4e00 + i * 7)}${String.fromCodePoint(0x5e00 + i * 3)}`,
      i === faults.kind ? '行政许克' : i % 3 === 0 ? '行政确认' : '行政许可',
      i === faults.amount ? 9_000_000 : 100 + ((i * 37) % 90),
      `2025-03-${day}`,
      i === faults.order ? '2025-02-01' : `2025-04-${day}`,
    ]
  })
}

async function discovered(as = provider) {
  const dataset = await givenDataset(t.deps, specs, { name: 'name' })
  await publishVersion(t.deps, dataset, specs, rows())
  const started = await call('POST', '/discoveries', as, { datasets: [dataset] })
  expect(started.status).toBe(202)
  await t.deps.jobs.idle()
  const { body } = await call('GET', `/discoveries?dataset=${dataset}`, as)
  return { dataset, discovery: body.items[0] }
}

describe('discovery', () => {
  test('finds the wrong cells, says why, and proposes what should stand there', async () => {
    const { discovery } = await discovered()
    expect(discovery).toMatchObject({ rows: 240, looked: 240 })
    const { body } = await call('GET', `/discoveries/${discovery.id}/suspects`, provider)
    const at = (row: number, column: string) =>
      body.items.find((s: { row: number; column: string }) => s.row === row && s.column === column)
    // the header is row 1 of the file
    const offset = 2
    expect(at(faults.town + offset, 'town')).toMatchObject({ repair: '城关镇', score: expect.any(Number) })
    expect(at(faults.kind + offset, 'kind')).toMatchObject({ repair: '行政许可' })
    expect(at(faults.missing + offset, 'name')).toMatchObject({
      repair: '',
      signals: expect.arrayContaining(['missing']),
    })
    expect(at(faults.amount + offset, 'amount')).toMatchObject({ signals: ['outlier'] })
    expect(body.items.length).toBeLessThanOrEqual(8)
    const masked = await call('GET', `/discoveries/${discovery.id}/suspects`, bureau)
    const one = masked.body.items.find((s: { column: string }) => s.column === 'town')
    expect(one.values.name).toMatch(/\*/)
    expect((await call('GET', `/discoveries/${discovery.id}/suspects`, stranger)).status).toBe(403)
  })

  test('suggests rules with counter-examples; accepted ones become rules, dismissed ones stay away', async () => {
    const { dataset } = await discovered()
    const inbox = async () =>
      (await call('GET', `/suggestions?dataset=${dataset}&state=open&limit=100`, provider)).body.items
    const found = await inbox()
    const of = (kind: string, columns: string[]) =>
      found.find(
        (s: { draft: { kind: string; columns: string[] } }) =>
          s.draft.kind === kind && s.draft.columns.join() === columns.join(),
      )
    const dependency = of('functional_dependency', ['division', 'town'])
    expect(dependency).toMatchObject({ datasetName: '测试数据集', confidence: expect.any(Number) })
    const order = of('order_of_times', ['begun', 'ended'])
    expect(order).toMatchObject({ bad: 1, checked: 240 })
    expect(of('unique', ['no'])).toMatchObject({ bad: 0, confidence: 1 })
    expect(of('range', ['amount'])).toMatchObject({ bad: 1, draft: { params: { min: 100, max: 189 } } })
    const examples = await call('GET', `/suggestions/${order.id}/examples`, provider)
    expect(examples.body.items).toMatchObject([{ values: { begun: expect.any(String), ended: '2025-02-01' } }])

    expect((await call('POST', `/suggestions/${order.id}/accept`, stranger, {})).status).toBe(403)
    const accepted = await call('POST', `/suggestions/${order.id}/accept`, provider, { severity: 'error' })
    expect(accepted).toMatchObject({ status: 201, body: { kind: 'order_of_times', severity: 'error' } })
    expect((await listRules(t.deps.db, dataset)).map((r) => r.kind)).toEqual(['order_of_times'])
    expect((await call('POST', `/suggestions/${order.id}/accept`, provider, {})).body.code).toBe(
      'QUALITY_SUGGESTION_DECIDED',
    )
    expect((await call('POST', `/suggestions/${dependency.id}/dismiss`, provider, { reason: '' })).status).toBe(400)
    expect((await call('POST', `/suggestions/${dependency.id}/dismiss`, provider, { reason: '口径不同' })).status).toBe(
      204,
    )

    await call('POST', '/discoveries', provider, { datasets: [dataset] })
    await t.deps.jobs.idle()
    const again = await inbox()
    expect(again).toHaveLength(found.length - 2)
    expect(again.map((s: { id: string }) => s.id).toSorted()).toEqual(
      found
        .map((s: { id: string }) => s.id)
        .filter((id: string) => id !== order.id && id !== dependency.id)
        .toSorted(),
    )
  })

  test('a value somebody called right is no longer suspected', async () => {
    const { dataset, discovery } = await discovered()
    const suspects = async (id: string) =>
      (await call('GET', `/discoveries/${id}/suspects?column=amount`, provider)).body.items
    const [cell] = await suspects(discovery.id)
    const cleared = await call('POST', `/discoveries/${discovery.id}/suspects/clear`, provider, {
      row: cell.row,
      column: 'amount',
      reason: '经核实为重大项目',
    })
    expect(cleared.status).toBe(204)
    await call('POST', '/discoveries', provider, { datasets: [dataset] })
    await t.deps.jobs.idle()
    const { body } = await call('GET', `/discoveries?dataset=${dataset}`, provider)
    expect(body.items).toHaveLength(2)
    expect(await suspects(body.items[0].id)).toEqual([])
  })

  test('suggests what holds under a condition and in other datasets; the counter-examples are the wrong rows', async () => {
    const places = ['place_no:text', 'name']
    const other = await givenDataset(t.deps, places)
    const codes = Array.from({ length: 30 }, (_, i) => `3211${String(i * 7 + 11).padStart(5, '0')}`)
    await publishVersion(
      t.deps,
      other,
      places,
      codes.map((code) => [code, `地点${code}`]),
    )
    const shape = ['state', 'reason', 'at', 'step:integer', 'part', 'grade', 'pay:integer']
    const dataset = await givenDataset(t.deps, shape)
    const cells = Array.from({ length: 600 }, (_, i) => {
      const ended = i % 4 === 0
      const grade = i % 3
      const wrong = { reason: i === 8, at: i === 9, pay: i === 10 }
      return [
        ended ? '注销' : ['存续', '迁入', '迁出'][(i * 7) % 3],
        ended && !wrong.reason ? '到期' : ['其他', '更正', '补录', '合并'][(i * 13) % 4],
        wrong.at ? '9999999' : codes[(i * 11) % 30],
        Math.floor(i / 24) % 25,
        `件${i % 24}`,
        `级${grade}`,
        wrong.pay ? 3050 : (grade + 1) * 1000 + ((i * 37) % 100),
      ] as (string | number)[]
    })
    await publishVersion(t.deps, dataset, shape, cells)
    await t.deps.jobs.idle()
    expect((await call('POST', '/discoveries', provider, { datasets: [dataset] })).status).toBe(202)
    await t.deps.jobs.idle()
    const { body } = await call('GET', `/suggestions?dataset=${dataset}&state=open&limit=100`, provider)
    const of = (kind: string, columns: string, params: object = {}) =>
      body.items.find(
        (s: { draft: { kind: string; columns: string[]; params: object } }) =>
          s.draft.kind === kind &&
          s.draft.columns.join() === columns &&
          JSON.stringify(s.draft.params).includes(JSON.stringify(params).slice(1, -1)),
      )
    const constant = of('conditional_value', 'reason,state', { values: ['注销'], allowed: ['到期'] })
    expect(constant).toMatchObject({ checked: 150, bad: 1 })
    expect(of('foreign_key', 'at', { dataset: other })).toMatchObject({ checked: 600, bad: 1 })
    expect(of('unique_combination', 'step,part')).toMatchObject({ bad: 0 })
    const odd = of('group_outlier', 'grade,pay')
    expect(odd).toMatchObject({ bad: 1 })
    const examples = await call('GET', `/suggestions/${odd.id}/examples`, provider)
    expect(examples.body.items).toMatchObject([{ row: 12, values: { pay: '3050', grade: '级1' } }])
    expect(await call('POST', `/suggestions/${constant.id}/accept`, provider, {})).toMatchObject({
      status: 201,
      body: { kind: 'conditional_value', params: { values: ['注销'], allowed: ['到期'] } },
    })
    expect((await call('POST', `/suggestions/${odd.id}/dismiss`, provider, { reason: '补发工资' })).status).toBe(204)
    await call('POST', '/discoveries', provider, { datasets: [dataset] })
    await t.deps.jobs.idle()
    const again = (await call('GET', `/suggestions?dataset=${dataset}&state=open&limit=100`, provider)).body.items
    const left = again.map(
      (s: { draft: { kind: string; columns: string[] } }) => `${s.draft.kind} ${s.draft.columns.join()}`,
    )
    expect(left).not.toContain('group_outlier grade,pay')
    expect(left).not.toContain('conditional_value reason,state')
  })
})
