import { asSubject, type TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantSystem } from './plant-system.ts'
import { givenDataset, publishVersion, qualityApp, type QualityTestDeps } from './quality-app.ts'

let t: TestApp<QualityTestDeps>
const ids: string[] = []
const reader = asSubject({ roles: ['bureau'], org: 'org_bureau' })

async function get(url: string) {
  const reply = await t.app.inject({ method: 'GET', url: `/v1/quality${url}`, headers: reader })
  return { status: reply.statusCode, body: reply.json() }
}

beforeAll(async () => {
  t = await qualityApp()
  for (const [org, values] of [
    ['org_a', ['1', '1', '2']],
    ['org_b', ['1', '2', '3']],
  ] as const) {
    const id = await givenDataset(t.deps, ['id:text:key', 'n:integer'], {}, org)
    ids.push(id)
    const rules = [
      { kind: 'unique', columns: ['id'] },
      { kind: 'range', library: 'percent', columns: ['n'], params: { min: 0, max: 100 } },
      { kind: 'code_list', columns: ['id'], params: { codeList: 'gone' } },
    ]
    const headers = asSubject({ roles: ['provider'], org })
    await t.app.inject({ method: 'PUT', url: `/v1/quality/datasets/${id}/rules`, headers, payload: { rules } })
    await publishVersion(
      t.deps,
      id,
      ['id:text:key', 'n:integer'],
      values.map((v) => [v, 101]),
    )
  }
})
afterAll(() => t.close())

test('the cockpit counts the newest checks by department, system, dimension, indicator and day', async () => {
  const by = async (axis: string) =>
    new Map(
      (
        (await get(`/cockpit?by=${axis}`)).body.items as { key: string; bad: number; rules: number; score: number }[]
      ).map((line) => [line.key, line]),
    )
  const orgs = await by('org')
  expect([orgs.get('org_a')?.bad, orgs.get('org_b')?.bad]).toEqual([5, 3])
  expect((orgs.get('org_a')?.score ?? 100) < (orgs.get('org_b')?.score ?? 0)).toBe(true)
  expect((await by('system')).get('')).toMatchObject({ datasets: 2, bad: 8, notRunnable: 2 })
  const indicators = await by('indicator')
  expect([...indicators.keys()]).toEqual(['0105', '0302', '0304'])
  expect(indicators.get('0302')).toMatchObject({ bad: 6, checked: 6, score: 0 })
  expect(indicators.get('0304')).toMatchObject({ bad: 2, checked: 6, violated: 1, score: 66.67 })
  expect((await by('dimension')).get('准确性')).toMatchObject({ bad: 8 })
  expect((await by('day')).get('2026-03-02')).toMatchObject({ datasets: 2, bad: 8 })
})

test('every figure opens the rules behind it', async () => {
  const { body } = await get('/findings?indicator=0304')
  expect(body.items).toMatchObject([{ org: 'org_a', dataset: ids[0], bad: 2, state: 'violated', indicator: '0304' }])
  expect((await get('/findings?org=org_b')).body.items.map((f: { bad: number }) => f.bad)).toEqual([3, 0])
  expect((await get('/findings?system=')).body.items).toHaveLength(5)
  expect((await get('/findings?day=2026-03-01')).body.items).toEqual([])
  expect((await get(`/findings?dimension=${encodeURIComponent('完整性')}`)).body).toEqual({ items: [], more: false })
})

test('data sets of two systems stand apart, and each figure opens those of its system', async () => {
  const systems = [
    { id: 'sys_a', name: '户籍系统', org: 'org_a' },
    { id: 'sys_b', name: '社保系统', org: 'org_b' },
  ]
  for (const [i, system] of systems.entries()) await plantSystem(t.deps.db, ids[i] ?? '', system)
  const { items } = (await get('/cockpit?by=system')).body
  expect(items.toSorted((x: { key: string }, y: { key: string }) => (x.key < y.key ? -1 : 1))).toMatchObject([
    { key: 'sys_a', label: '户籍系统', datasets: 1, bad: 5 },
    { key: 'sys_b', label: '社保系统', datasets: 1, bad: 3 },
  ])
  const opened = async (system: string) =>
    (await get(`/findings?system=${system}`)).body.items as { dataset: string; bad: number }[]
  for (const [i, { id }] of systems.entries()) {
    const rows = await opened(id)
    expect([...new Set(rows.map(({ dataset }) => dataset))]).toEqual([ids[i]])
    expect(rows.reduce((sum, { bad }) => sum + bad, 0)).toBe([5, 3][i])
  }
  expect(await opened('')).toEqual([])
})
