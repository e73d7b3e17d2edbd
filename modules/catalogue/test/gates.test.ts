import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resourceCodeFault } from '../src/code/resource-code.ts'
import { type ContentInput, createEntry, editEntry, type Entry } from '../src/index.ts'
import { content, item, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => (book = await openBook()))
afterAll(() => book?.close())

const blank = fc.constantFrom('', ' ', '依法不予提供')
const gate = fc.constantFrom(
  null,
  { date: '', person: '李', conclusion: 'pass' as const, note: '' },
  { date: '2026-05-01', person: '李', conclusion: 'fail' as const, note: '' },
  { date: '2026-05-01', person: '李', conclusion: 'pass' as const, note: '' },
)
const level = fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4)
/** Documents around the law's edges: mostly right, each field now and then wrong. */
const document = fc.record(
  {
    shareType: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    openType: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    dataLevel: level,
    shareScope: blank,
    usePurpose: blank,
    refusalReason: blank,
    basis: fc.array(
      fc.record({
        rank: fc.constantFrom('法律', '行政法规', '国务院决定', '部门规章', '地方性法规', '', 'constructor'),
        title: fc.constantFrom('统计法', ''),
        article: fc.constantFrom('第九条', ' '),
      }),
      { maxLength: 2 },
    ),
    classified: fc.boolean(),
    secrecyReview: gate,
    privacyReview: gate,
    abstract: fc.constantFrom('摘要', ''),
    shareMode: fc.constantFrom('1', '', '9'),
    items: fc.array(level, { maxLength: 2 }).map((grades) => grades.map((g, i) => item(`项${i}`, `f${i}`, 'none', g))),
  },
  { requiredKeys: [] },
)

/** The law, written a second time and differently (条例 art. 3, 13, 14; L4). */
function breaches(entry: Pick<Entry, 'shareType' | 'openType' | 'dataLevel' | 'basis' | 'classified'> & ContentInput) {
  const lawful = ['法律', '行政法规', '国务院决定']
  const said = (text: string | undefined) => (text ?? '').trim() !== ''
  return [
    entry.classified && '涉密',
    entry.shareType === 3 && !said(entry.refusalReason) && '不予共享无理由',
    entry.shareType === 3 && !entry.basis.some(({ rank }) => lawful.includes(rank)) && '不予共享无依据',
    entry.basis.some(({ rank, title, article }) => !lawful.includes(rank) || !said(title) || !said(article)) &&
      '依据无效',
    entry.shareType === 2 && !(said(entry.shareScope) && said(entry.usePurpose)) && '有条件无范围用途',
    entry.dataLevel === 4 && (entry.shareType === 1 || entry.openType < 3) && '四级共享或开放',
  ].filter(Boolean)
}

let serial = 0
const named = (change: object) => content({ ...change, name: `随机目录${++serial}` } as Partial<ContentInput>)
const verbs = () => ({ subject: book.people.clerk, org: book.first.id })
const doors: Record<string, (body: ContentInput) => Promise<Entry | null>> = {
  'POST /entries': async (body) => {
    const made = await book.post('clerk', 'entries', { provider: book.first.id, frontCode: '307010', content: body })
    expect([201, 400]).toContain(made.status)
    return made.status === 201 ? made.body : null
  },
  'PUT /entries/:id': async (body) => {
    const draft = await book.create({ name: `底稿${++serial}` })
    const saved = await book.call('clerk', 'PUT', `/v1/catalogue/entries/${draft.id}`, { revision: 1, content: body })
    expect([200, 400]).toContain(saved.status)
    return saved.status === 200 ? saved.body : null
  },
  'createEntry, as imports and harvests call it': async (body) => {
    const { subject, org } = verbs()
    return createEntry(book.deps, subject, { provider: org, frontCode: '307010', content: body }).catch(() => null)
  },
  editEntry: async (body) => {
    const draft = await book.create({ name: `底稿${++serial}` })
    return editEntry(book.deps, verbs().subject, { entry: draft.id, revision: 1, content: body }).catch(() => null)
  },
}

describe('what the law never allows', () => {
  test.each(Object.keys(doors))('does not pass %s', async (door) => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(document, async (change) => {
        const body = named(change)
        const entry = await doors[door]?.(body)
        if (!entry) return
        taken++
        expect(breaches(entry as never)).toEqual([])
        const sent = await book.submit(entry)
        if (sent.status !== 200) return
        await book.act('head', entry.id, 'approve')
        await book.act('bureau', entry.id, 'approve')
        const live = (await book.get('other', `entries/${entry.id}`)).body
        expect(live).toMatchObject({ state: 'published', shareMode: '1' })
        expect(live.abstract).not.toBe('')
        expect(live.items.length).toBeGreaterThan(0)
        for (const review of [live.secrecyReview, live.privacyReview])
          expect(review).toMatchObject({ date: expect.stringMatching(/^2026-/), conclusion: 'pass' })
      }),
      { numRuns: 40, examples: [[{ items: [item('甲', 'a')], dataLevel: 2, shareType: 1 }]] },
    )
    expect(taken).toBeGreaterThan(0)
  })

  test('has no way into the tables either, and a code is for life', async () => {
    const draft = await book.create({ name: '直接写库' })
    const write = (change: object, columns = sql``) =>
      sql`update catalogue.edition set content = content || ${JSON.stringify(change)}::jsonb ${columns}
        where entry = ${draft.id}`.execute(book.deps.db)
    const wall = { code: '23514' }
    await expect(write({ classified: true })).rejects.toMatchObject(wall)
    await expect(write({ basis: [] }, sql`, share_type = 3`)).rejects.toMatchObject(wall)
    const bad = { refusalReason: '有规定', basis: [{ rank: '部门规章', title: '办法', article: '1' }] }
    await expect(write(bad, sql`, share_type = 3`)).rejects.toMatchObject(wall)
    await expect(write({ shareScope: ' ' })).rejects.toMatchObject(wall)
    await expect(write({}, sql`, data_level = 4, open_type = 1`)).rejects.toMatchObject(wall)
    await expect(write({ secrecyReview: null }, sql`, is_live = true`)).rejects.toMatchObject(wall)
    const rename = sql`update catalogue.entry set code = '307010/999999', front_code = '307010' where id = ${draft.id}`
    await expect(rename.execute(book.deps.db)).rejects.toMatchObject(wall)
    await expect(
      sql`insert into catalogue.entry (id, code, front_code, provider, provider_name, provider_code, revision, created_by, created_at)
        values ('ent_x', '407011/1', '407011', 'o', 'o', 'o', 1, 'u', now())`.execute(book.deps.db),
    ).rejects.toMatchObject(wall)
  })

  test('hostile documents are refused or kept as text, never an inner error', async () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('\u0000', '\ud800', "'; drop table x; --", '<script>', -1, 1e308),
    )
    const keys = Object.keys(content())
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys, 'extra', '__proto__', 'constructor'), hostile, async (key, value) => {
        const body = JSON.parse(JSON.stringify({ ...content({ name: `敌意${++serial}` }), [key]: value }))
        const made = await book.post('clerk', 'entries', {
          provider: book.first.id,
          frontCode: '307010',
          content: body,
        })
        expect([201, 400, 409], `${key} ${JSON.stringify(value)} ${JSON.stringify(made.body)}`).toContain(made.status)
      }),
      { numRuns: 150 },
    )
  })
})

describe('codes', () => {
  test('500 made at once are all different, without a hole, and right by 发改高技〔2017〕1272号', async () => {
    const fronts = ['101002', '212003', '307010024701']
    const made = await Promise.all(
      Array.from({ length: 500 }, (_, i) => book.create({ name: `五百${i}` }, fronts[i % 3] as string)),
    )
    const codes: string[] = made.map((entry) => entry.code)
    expect(new Set(codes).size).toBe(500)
    for (const front of fronts) {
      const numbers = codes.flatMap((code) => (code.startsWith(`${front}/`) ? [Number(code.split('/')[1])] : []))
      const sorted = numbers.sort((a, b) => a - b)
      expect(sorted).toEqual(sorted.map((_, i) => (sorted[0] as number) + i))
    }
    for (const code of codes) expect(resourceCodeFault(code)).toBeNull()
  }, 60_000)

  test('a refused creation takes no number with it', async () => {
    const before = (await book.create({ name: '前一个' }, '103001')).code
    const bad = { provider: book.first.id, frontCode: '103001', content: content({ name: '', shareType: 3 }) }
    for (let i = 0; i < 5; i++) expect((await book.post('clerk', 'entries', bad)).status).toBe(400)
    const after = (await book.create({ name: '后一个' }, '103001')).code
    expect([before, after]).toEqual(['103001/000001', '103001/000002'])
  })
})
