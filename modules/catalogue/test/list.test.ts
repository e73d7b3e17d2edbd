import { inTx } from '@shuyuan/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attachResource, type ContentInput } from '../src/index.ts'
import { content, item, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
let live: { id: string; code: string }
beforeAll(async () => {
  book = await openBook()
  live = await book.publish({ name: '公交线路', ...openable() })
  await book.publish({ name: '低保对象' })
  await book.create({ name: '=HYPERLINK("x")', abstract: '含"引号"，和\n换行' })
})
afterAll(() => book?.close())

const openable = (): Partial<ContentInput> => ({
  openType: 1,
  shareType: 1,
  dataLevel: 1,
  theme: '01',
  contactPhone: '0511-80000000',
  items: [{ ...item('线路名称', 'route'), openable: true }, item('内部编号', 'inner')],
})

const names = (reply: { body: { items: { name: string }[] } }) => reply.body.items.map((e) => e.name).sort()

describe('who sees what', () => {
  test.each([
    ['clerk', ['=HYPERLINK("x")', '低保对象', '公交线路']],
    ['head', ['=HYPERLINK("x")', '低保对象', '公交线路']],
    ['bureau', ['=HYPERLINK("x")', '低保对象', '公交线路']],
    ['auditor', ['=HYPERLINK("x")', '低保对象', '公交线路']],
    ['other', ['低保对象', '公交线路']],
    ['consumer', ['低保对象', '公交线路']],
    ['security', ['低保对象', '公交线路']],
    ['sysadmin', ['低保对象', '公交线路']],
  ] as const)('%s', async (who, seen) => {
    expect(names(await book.get(who, 'entries'))).toEqual(seen)
    expect((await book.get(who, 'facets')).body.total.all).toBe(seen.length)
  })

  test('only the own provider writes', async () => {
    const body = { provider: book.first.id, frontCode: '307010', content: content({ name: '别家' }) }
    for (const who of ['other', 'consumer', 'bureau', 'auditor', 'sysadmin', 'security', 'head'] as const) {
      expect((await book.post(who, 'entries', body)).status).toBe(403)
      expect((await book.put(who, live.id, 1)).status).toBe(403)
      expect((await book.post(who, `entries/${live.id}/submit`, { revision: 1 })).status).toBe(403)
    }
    for (const path of ['entries', 'facets', `entries/${live.id}`, 'entries.csv'])
      expect((await book.get('public', path)).status).toBe(401)
  })

  test('the public sees what may be opened, reduced to what may be opened', async () => {
    expect(names(await book.get('public', 'public/entries'))).toEqual(['公交线路'])
    const { body } = await book.get('public', `public/entries/${live.id}`)
    expect(body.items).toEqual([{ title: '线路名称', type: 'C', note: '' }])
    expect(JSON.stringify(body)).not.toMatch(/80000000|李保密|内部编号|usr_/)
    const hidden = (await book.get('bureau', 'entries?q=低保')).body.items[0]
    expect((await book.get('public', `public/entries/${hidden.id}`)).status).toBe(404)
  })
})

describe('lists', () => {
  test.each([
    ['q=线路', ['公交线路']],
    ['q=线路 名称', ['公交线路']],
    ['q=%25', []],
    ['q=_', ['=HYPERLINK("x")', '低保对象']], // the two with a column id_no
    ['shareType=1&openType=1', ['公交线路']],
    ['level=3&state=published', ['低保对象']],
    ['state=draft', ['=HYPERLINK("x")']],
    ['region=3211&theme=03', ['=HYPERLINK("x")', '低保对象']],
    ['attached=true', []],
    ['published=true', ['低保对象', '公交线路']],
  ])('%s', async (query, found) => {
    expect(names(await book.get('clerk', `entries?${query}`))).toEqual(found)
  })

  test('facets count what the list shows', async () => {
    expect((await book.get('clerk', 'facets?theme=03')).body).toEqual({
      total: { all: 2 },
      state: { draft: 1, published: 1 },
      provider: { [book.first.id]: 2 },
      shareType: { 2: 2 },
      openType: { 3: 2 },
      theme: { '03': 2 },
      level: { 3: 2 },
      attached: { false: 2 },
    })
    expect((await book.get('clerk', 'facets?q=没有的')).body).toEqual({ total: { all: 0 } })
  })

  test('page by keyset, refuse made-up cursors', async () => {
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const after: string = next ? `&after=${next}` : ''
      const { body } = await book.get('clerk', `entries?limit=1${after}`)
      seen.push(...body.items.map((e: { name: string }) => e.name))
      next = body.next
    }
    expect(seen.sort()).toEqual(['=HYPERLINK("x")', '低保对象', '公交线路'])
    const forged = Buffer.from('[9007199254740991,"x"]').toString('base64url')
    expect((await book.get('clerk', `entries?after=${forged}`)).status).toBe(200)
    expect((await book.get('clerk', 'entries?after=zz')).status).toBe(400)
  })

  test('CSV holds the filtered list and no formula', async () => {
    const { body } = await book.get('clerk', 'entries.csv?theme=03')
    const text = String(body)
    expect(text.startsWith('\uFEFF信息资源代码,信息资源名称,提供方,')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text).toContain('"含""引号""，和\n换行"')
    expect(text).toContain('最低生活保障')
    expect(text).not.toContain('公交线路')
    expect(String((await book.get('other', 'entries.csv')).body)).not.toContain('HYPERLINK')
  })

  test('enumerations are there for every form', async () => {
    const { body } = await book.get('public', 'enumerations')
    expect(body.theme['03']).toBe('社会保障')
    expect([body.class['3'], body.classItem['212']]).toEqual(['部门信息资源类', '应急维稳'])
    expect(Object.keys(body.basisRank)).toEqual(['法律', '行政法规', '国务院决定'])
  })
})

test('resources: by hand only what is outside, the attached flag stays true', async () => {
  const path = `entries/${live.id}/resources`
  const api = { kind: 'service', ref: 'https://api.example.test/bus', title: '公交接口' }
  expect((await book.post('clerk', path, { ...api, kind: 'dataset' })).status).toBe(400)
  expect((await book.post('clerk', path, { ...api, ref: 'javascript:alert(1)' })).status).toBe(400)
  expect((await book.post('other', path, api)).status).toBe(403)
  const made = await book.post('clerk', path, api)
  expect(made.status).toBe(201)
  expect((await book.post('clerk', path, api)).body.id).toBe(made.body.id)
  const attach = () =>
    inTx(book.deps.db, (tx) =>
      attachResource(book.deps, tx, { entry: live.id, kind: 'dataset', ref: 'dst_1', title: '数据集' }),
    )
  await Promise.all([attach(), attach()])
  expect((await book.get('other', `entries/${live.id}`)).body).toMatchObject({ attached: true, resourceCount: 2 })
  expect(names(await book.get('other', 'entries?attached=true'))).toEqual(['公交线路'])
  const [internal] = (await book.get('other', path)).body.items.filter((r: { kind: string }) => r.kind === 'dataset')
  const drop = (id: string) => book.call('clerk', 'DELETE', `/v1/catalogue/resources/${id}`)
  expect((await drop(internal.id)).body.code).toBe('CATALOGUE_RESOURCE_INTERNAL')
  expect((await drop(made.body.id)).status).toBe(204)
  expect((await drop(made.body.id)).status).toBe(404)
  expect((await book.get('other', `entries/${live.id}`)).body.resourceCount).toBe(1)
})

test('流: a message stream is attached by its address, counted, listed and found by its kind', async () => {
  const [low] = (await book.get('bureau', 'entries?q=低保对象&published=true')).body.items
  const path = `entries/${low.id}/resources`
  const stream = { kind: 'stream', ref: 'kafka://mq.example.test:9092/low-income', title: '低保变更消息' }
  for (const wrong of [
    { ...stream, kind: 'service' },
    { ...stream, kind: 'file' },
    { ...stream, ref: 'ftp://mq.example.test/low' },
    { ...stream, ref: 'javascript:alert(1)' },
    { ...stream, ref: 'low-income' },
  ])
    expect((await book.post('clerk', path, wrong)).status, JSON.stringify(wrong)).toBe(400)
  const made = await book.post('clerk', path, stream)
  expect([made.status, made.body]).toMatchObject([201, { ...stream, counted: false }])
  for (const ref of ['mqtts://mq.example.test/a', 'amqps://mq.example.test/b'])
    expect((await book.post('clerk', path, { ...stream, ref })).status).toBe(201)
  expect(names(await book.get('consumer', 'entries?kind=stream'))).toEqual(['低保对象'])
  const line = (await book.get('consumer', 'book?by=kind')).body.lines.find(
    (one: { key: string }) => one.key === 'stream',
  )
  expect(line).toMatchObject({ published: { count: 1 }, attached: { count: 1 }, uncounted: { count: 1 } })
  for (const { id } of (await book.get('clerk', path)).body.items)
    expect((await book.call('clerk', 'DELETE', `/v1/catalogue/resources/${id}`)).status).toBe(204)
  expect(names(await book.get('consumer', 'entries?kind=stream'))).toEqual([])
})

test('the API description holds every route with its schemas', async () => {
  const api = (await book.app.inject({ url: '/openapi.json' })).json()
  const own = Object.keys(api.paths).filter((path) => /^\/v1\/(catalogue|workflow)\//.test(path))
  expect(own.length).toBeGreaterThan(30)
  const names = Object.keys(api.components.schemas)
  expect(names).toEqual(
    expect.arrayContaining(['CatalogueEntry', 'CatalogueContentInput', 'WorkflowTask', 'WorkflowAct']),
  )
  const answers = own.flatMap((path) => Object.values<{ responses: object }>(api.paths[path]))
  for (const { responses } of answers) expect(Object.keys(responses)[0]).toMatch(/^20[0-4]$/)
})
