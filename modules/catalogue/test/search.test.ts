import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { inTx } from '@shuyuan/db'
import { createUser } from '@shuyuan/identity'
import { sql } from 'kysely'
import { keepSearch } from '../src/search/saved/keep-search.ts'
import { watchSearches } from '../src/search/saved/watch-searches.ts'
import { openSearch } from '../src/search/thread/open-search.ts'
import { content, item, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
let open: { id: string; revision: number }
let secret: { id: string }

beforeAll(async () => {
  book = await openBook()
  await book.publish()
  open = await book.publish({
    name: '公交站点信息',
    abstract: '全市公交站点的名称与经纬度。',
    keywords: ['公交'],
    shareType: 1,
    openType: 1,
    dataLevel: 1,
    items: [{ ...item('站点名称', 'stop_name'), openable: true }, item('内部编号', 'inner_no')],
  })
  secret = await book.create({ name: '殡葬火化登记', abstract: '尚未发布。', keywords: ['殡葬'] })
  await vi.waitFor(
    async () => {
      if (!(await book.get('consumer', 'search/status')).body.ready) throw new Error('still filling')
    },
    { timeout: 50_000, interval: 200 },
  )
})
afterAll(() => book.close())

const find = async (who: Parameters<typeof book.get>[0], q: string, rest = '') => {
  const path = who === 'public' ? 'public/search' : 'search'
  const { status, body } = await book.get(who, `${path}?q=${encodeURIComponent(q)}${rest}`)
  expect(status).toBe(200)
  return body
}
const names = (body: { items: { name: string }[] }) => body.items.map((each) => each.name)
const LOW = '最低生活保障对象信息'

test('GET /search finds by words, pinyin, first letters, mixture, synonym, traditional characters, full width and a slip', async () => {
  for (const q of [
    '最低生活保障',
    'zuidishenghuobaozhang',
    'zdshbz',
    '最低生活保zhang',
    '低保户',
    '最低生活保障對象',
    'ｉｄ＿ｎｏ',
    '最底生活保障',
    '保障金客',
    'id_np',
  ])
    expect(names(await find('consumer', q)), q).toContain(LOW)
})

test('GET /search: quotes, minus, field prefix and codes', async () => {
  const { body: entry } = await book.get('clerk', `entries/${open.id}`)
  expect(names(await find('consumer', '"公交站点"'))).toEqual(['公交站点信息'])
  expect(names(await find('consumer', '信息 -公交'))).toEqual([LOW])
  expect(names(await find('consumer', '部门:民政'))).toHaveLength(2)
  expect(names(await find('consumer', '名称:民政'))).toEqual([])
  expect(names(await find('consumer', '字段:保障金额'))).toEqual([LOW])
  expect(names(await find('consumer', entry.code))).toEqual(['公交站点信息'])
})

test('GET /search says what was mended, what is missing, and how many there are without the narrowing', async () => {
  expect(await find('consumer', '最底生活保障')).toMatchObject({ way: 'corrected', corrected: '最低生活保障' })
  expect(await find('consumer', '公交 低保')).toMatchObject({ way: 'loose' })
  expect(await find('consumer', '公交', '&shareType=3')).toMatchObject({ total: 0, unfiltered: 1, way: 'exact' })
})

test('GET /search highlights where the words stand and counts facets as if each were not narrowed itself', async () => {
  const body = await find('consumer', '身份证号', '&shareType=2')
  const [hit] = body.items
  expect(hit.found.items[0]).toMatchObject({ text: '身份证号' })
  const both = await find('consumer', '信息', '&shareType=2')
  expect(both.total).toBe(1)
  expect(both.facets.shareType).toEqual({ 1: 1, 2: 1 })
  expect(both.facets.openType).toEqual({ 3: 1 })
  const [name] = (await find('consumer', '公交站点')).items
  expect(name.found.name).toEqual([[0, 4]])
})

test('GET /search: what a reader may not see is neither found nor counted nor suggested, whatever the role', async () => {
  const seeing = {
    clerk: 1,
    clerk2: 1,
    bureau: 1,
    auditor: 1,
    other: 0,
    consumer: 0,
    security: 0,
    sysadmin: 0,
  } as const
  for (const [who, count] of Object.entries(seeing)) {
    const person = who as keyof typeof seeing
    const body = await find(person, '殡葬火化')
    expect([who, body.total, body.items.length]).toEqual([who, count, count])
    const everything = await find(person, '')
    expect(everything.total, who).toBe(2 + count)
    expect(Object.values(everything.facets.provider as Record<string, number>).reduce((a, b) => a + b, 0)).toBe(
      2 + count,
    )
    const suggested = await book.get(person, `search/suggest?q=${encodeURIComponent('殡葬')}`)
    expect(suggested.body.names.length, who).toBe(count)
  }
  const seen = await find('public', '')
  expect(names(seen)).toEqual(['公交站点信息'])
  expect(seen.total).toBe(1)
})

test('GET /public/search finds by what the public may read only', async () => {
  expect(names(await find('public', '站点名称'))).toEqual(['公交站点信息'])
  for (const q of ['内部编号', 'inner_no', 'stop_name', '最低生活保障', '殡葬'])
    expect((await find('public', q)).total, q).toBe(0)
  const [hit] = (await find('public', '公交')).items
  expect(hit).not.toHaveProperty('contact')
  const { body } = await book.get('public', `public/suggest?q=${encodeURIComponent('内部')}`)
  expect(body).toEqual({ names: [], providers: [], items: [] })
})

test('a change is found within a second, and what it replaced no longer', async () => {
  const took: number[] = []
  // on a busy machine the best of three counts
  for (let turn = 1; turn <= 3 && Math.min(...took) >= 1000; turn++) {
    const entry = (await book.get('clerk', `entries/${secret.id}`)).body
    const name = `河道水质监测断面${turn}`
    const change = { name, abstract: '', keywords: [], dataLevel: 4 as const, shareType: 2 as const }
    expect((await book.put('clerk', entry.id, entry.revision, change)).status).toBe(200)
    const began = performance.now()
    const found = async () => names(await find('clerk', `"${name}"`))
    await expect.poll(found, { timeout: 15_000, interval: 30 }).toEqual([name])
    took.push(performance.now() - began)
  }
  expect(Math.min(...took)).toBeLessThan(1000)
  expect((await find('clerk', '水质监测')).facets.level).toEqual({ 4: 1 })
  expect((await find('clerk', '殡葬')).total).toBe(0)
})

test("synonyms are the bureau's: a new group finds at once, others may not change it", async () => {
  expect((await find('consumer', '巴士牌')).total).toBe(0)
  expect((await book.post('consumer', 'synonyms', { words: ['巴士牌', '公交站点'] })).status).toBe(403)
  const made = await book.post('bureau', 'synonyms', { words: ['巴士牌', '公交站点'] })
  expect(made.status).toBe(201)
  await expect.poll(async () => names(await find('consumer', '巴士牌')), { timeout: 15_000 }).toEqual(['公交站点信息'])
  expect((await book.call('bureau', 'DELETE', `/v1/catalogue/synonyms/${made.body.id}`)).status).toBe(204)
  expect((await book.call('bureau', 'DELETE', `/v1/catalogue/synonyms/${made.body.id}`)).body.code).toBe(
    'CATALOGUE_SYNONYM_NOT_FOUND',
  )
  await expect.poll(async () => (await find('consumer', '巴士牌')).total, { timeout: 15_000 }).toBe(0)
})

test('GET /search counts classes with all above them and narrows by one; a class and a tree that change are followed', async () => {
  const node = (code: string, parent: string | null) => ({ code, parent, name: `类别${code}` })
  const save = async (...nodes: object[]) => {
    const tree = { name: '检索用的分类', nodes }
    expect((await book.call('bureau', 'PUT', '/v1/catalogue/grading/classes/own-search', tree)).status).toBe(200)
  }
  const classify = async (...codes: string[]) => {
    const classes = codes.map((code) => ({ tree: 'own-search', code }))
    const put = await book.call('clerk', 'PUT', `/v1/catalogue/entries/${open.id}/classes`, { classes })
    expect(put.status).toBe(200)
  }
  const counted = async () => (await find('consumer', '信息')).facets['class.own-search']
  const soon = (counts: object) => expect.poll(counted, { timeout: 15_000, interval: 50 }).toEqual(counts)
  await save(node('A', null), node('A1', 'A'), node('A2', 'A'))
  await classify('A1', 'A2')
  await soon({ A: 1, A1: 1, A2: 1 })
  expect(names(await find('consumer', '信息', '&inClass=own-search:A'))).toEqual(['公交站点信息'])
  const beside = await find('consumer', '信息', '&inClass=own-search:A2&shareType=2')
  expect(beside).toMatchObject({ total: 0, unfiltered: 2, facets: { shareType: { 1: 1 }, 'class.own-search': {} } })
  expect(names(await find('consumer', '信息', '&inClass=own-search:'))).toEqual([LOW])

  await save(node('A', null), node('B', null), node('A1', 'B'), node('A2', 'A'))
  await soon({ A: 1, A1: 1, A2: 1, B: 1 })
  await classify()
  await soon({})
})

test('hostile questions are answered within a second', async () => {
  const hostile = [
    "'; drop table catalogue.entry; --",
    '(a+)+$',
    '.*'.repeat(100),
    '%'.repeat(400),
    '\\',
    '🚌🚏',
    '\u202eabc',
    '"',
    '-',
    ':',
    '部门:',
    '"'.repeat(99),
    '的'.repeat(500),
    '公'.repeat(500),
    'a'.repeat(500),
    'hj'.repeat(16),
    '1'.repeat(400),
    `${'-公交 '.repeat(90)}`,
    '<script>alert(1)</script>',
    '\u0301\u0301',
    'ﷺ'.repeat(200),
  ]
  for (const q of hostile) {
    const began = performance.now()
    const { status } = await book.get('consumer', `search?q=${encodeURIComponent(q)}`)
    expect([q.slice(0, 20), status]).toEqual([q.slice(0, 20), 200])
    expect(performance.now() - began, q.slice(0, 20)).toBeLessThan(1000)
  }
  expect((await book.get('consumer', `search?q=${'公'.repeat(3400)}`)).status).toBeGreaterThanOrEqual(400)
  expect((await book.get('consumer', `search?after=made-up`)).status).toBe(400)
})

test('a saved search tells its owner once what was newly published, and nobody else sees it', async () => {
  const saved = await book.post('consumer', 'searches', {
    title: '殡葬',
    question: '殡葬',
    filters: { shareType: '2' },
  })
  expect(saved.status).toBe(201)
  const unfit = { title: '殡葬', question: '殡葬', filters: { region: '3'.repeat(21) } }
  expect((await book.post('consumer', 'searches', unfit)).status).toBe(400)
  expect((await book.get('other', 'searches')).body.items).toEqual([])
  expect((await book.get('consumer', 'searches')).body.items).toHaveLength(1)
  expect((await book.call('other', 'DELETE', `/v1/catalogue/searches/${saved.body.id}`)).status).toBe(404)
  expect((await book.call('consumer', 'DELETE', `/v1/catalogue/searches/${saved.body.id}`)).status).toBe(204)
})

test('watchSearches: the owner gets one notice of what was published since, as far as they may see it', async () => {
  const { deps } = book
  const user = await inTx(deps.db, (tx) =>
    createUser(deps, tx, {
      login: 'watcher',
      name: '关注人',
      password: 'Yunxi#Port-2026',
      org: book.second.id,
      roles: ['consumer'],
    }),
  )
  const subject = { ...book.people.consumer, id: user.id }
  // an older one that no search would take today keeps nobody from the news
  await keepSearch(deps, subject, { title: '旧', question: '港口', filters: { region: '3'.repeat(21) }, notice: true })
  await keepSearch(deps, subject, { title: '港口', question: '港口泊位', filters: {}, notice: true })
  const search = openSearch(deps.db)
  const watch = () => watchSearches({ ...deps, search })
  await expect.poll(async () => (await search.status()).ready, { timeout: 25_000 }).toBe(true)
  expect(await watch()).toBe(0)
  book.clock.set('2026-05-13T11:00:00+08:00')
  await book.create({ name: '港口泊位占用草稿' })
  expect(await watch()).toBe(0)
  await book.publish({ name: '港口泊位信息' })
  expect(await watch()).toBe(1)
  expect(await watch()).toBe(0)
  const rows = await sql<{ title: string }>`select title from workflow.notice where to_user = ${user.id}`.execute(
    deps.db,
  )
  expect(rows.rows.map((row) => row.title)).toEqual(['收藏的检索“港口”有 1 条新发布的目录'])
  await search.stop()
})

test('a want is raised where a search finds nothing, and answered once', async () => {
  const want = await book.post('consumer', 'wants', { question: '共享单车停放点', purpose: '编制停放规划' })
  expect(want.status).toBe(201)
  expect((await book.get('other', 'wants')).body.items).toEqual([])
  expect((await book.get('bureau', 'wants?state=open')).body.items).toHaveLength(1)
  const answer = { answer: '见公交站点', entry: open.id }
  expect((await book.post('other', `wants/${want.body.id}/answer`, answer)).status).toBe(403)
  expect((await book.post('bureau', `wants/${want.body.id}/answer`, answer)).body.state).toBe('answered')
  expect((await book.post('bureau', `wants/${want.body.id}/answer`, answer)).body.code).toBe('CATALOGUE_WANT_ANSWERED')
})

test('GET /search?explain takes the score apart, for overseers only', async () => {
  const [hit] = (await find('bureau', '公交 站点', '&explain=true')).items
  const { parts, name, boost, score } = hit.explanation
  const words = parts.reduce(
    (sum: number, part: { rarity: number; strength: number }) => sum + part.rarity * part.strength,
    0,
  )
  expect(words + name + boost).toBeCloseTo(score, 6)
  expect(parts[0].fields).toContain('name')
  expect((await book.get('consumer', 'search?q=公交&explain=true')).status).toBe(403)
  expect(content().name).toBe(LOW)
})
