import { sql } from 'kysely'
import { findDataset } from '@shuyuan/intake'
import { asSubject, type TestApp } from '@shuyuan/testkit'
import type { Subject } from '@shuyuan/policy'
import { act, listFlowTasks } from '@shuyuan/workflow'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plantSystem } from './plant-system.ts'
import { givenDataset, publishVersion, qualityApp, type QualityTestDeps } from './quality-app.ts'

let t: TestApp<QualityTestDeps>
beforeAll(async () => {
  t = await qualityApp()
})
afterAll(() => t.close())

const provider = asSubject({ roles: ['provider'] })
const bureau = asSubject({ roles: ['bureau'], org: 'org_bureau' })

async function call(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, headers = provider) {
  const reply = await t.app.inject({ method, url: `/v1/quality${url}`, headers, ...(payload ? { payload } : {}) })
  return { status: reply.statusCode, body: reply.json() }
}

describe('mapping', () => {
  test('suggestions come with reasons, an accepted one maps the column and raises its protection, a refused one stays away', async () => {
    const specs = ['rk_sfzhm:text:key', 'csrq', 'xb1', 'bz']
    const dataset = await givenDataset(t.deps, specs)
    await publishVersion(t.deps, dataset, specs, [
      ['11010519491231002X', '1949-12-31', '2', '甲'],
      ['440524188001010014', '1880-01-01', '1', '乙'],
    ])
    const before = (await call('GET', `/datasets/${dataset}/mapping`)).body.items
    expect(before.map((c: { mapped: boolean }) => c.mapped)).toEqual([false, false, false, false])
    const [id, birth] = before
    expect(id.suggestions[0]).toMatchObject({ element: 'DE01002' })
    expect(id.suggestions[0].reason).toMatch(/校验/)
    expect(birth.suggestions.map((s: { element: string }) => s.element)).toContain('DE01006')
    expect(birth.suggestions.length).toBeLessThanOrEqual(3)
    const choices = [
      { column: 'rk_sfzhm', element: 'DE01002', accept: true },
      { column: 'csrq', element: 'DE01006', accept: true },
      { column: 'xb1', element: 'DE01005', accept: true },
      { column: 'bz', element: before[3].suggestions[0]?.element ?? 'DE09007', accept: false },
    ]
    const after = (await call('POST', `/datasets/${dataset}/mapping`, { choices })).body.items
    expect(after[0]).toMatchObject({ mapped: true, type: true, element: { id: 'DE01002' } })
    expect(after[1].faults[0]).toContain('类型应为日期型')
    expect(after[2]).toMatchObject({ codeList: true, list: 'sex' })
    expect(after[3].dismissed).toEqual([choices[3]?.element])
    expect(after[3].suggestions.map((s: { element: string }) => s.element)).not.toContain(choices[3]?.element)
    const column = (await findDataset(t.deps.db, dataset))?.columns[0]
    expect(column).toMatchObject({ element: 'DE01002', sensitivity: 'sensitive', mask: 'id_number', grade: 4 })
    const plan = (await call('GET', `/datasets/${dataset}/packs/diff`)).body
    expect(plan.add.map((a: { draft: { library: string } }) => a.draft.library)).toContain('id-birth-match')
    const stranger = asSubject({ roles: ['provider'], org: 'org_else' })
    expect((await call('POST', `/datasets/${dataset}/mapping`, { choices }, stranger)).status).toBe(403)
    const wrong = [{ column: 'none', element: 'DE01002', accept: true }]
    expect((await call('POST', `/datasets/${dataset}/mapping`, { choices: wrong })).body.code).toBe(
      'QUALITY_COLUMN_NOT_FOUND',
    )
  })

  test('compliance counts mapped columns and those that keep to type and code list, and shows the columns behind it', async () => {
    const { items } = (await call('GET', '/compliance')).body
    expect(items).toMatchObject([
      { key: 'org_test', datasets: 1, columns: 4, mapped: 3, type: [2, 3], codeList: [1, 1] },
    ])
    expect((await call('GET', '/compliance?by=system')).body.items[0]).toMatchObject({ key: '', mapped: 3 })
    const differs = (await call('GET', '/compliance/columns?org=org_test')).body
    expect(differs.items.map((c: { column: string }) => c.column)).toEqual(['csrq'])
    const unmapped = (await call('GET', '/compliance/columns?state=unmapped&system=')).body
    expect(unmapped.items.map((c: { column: string }) => c.column)).toEqual(['bz'])
  })

  test('compliance of two systems stands apart, and each opens its own columns', async () => {
    const [mapped] = (await call('GET', '/compliance/columns?org=org_test&state=unmapped')).body.items
    const other = await givenDataset(t.deps, ['dh:text:key', 'dz'])
    await plantSystem(t.deps.db, mapped.dataset, { id: 'sys_hu', name: '户籍系统', org: 'org_test' })
    await plantSystem(t.deps.db, other, { id: 'sys_dian', name: '电信系统', org: 'org_test' })
    const lines = (await call('GET', '/compliance?by=system')).body.items
    // the lowest share of mapped columns first
    expect(lines).toMatchObject([
      { key: 'sys_dian', label: '电信系统', datasets: 1, columns: 2, mapped: 0 },
      { key: 'sys_hu', label: '户籍系统', datasets: 1, columns: 4, mapped: 3, type: [2, 3], codeList: [1, 1] },
    ])
    const columns = async (system: string) =>
      (await call('GET', `/compliance/columns?state=unmapped&system=${system}`)).body.items.map(
        (c: { column: string }) => c.column,
      )
    expect([await columns('sys_hu'), await columns('sys_dian'), await columns('')]).toEqual([['bz'], ['dh', 'dz'], []])
  })
})

describe('statistics', () => {
  const item = (definition: string, unit: string) => ({
    name: '常住人口',
    definition,
    unit,
    period: '年',
    scope: '全市',
  })

  test('the same item of two departments stands side by side, is coordinated as a task, and the decision is told', async () => {
    const mine = { ...item('半年以上居住的人口', '万人'), org: 'org_test' }
    const theirs = { ...item('登记居住证和户籍的人口', '人'), name: '常住 人口（公安）', org: 'org_police' }
    const first = await call('POST', '/statistics', mine)
    expect(first.status).toBe(201)
    expect((await call('POST', '/statistics', mine)).body.code).toBe('QUALITY_STATISTIC_TAKEN')
    expect((await call('POST', '/statistics', theirs)).status).toBe(403)
    await call('POST', '/statistics', theirs, asSubject({ roles: ['provider'], org: 'org_police' }))
    const compared = (await call('GET', '/statistics/comparisons')).body.items
    expect(compared).toMatchObject([{ name: '常住人口', differs: ['definition', 'unit'], dispute: null }])
    const opened = await call('POST', '/statistics/disputes', { name: '常住人口', lead: 'org_test' }, bureau)
    expect(opened.body).toMatchObject({ state: 'open', orgs: ['org_police', 'org_test'] })
    expect((await call('POST', '/statistics/disputes', { name: '常住人口', lead: 'org_test' }, bureau)).status).toBe(
      409,
    )
    const subject = (org: string, role: 'provider' | 'bureau'): Subject => ({
      kind: 'user',
      id: `usr_${org}`,
      name: org,
      org,
      roles: [role],
      region: '',
    })
    for (const who of [subject('org_test', 'provider'), subject('org_bureau', 'bureau')]) {
      const tasks = await listFlowTasks(t.deps.db, [opened.body.flow])
      const open = tasks.find((task) => task.state === 'open')
      await act(t.deps, who, open?.id as string, { action: 'approve', comment: '采用统计部门口径：居住半年以上' })
    }
    const [settled] = (await call('GET', '/statistics/comparisons')).body.items
    expect(settled.dispute).toMatchObject({ state: 'settled', conclusion: '采用统计部门口径：居住半年以上' })
    const changed = await call('PUT', `/statistics/${first.body.id}`, {
      ...item('居住半年以上的人口', '人'),
      version: 1,
    })
    expect(changed.body.version).toBe(2)
    expect((await call('GET', `/statistics/${first.body.id}`)).body.versions).toHaveLength(2)
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from workflow.notice where title like '%已裁定%'`.execute(t.deps.db)
    expect(rows[0]?.n).toBe(2)
  })
})
