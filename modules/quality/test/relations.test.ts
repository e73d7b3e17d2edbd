import { type ContentInput, createEntry } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { createOrg } from '@shuyuan/identity'
import { asSubject, type TestApp } from '@shuyuan/testkit'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RuleDraft } from '../src/index.ts'
import type { Cell } from './factory.ts'
import { clerk, givenDataset, publishVersion, qualityApp, type QualityTestDeps } from './quality-app.ts'

let t: TestApp<QualityTestDeps>
beforeAll(async () => {
  t = await qualityApp()
})
afterAll(() => t.close())

const provider = asSubject({ roles: ['provider'] })
const bureau = asSubject({ roles: ['bureau'], org: 'org_bureau' })
const gate = { date: '2026-02-02', person: '李保密', conclusion: 'pass', note: '' } as const
/** A monthly catalogue entry. */
const content: ContentInput = {
  name: '办件状态信息',
  abstract: '办件编号与状态。',
  legacyCode: '',
  format: '3',
  formatType: 'postgresql',
  updateCycle: '4',
  shareType: 1,
  shareMode: '1',
  shareScope: '',
  usePurpose: '',
  useConditions: '',
  refusalReason: '',
  basis: [],
  openType: 3,
  openConditions: '',
  theme: '03',
  region: '321100',
  dataClass: 'general',
  dataLevel: 1,
  keywords: ['办件'],
  relatedCodes: [],
  contact: '',
  contactPhone: '',
  classified: false,
  secrecyReview: gate,
  privacyReview: gate,
  changeCause: 'first',
  duties: [],
  systems: [],
  items: [],
}
const specs = ['id:text:key', 'state']
const rows = (...states: string[]): Cell[][] => states.map((state, i) => [String(i + 1), state])
const many = (n: number, state: string): string[] => Array.from({ length: n }, () => state)

async function call(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, headers = provider) {
  const reply = await t.app.inject({ method, url: `/v1/quality${url}`, headers, ...(payload ? { payload } : {}) })
  return { status: reply.statusCode, body: reply.json() }
}
async function setRule(dataset: string, draft: Omit<RuleDraft, 'params'> & { params?: object }) {
  const { status, body } = await call('PUT', `/datasets/${dataset}/rules`, { rules: [draft] }, bureau)
  expect(status, JSON.stringify(body)).toBe(200)
}
/** State, counts and note of the only rule in the newest check. */
async function outcome(dataset: string) {
  const { body } = await call('GET', `/datasets/${dataset}/checks/latest`)
  const { state, checked, bad, note } = body.results[0]
  return { state, checked, bad, note }
}

describe('against the version before', () => {
  test('volume_change has nothing to compare at first, then finds the loss', async () => {
    const dataset = await givenDataset(t.deps, specs)
    await setRule(dataset, { kind: 'volume_change', columns: [], params: { down: 0.2 } })
    await publishVersion(t.deps, dataset, specs, rows(...many(10, '1')))
    expect(await outcome(dataset)).toMatchObject({ state: 'na', note: '没有上一版本可比' })
    await publishVersion(t.deps, dataset, specs, rows(...many(8, '1')))
    expect(await outcome(dataset)).toMatchObject({ state: 'pass', note: '上一版本 10 条，本版本 8 条' })
    await publishVersion(t.deps, dataset, specs, rows(...many(6, '1')))
    expect(await outcome(dataset)).toMatchObject({ state: 'violated', bad: 1, note: '上一版本 8 条，本版本 6 条' })
  })

  test('distribution_drift sees that values moved though the count stayed', async () => {
    const dataset = await givenDataset(t.deps, specs)
    await setRule(dataset, { kind: 'distribution_drift', columns: ['state'] })
    await publishVersion(t.deps, dataset, specs, rows(...many(9, '1'), '2'))
    await publishVersion(t.deps, dataset, specs, rows('2', ...many(9, '1')))
    expect(await outcome(dataset)).toMatchObject({ state: 'pass', note: 'PSI 0.0' })
    await publishVersion(t.deps, dataset, specs, rows(...many(5, '1'), ...many(5, '2')))
    // (0.5 - 0.9) ln(0.5 / 0.9) + (0.5 - 0.1) ln(0.5 / 0.1)
    expect(await outcome(dataset)).toMatchObject({ state: 'violated', note: 'PSI 0.8789' })
  })
})

describe('against something else', () => {
  test('foreign_key finds the values that the newest version of the other dataset lacks', async () => {
    const other = await givenDataset(t.deps, ['code'])
    await publishVersion(t.deps, other, ['code'], [['A'], ['B']])
    const dataset = await givenDataset(t.deps, specs)
    await setRule(dataset, { kind: 'foreign_key', columns: ['state'], params: { dataset: other, columns: ['code'] } })
    await publishVersion(t.deps, dataset, specs, rows('A', 'B', 'C', 'C'))
    expect(await outcome(dataset)).toMatchObject({ state: 'violated', checked: 4, bad: 2 })
    await publishVersion(t.deps, other, ['code'], [['A'], ['B'], ['C']])
    await call('POST', `/datasets/${dataset}/checks`, {})
    await t.deps.jobs.idle()
    expect(await outcome(dataset)).toMatchObject({ state: 'pass', bad: 0 })
  })

  test('code_list takes the registered list', async () => {
    const dataset = await givenDataset(t.deps, specs)
    await setRule(dataset, { kind: 'code_list', columns: ['state'], params: { codeList: 'sex' } })
    await publishVersion(t.deps, dataset, specs, rows('1', '2', '男'))
    expect(await outcome(dataset)).toMatchObject({ state: 'violated', checked: 3, bad: 1 })
  })

  test('freshness goes by the update cycle that the catalogue promises', async () => {
    const org = await inTx(t.deps.db, (tx) =>
      createOrg(t.deps, tx, { name: '市民政局', code: '12321100468567897C', region: '321100', kind: 'department' }),
    )
    const entry = await createEntry(t.deps, clerk(org.id), { provider: org.id, frontCode: '307010024701', content })
    const dataset = await givenDataset(t.deps, specs, {}, org.id, entry.id)
    await setRule(dataset, { kind: 'freshness', columns: [], params: { grace: 3 } })
    await publishVersion(t.deps, dataset, specs, rows('1'))
    expect(await outcome(dataset)).toMatchObject({ state: 'pass', note: '本版本距今 0 天' })
    t.deps.clock.set('2026-04-04T09:00:00+08:00')
    await call('POST', `/datasets/${dataset}/checks`, {}, bureau)
    await t.deps.jobs.idle()
    expect(await outcome(dataset)).toMatchObject({ state: 'pass', note: '本版本距今 33 天' })
    // a month and the three days of grace
    t.deps.clock.set('2026-04-06T09:00:00+08:00')
    await call('POST', `/datasets/${dataset}/checks`, {}, bureau)
    await t.deps.jobs.idle()
    expect(await outcome(dataset)).toMatchObject({ state: 'violated', bad: 1, note: '本版本距今 35 天' })
  })
})

describe('findings', () => {
  test('those of older checks go, those of the newest version stay; counts remain', async () => {
    const { body: setting } = await call('GET', '/setting')
    expect((await call('PUT', '/setting', { ...setting, keepChecks: 1 }, bureau)).body.keepChecks).toBe(1)
    const dataset = await givenDataset(t.deps, specs)
    await setRule(dataset, { kind: 'code_list', columns: ['state'], params: { values: ['1'] } })
    await publishVersion(t.deps, dataset, specs, rows('1', '9'))
    await publishVersion(t.deps, dataset, specs, rows('9', '9'))
    await call('POST', `/datasets/${dataset}/checks`, {})
    await t.deps.jobs.idle()
    const { body } = await call('GET', `/datasets/${dataset}/checks`)
    const [again, newest, old] = body.items.map((check: { id: string }) => check.id)
    const opened = async (check: string) => (await call('GET', `/checks/${check}/samples`)).body
    expect((await opened(again)).items).toHaveLength(2)
    expect((await opened(newest)).items).toHaveLength(2)
    expect(await opened(old)).toMatchObject({ code: 'QUALITY_FINDINGS_DROPPED', status: 404 })
    expect((await call('GET', `/checks/${old}`)).body).toMatchObject({ violations: 1, violated: 1 })
    expect([again, newest, old].map((id) => existsSync(join(t.deps.dataDir, 'quality', id)))).toEqual([
      true,
      true,
      false,
    ])
  })
})
