import { inTx } from '@shuyuan/db'
import { type Column, createDataset } from '@shuyuan/intake'
import { asSubject, type TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findKind } from '../src/kind/kinds.ts'
import { findItem } from '../src/library/bundled-library.ts'
import { openPacks } from '../src/pack/open-packs.ts'
import { column } from './factory.ts'
import { clerk, publishVersion, qualityApp, type QualityTestDeps } from './quality-app.ts'

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

const specs = ['sfzh:text:key', 'csrq:date', 'xb', 'sjh', 'bz']
const elements = ['DE01002', 'DE01006', 'DE01005', 'DE06001', undefined]

/** A dataset whose columns are mapped to data elements. */
async function givenMapped(): Promise<string> {
  const columns = specs.map(
    (spec, i): Column => ({
      ...column(spec),
      grade: 1,
      sensitivity: 'none',
      ...(elements[i] ? { element: elements[i] } : {}),
    }),
  )
  const input = { name: '人员', provider: 'org_test', entry: null, columns }
  return (await inTx(t.deps.db, (tx) => createDataset(t.deps, tx, clerk('org_test'), input))).id
}

describe('packs', () => {
  test('every data element has a pack whose rules exist, fit their kind and count their columns right', async () => {
    const { packs, elements: all } = await openPacks(t.deps.db)
    expect(packs.size).toBe(all.length)
    expect(all.length).toBeGreaterThan(150)
    for (const pack of packs.values())
      for (const rule of pack.rules) {
        const kind = findKind(findItem(rule.library)?.kind ?? '')
        expect(kind, `${pack.element} ${rule.library}`).not.toBeNull()
        expect(kind?.params.safeParse(rule.params).success, `${pack.element} ${rule.library}`).toBe(true)
        const [least = 0, most = 0] = kind?.columns ?? []
        expect(rule.with.length + 1, `${pack.element} ${rule.library}`).toBeGreaterThanOrEqual(least)
        expect(rule.with.length + 1, `${pack.element} ${rule.library}`).toBeLessThanOrEqual(most)
      }
    expect([...packs.values()].filter((p) => p.rules.length === 0).map((p) => p.element)).toEqual([])
  })

  test('mapping columns to elements gives the rules, applying twice changes nothing, and they find what they should', async () => {
    const dataset = await givenMapped()
    const plan = await call('GET', `/datasets/${dataset}/packs/diff`)
    const wanted = plan.body.add.map((a: { draft: { library: string } }) => a.draft.library)
    expect(wanted).toEqual(
      expect.arrayContaining([
        'id-id-number',
        'id-birth-match',
        'id-sex-match',
        'code-list',
        'not-future',
        'id-mobile',
      ]),
    )
    expect(plan.body.unmapped).toEqual(['bz'])
    const applied = await call('POST', `/datasets/${dataset}/packs/apply`, {})
    expect(applied.body).toMatchObject({ added: wanted.length, changed: 0, dropped: 0, refused: [] })
    const again = await call('POST', `/datasets/${dataset}/packs/apply`, {})
    expect(again.body).toMatchObject({ added: 0, changed: 0, dropped: 0 })
    await publishVersion(t.deps, dataset, specs, [
      ['11010519491231002X', '1949-12-31', '2', '13800138000', ''],
      ['440524188001010014', '1949-12-31', '1', '1380013800', ''],
    ])
    const { body } = await call('GET', `/datasets/${dataset}/checks/latest`)
    const bad = (library: string) =>
      body.results.find((r: { rule: { library: string | null } }) => r.rule.library === library)?.bad
    expect([bad('id-id-number'), bad('id-birth-match'), bad('id-sex-match'), bad('id-mobile')]).toEqual([0, 1, 0, 1])
    const match = body.results.find((r: { rule: { library: string } }) => r.rule.library === 'id-mobile')
    expect(match.rule.pack).toBe('DE06001@0')
    expect(match.indicator).toBe('0101')
  })

  test('an edited pack is the next version; the diff shows what it changes, hand-made rules stay, leftovers go only when asked', async () => {
    const dataset = await givenMapped()
    await call('POST', `/datasets/${dataset}/packs/apply`, {})
    const { body: pack } = await call('GET', '/packs/DE06001', undefined, bureau)
    expect(pack.current.version).toBe(0)
    const edited = {
      version: 0,
      note: '允许百分之一',
      rules: [
        {
          library: 'id-mobile',
          params: { check: 'mobile' },
          severity: 'warning',
          tolerance: { unit: 'share', value: 0.5 },
        },
      ],
    }
    expect((await call('PUT', '/packs/DE06001', edited)).status).toBe(403)
    const saved = await call('PUT', '/packs/DE06001', edited, bureau)
    expect(saved.body).toMatchObject({ version: 1, note: '允许百分之一' })
    expect((await call('PUT', '/packs/DE06001', edited, bureau)).body.code).toBe('QUALITY_PACK_STALE')
    const plan = (await call('GET', `/datasets/${dataset}/packs/diff`)).body
    expect(plan.change).toHaveLength(1)
    expect(plan.change[0].fields).toEqual(['severity', 'tolerance'])
    expect(plan.leftover.map((r: { library: string }) => r.library)).toEqual(['mobile-shared'])
    expect((await call('POST', `/datasets/${dataset}/packs/apply`, {})).body).toMatchObject({ changed: 1, dropped: 0 })
    expect((await call('POST', `/datasets/${dataset}/packs/apply`, { drop: true })).body).toMatchObject({ dropped: 1 })
    await publishVersion(t.deps, dataset, specs, [
      ['11010519491231002X', '1949-12-31', '2', '13800138000', ''],
      ['440524188001010014', '1880-01-01', '1', '1380013800', ''],
    ])
    const { body } = await call('GET', `/datasets/${dataset}/checks/latest`)
    const mobile = body.results.find((r: { rule: { library: string } }) => r.rule.library === 'id-mobile')
    expect(mobile).toMatchObject({ state: 'tolerated', bad: 1, checked: 2 })
    expect(body.verdict).toBe('pass')
    const wrong = { version: 1, rules: [{ library: 'id-birth-match' }] }
    expect((await call('PUT', '/packs/DE01002', { ...wrong, version: 0 }, bureau)).body.code).toBe(
      'QUALITY_PACK_INVALID',
    )
  })
})

describe('the studio', () => {
  test('the library is searched by words, dimension and indicator, and counts what each indicator would leave', async () => {
    const all = (await call('GET', '/library')).body
    expect(all.items.length).toBe(all.total)
    expect(all.indicators).toHaveLength(20)
    const some = (await call('GET', `/library?q=${encodeURIComponent('身份')}&indicator=0301`)).body
    expect(some.items.map((i: { id: string }) => i.id)).toContain('id-birth-match')
    expect(some.indicators.find((i: { code: string }) => i.code === '0301').items).toBe(some.items.length)
    expect((await call('GET', '/library/id-uscc')).body.cases[0].bad).toEqual([4, 5, 6])
    expect((await call('GET', '/library/none')).body.code).toBe('QUALITY_ITEM_NOT_FOUND')
  })

  test('a trial counts, shows failing rows under the mask of the reader and the statement without paths of the machine', async () => {
    const dataset = await givenMapped()
    const rows = Array.from({ length: 30 }, (_, i) => [
      `x${i}`,
      '2000-01-01',
      '1',
      i % 3 === 0 ? '123' : '13800138000',
      '',
    ])
    await publishVersion(t.deps, dataset, specs, rows)
    const draft = { kind: 'identifier', library: 'id-mobile', columns: ['sjh'], params: { check: 'mobile' } }
    const trial = (await call('POST', `/datasets/${dataset}/rules/try`, { rule: draft, rows: null })).body
    expect(trial.result).toMatchObject({ state: 'violated', checked: 30, bad: 10 })
    expect(trial.samples).toHaveLength(10)
    expect(trial.samples[0].values.sjh).toBe('123')
    expect(trial.sql).toContain('count_if')
    expect(trial.sql).not.toContain(t.deps.dataDir)
    expect(trial.wrong.zh).toContain('11 位')
    const part = (await call('POST', `/datasets/${dataset}/rules/try`, { rule: draft, rows: 3 })).body
    expect(part).toMatchObject({ rows: 3, result: { bad: 1 } })
    const mixed = { ...draft, library: 'id-uscc', kind: 'range' }
    expect((await call('POST', `/datasets/${dataset}/rules/try`, { rule: mixed })).body.code).toBe(
      'QUALITY_RULE_INVALID',
    )
  })

  test('what keeps a rule from running is explained with a way out', async () => {
    const dataset = await givenMapped()
    await publishVersion(t.deps, dataset, specs, [['1', '2000-01-01', '1', '1', '']])
    const rules = [
      { kind: 'code_list', columns: ['xb'], params: { codeList: 'gone' } },
      { kind: 'unique', columns: ['sfzh'], params: {} },
    ]
    for (const rule of rules) expect((await call('POST', `/datasets/${dataset}/rules`, rule)).status).toBe(201)
    const { items } = (await call('GET', `/datasets/${dataset}/rules/explain`)).body
    expect(items.map((i: { runnable: boolean }) => i.runnable)).toEqual([false, true])
    expect(items[0]).toMatchObject({ reason: '没有代码集“gone”' })
    expect(items[0].remedy.zh).toContain('代码集')
    await call('POST', `/datasets/${dataset}/checks`, {})
    await t.deps.jobs.idle()
    const check = (await call('GET', `/datasets/${dataset}/checks/latest`)).body
    expect(check.results[0]).toMatchObject({ state: 'not_runnable', remedy: items[0].remedy.zh })
  })
})
