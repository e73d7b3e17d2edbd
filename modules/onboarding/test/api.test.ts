import { inTx } from '@shuyuan/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Proposal } from '../src/index.ts'
import { type Desk, openDesk } from './factory.ts'
import { peopleFile } from './people-file.ts'

const first = ({ columns }: Proposal, change: Partial<Proposal['columns'][number]>) =>
  columns.map((c, i) => (i === 0 ? { ...c, ...change } : c))

let desk: Desk
beforeAll(async () => void (desk = await openDesk()))
afterAll(() => desk.close())

const path = (draft: { id: string }, rest = '') => `${desk.drafts}/${draft.id}${rest}`
function column({ proposal }: { proposal: Proposal }, title: string): Proposal['columns'][number] {
  const found = proposal.columns.find((c) => c.title === title)
  if (!found) throw new Error(`no column ${title}`)
  return found
}
const stations = '站点编号,站点名称,经度\nS001,东站,119.45\nS002,西站,119.46\n'

describe('from a file to a published entry', () => {
  test('propose names the key, recognises an identity number, and gives confidence and reason for everything', async () => {
    const draft = await desk.propose('2026年5月出租车驾驶员持证信息(1).csv', peopleFile(), '证书编号')
    expect(draft).toMatchObject({ state: 'proposed', revision: 1, provider: desk.own.id, entry: null })
    expect(draft.proposal.name).toBe('出租车驾驶员持证信息')
    expect(column(draft, '证书编号')).toMatchObject({ key: true, required: true, type: 'text' })
    expect(column(draft, '身份证号')).toMatchObject({
      type: 'text',
      semantic: 'id_number',
      sensitivity: 'sensitive',
      mask: 'id_number',
    })
    expect(column(draft, '发证日期')).toMatchObject({ type: 'date' })
    expect(draft.proposal).toMatchObject({ shareType: 2, openType: 3 })
    for (const one of [...draft.proposal.columns, ...draft.proposal.rules]) {
      expect(one.confidence).toBeGreaterThanOrEqual(0)
      expect(one.confidence).toBeLessThanOrEqual(1)
      expect(one.reason).not.toBe('')
    }
    expect(JSON.stringify(draft.proposal)).not.toMatch(/\d{17}[\dX]|139\d{8}/)
    expect(draft.ruleTitles).toHaveLength(draft.proposal.rules.length)
    expect(draft.ruleTitles).toContainEqual({
      zh: '“身份证号”是有效的公民身份号码',
      en: expect.stringMatching(/^身份证号 is a valid/),
    })
    const rules = draft.proposal.rules.filter((r: { keep: boolean }) => r.keep)
    expect(rules).toContainEqual(expect.objectContaining({ kind: 'unique', columns: [column(draft, '证书编号').name] }))
    expect(rules).toContainEqual(
      expect.objectContaining({
        kind: 'identifier',
        params: { check: 'id_number' },
        columns: [column(draft, '身份证号').name],
      }),
    )
  })

  test('a column of names of a code list is asked for the names, by its data element’s pack neither for the codes', async () => {
    const lines = ['湖北省', '广东省', '浙江省', '湖南省'].map((name, i) => `${i},${name},中国`)
    const { proposal } = await desk.propose('各省.csv', `id,province,country\n${lines.join('\n')}\n`)
    const asked = (proposal as Proposal).rules.filter(({ kind }) => kind === 'code_list')
    expect(asked.map(({ columns: [name] }) => name)).toEqual(['province', 'country'])
    for (const { params } of asked) expect(Object.keys(params)).toEqual(['values'])
  })

  test('edit → load → report → submit → review: the entry is published with the confirmed items and the dataset attached', async () => {
    const draft = await desk.propose('持证.csv', peopleFile(), '证书编号')
    const proposal = structuredClone(draft.proposal)
    proposal.name = '驾驶员持证信息'
    column({ proposal }, '类别').keep = false
    const edited = desk.good(await desk.put('clerk', path(draft), { revision: 1, proposal }))
    expect(edited.revision).toBe(2)
    const loaded = await desk.load(edited)
    expect(loaded.state).toBe('loaded')
    const report = desk.good(await desk.get('clerk', path(draft, '/report')))
    expect(report.version).toMatchObject({ rowsIn: 40, rowsGood: 40, rowsBad: 0, state: 'published' })
    expect(report.check).toMatchObject({ verdict: 'pass', violations: 0 })
    expect(report.check.rules).toBeGreaterThanOrEqual(5)
    expect(report.entry).toMatchObject({ state: 'draft', name: '驾驶员持证信息' })

    desk.good(await desk.submit(loaded))
    expect((await desk.get('clerk', path(draft))).body.state).toBe('submitted')
    desk.good(await desk.decide('head', loaded.entry, 'approve'))
    desk.good(await desk.decide('bureau', loaded.entry, 'approve'))
    const entry = desk.good(await desk.get('clerk', `/v1/catalogue/entries/${loaded.entry}`))
    expect(entry.state).toBe('published')
    expect(entry.items.map((i: { title: string }) => i.title)).toEqual(['证书编号', '身份证号', '手机号', '发证日期'])
    expect(entry.secrecyReview).toMatchObject({ conclusion: 'pass', person: '李保密' })
    const again = await desk.post('clerk', path(draft, '/load'), { revision: loaded.revision + 1 })
    expect(again).toMatchObject({ status: 409, body: { code: 'ONBOARDING_STATE' } })
  })

  test('a returned entry: the clerk corrects the draft, and it can be handed in again', async () => {
    const draft = await desk.load(await desk.propose('站点.csv', stations, '站点编号'))
    desk.good(await desk.submit(draft))
    desk.good(await desk.decide('head', draft.entry, 'return', { comment: '请写明摘要' }))
    const back = desk.good(await desk.get('clerk', path(draft)))
    expect(back.state).toBe('loaded')
    const proposal = { ...back.proposal, abstract: '全市公交站点的编号、名称和位置。' }
    const edited = desk.good(await desk.put('clerk', path(draft), { revision: back.revision, proposal }))
    desk.good(await desk.submit(edited))
    const entry = desk.good(await desk.get('clerk', `/v1/catalogue/entries/${draft.entry}`))
    expect(entry).toMatchObject({ state: 'reviewing', abstract: '全市公交站点的编号、名称和位置。' })
  })

  test('load again with a corrected schema keeps entry and dataset and makes a new version', async () => {
    const file = '编号,数量\nA1,3\nA2,x\nA3,5\n'
    const draft = await desk.propose('库存.csv', file, '编号')
    const proposal = structuredClone(draft.proposal)
    column({ proposal }, '数量').type = 'integer'
    const first = await desk.load(desk.good(await desk.put('clerk', path(draft), { revision: 1, proposal })))
    expect((await desk.get('clerk', path(draft, '/report'))).body.version).toMatchObject({ rowsGood: 2, rowsBad: 1 })
    column({ proposal }, '数量').type = 'text'
    const edited = desk.good(await desk.put('clerk', path(draft), { revision: first.revision, proposal }))
    const second = await desk.load(edited)
    expect([second.entry, second.dataset]).toEqual([first.entry, first.dataset])
    const report = desk.good(await desk.get('clerk', path(draft, '/report')))
    expect(report.version).toMatchObject({ seq: 2, rowsGood: 3, rowsBad: 0 })
    expect(report.check).not.toBeNull()
  })
})

describe('nothing half done', () => {
  const counts = async () => {
    const { rows } = await sql<Record<string, number>>`select
      (select count(*)::int from catalogue.entry) as entries, (select count(*)::int from intake.dataset) as datasets,
      (select count(*)::int from quality.rule) as rules, (select count(*)::int from intake.version) as versions`.execute(
      desk.deps.db,
    )
    return rows[0]
  }

  const spoiled: [string, (p: Proposal) => Partial<Proposal>][] = [
    [
      'a rule of an unknown kind',
      (p) => ({ rules: p.rules.map((r, i) => (i === 0 ? { ...r, kind: 'no_such_kind', keep: true } : r)) }),
    ],
    ['a column not in the file', (p) => ({ columns: first(p, { name: 'gone', title: '不存在' }) })],
    ['a physical name that is no name', (p) => ({ columns: first(p, { name: 'Select *' }) })],
    ['an entry the catalogue refuses', () => ({ frontCode: '999' })],
    ['every column left out', (p) => ({ columns: p.columns.map((c) => ({ ...c, keep: false })) })],
  ]
  test.each(spoiled)('load with %s leaves neither entry nor dataset nor rule nor job', async (_name, spoil) => {
    const draft = await desk.propose('站点.csv', stations)
    const before = await counts()
    const proposal = { ...draft.proposal, ...spoil(draft.proposal) }
    const edited = await desk.put('clerk', path(draft), { revision: 1, proposal })
    const answer = edited.status < 300 ? await desk.post('clerk', path(draft, '/load'), { revision: 2 }) : edited
    expect([400, 409, 422]).toContain(answer.status)
    expect(answer.body.code).toMatch(/^[A-Z_]+$/)
    expect(await counts()).toEqual(before)
    expect((await desk.get('clerk', path(draft))).body).toMatchObject({ state: 'proposed', entry: null, dataset: null })
  })

  test('a load that fails leaves state failed and the draft can be loaded again', async () => {
    const draft = await desk.propose('失败站点.csv', stations)
    const { rows } = await sql<{ path: string }>`select path from intake.upload where id = ${draft.upload}`.execute(
      desk.deps.db,
    )
    const away = async (to: string) =>
      inTx(desk.deps.db, (tx) => sql`update intake.upload set path = ${to} where id = ${draft.upload}`.execute(tx))
    await away('intake/uploads/gone')
    const failed = await desk.load(draft)
    expect(failed.state).toBe('failed')
    const report = desk.good(await desk.get('clerk', path(draft, '/report')))
    expect(report.version).toMatchObject({ state: 'failed' })
    await away(rows[0]?.path ?? '')
    expect((await desk.load(failed)).state).toBe('loaded')
  })

  test('of concurrent edits and loads exactly one wins', async () => {
    const draft = await desk.propose('并发站点.csv', stations)
    const edits = await Promise.all(
      ['甲', '乙', '丙'].map((name) =>
        desk.put('clerk', path(draft), { revision: 1, proposal: { ...draft.proposal, name } }),
      ),
    )
    expect(edits.map((e) => e.status).toSorted()).toEqual([200, 409, 409])
    expect(edits.find((e) => e.status === 409)?.body.code).toBe('ONBOARDING_CHANGED')
    const loads = await Promise.all([1, 2, 3].map(() => desk.post('clerk', path(draft, '/load'), { revision: 2 })))
    expect(loads.map((l) => l.status).toSorted()).toEqual([202, 409, 409])
    await desk.deps.jobs.idle()
  })
})

describe('refusals', () => {
  test('submit needs a load, and both assessments', async () => {
    const draft = await desk.propose('报审站点.csv', stations)
    expect(await desk.submit(draft)).toMatchObject({ status: 409, body: { code: 'ONBOARDING_STATE' } })
    const loaded = await desk.load(draft)
    const failed = await desk.submit(loaded, { secrecyReview: { ...desk.gate, conclusion: 'fail' } })
    expect(failed.body).toMatchObject({ code: 'CATALOGUE_ENTRY_INCOMPLETE' })
    expect(Object.keys(failed.body.fields)).toContain('secrecyReview')
    expect((await desk.get('clerk', path(draft))).body.state).toBe('loaded')
    const missing = await desk.post('clerk', path(draft, '/submit'), { revision: loaded.revision })
    expect(missing.status).toBe(400)
  })

  test('only the providing department works on a draft; bureau and auditor read it', async () => {
    const draft = await desk.propose('站点.csv', stations)
    for (const who of ['other', 'consumer', 'sysadmin', 'public'] as const)
      expect([401, 403]).toContain((await desk.get(who, path(draft))).status)
    for (const who of ['clerk2', 'bureau', 'auditor'] as const)
      expect((await desk.get(who, path(draft))).status).toBe(200)
    for (const who of ['other', 'bureau', 'auditor', 'head'] as const) {
      expect((await desk.post(who, path(draft, '/load'), { revision: 1 })).status).toBe(403)
      expect((await desk.put(who, path(draft), { revision: 1, proposal: draft.proposal })).status).toBe(403)
    }
    const { items } = desk.good(await desk.get('other', desk.drafts))
    expect(items).toEqual([])
    const { id: upload } = await desk.upload('站点.csv', stations)
    expect((await desk.post('other', desk.drafts, { upload })).status).toBe(403)
    expect((await desk.post('clerk', desk.drafts, { upload, provider: desk.foreign.id })).status).toBe(403)
    expect((await desk.post('clerk', desk.drafts, { upload, provider: '没有' })).body.code).toBe('ONBOARDING_PROVIDER')
    expect((await desk.post('clerk', desk.drafts, { upload: 'upl_none' })).body.code).toBe('ONBOARDING_UPLOAD')
    expect((await desk.post('clerk', desk.drafts, { upload, key: '没有这列' })).body.code).toBe('ONBOARDING_KEY')
  })

  test('a discarded draft is gone from the list and takes no further work', async () => {
    const draft = await desk.propose('站点.csv', stations)
    desk.good(await desk.post('clerk', path(draft, '/discard'), { revision: 1 }))
    const { items } = desk.good(await desk.get('clerk', `${desk.drafts}?limit=500`))
    expect(items.map((d: { id: string }) => d.id)).not.toContain(draft.id)
    expect((await desk.post('clerk', path(draft, '/load'), { revision: 2 })).body.code).toBe('ONBOARDING_STATE')
  })
})

test('the HTML report escapes hostile titles and file names and holds no value of the file', async () => {
  const attack = '<img src=x onerror=alert(1)>'
  const file = `${attack},身份证号\n${peopleFile(30)
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(',').slice(0, 2).join(','))
    .join('\n')}\n`
  const draft = await desk.propose(`"><script>alert(2)</script>.csv`, file)
  const proposal = { ...draft.proposal, name: '</title><script>alert(3)</script>' }
  const loaded = await desk.load(desk.good(await desk.put('clerk', path(draft), { revision: 1, proposal })))
  expect(loaded.state).toBe('loaded')
  const page = await desk.get('clerk', path(draft, '/report.html'))
  expect(page.headers['content-type']).toContain('text/html')
  expect(page.body).not.toMatch(/<script|<img/i)
  expect(page.body).toContain('&lt;script&gt;alert(3)')
  expect(page.body).not.toMatch(/\d{17}[\dX]/)
})
