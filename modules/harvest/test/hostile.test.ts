import { gzipSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ckan, type HarvestDesk, openHarvest, openRemote, pack } from './factory.ts'

let desk: HarvestDesk
const remotes: { close(): Promise<void> }[] = []
beforeAll(async () => {
  desk = await openHarvest()
})
afterEach(async () => {
  for (const remote of remotes.splice(0)) await remote.close()
})
afterAll(() => desk?.close())

type Answer = Parameters<typeof openRemote>[0]
async function serve(answer: Answer) {
  const remote = await openRemote(answer)
  remotes.push(remote)
  return remote
}
const body =
  (type: string, text: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, reply) =>
    void reply.writeHead(200, { 'content-type': type, ...headers }).end(text)
const rows = async () =>
  (await sql<{ n: number }>`select count(*) as n from harvest.record`.execute(desk.deps.db)).rows[0]?.n

const turtle = (inner: string) =>
  `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .\n${inner}`
const laughs = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><r>&b;</r>`

describe('a hostile source ends with a stable code and leaves nothing half-written', () => {
  test.each<[string, string, Answer, string]>([
    ['entity expansion', 'dcat', body('application/rdf+xml', laughs), 'RDF_ENTITIES'],
    ['deep JSON-LD', 'dcat', body('application/ld+json', '[{"a":'.repeat(9000)), 'RDF_TOO_DEEP'],
    [
      'a remote context',
      'dcat',
      body('application/ld+json', '{"@context":"http://169.254.169.254/"}'),
      'RDF_REMOTE_CONTEXT',
    ],
    ['a web page as RDF', 'dcat', body('text/html', '<!doctype html><html></html>'), 'RDF_MEDIA_TYPE'],
    ['an image as RDF', 'dcat', body('image/png', 'x'), 'RDF_MEDIA_TYPE'],
    ['RDF in another encoding', 'dcat', body('text/turtle', Buffer.from([0x3c, 0xca, 0xfd, 0x3e])), 'RDF_ENCODING'],
    ['broken RDF', 'dcat', body('text/turtle', '<a> <b> "'), 'RDF_SYNTAX'],
    ['a web page as CKAN', 'ckan', body('text/html', '<html>'), 'HARVEST_NOT_CKAN'],
    ['a refusal as CKAN', 'ckan', body('application/json', '{"success":false}'), 'HARVEST_NOT_CKAN'],
    [
      'CKAN paging without end',
      'ckan',
      (request, reply) =>
        ckan(
          () => Array.from({ length: 500 }, (_, i) => pack(i)),
          () => 1e6,
        )({ ...request, url: request.url?.replace(/start=\d+/, 'start=0') } as never, reply),
      'HARVEST_ENDLESS',
    ],
    [
      'pages in a circle',
      'dcat',
      body(
        'text/turtle',
        turtle(
          '<?p=1> a <http://www.w3.org/ns/hydra/core#PagedCollection> ; <http://www.w3.org/ns/hydra/core#next> <?p=1> .',
        ),
      ),
      'HARVEST_ENDLESS',
    ],
    ['deep JSON', 'datajson', body('application/json', '{"dataset":[{"a":'.repeat(1000)), 'HARVEST_FORMAT'],
    [
      'cut JSON',
      'datajson',
      body('application/json', '{"dataset":[{"identifier":"1","title":"a"},{"ident'),
      'HARVEST_FORMAT',
    ],
    ['no JSON', 'datajson', body('application/json', 'hello'), 'HARVEST_FORMAT'],
    ['a list without names', 'list', body('text/csv', 'a,b\n1,2\n'), 'HARVEST_NO_TITLE_COLUMN'],
    [
      'bytes that are no text',
      'list',
      body('text/csv', Buffer.from([0x61, 0x2c, 0x81, 0x20, 0x0a, 0xff, 0x20])),
      'HARVEST_ENCODING',
    ],
    ['a broken workbook', 'list', body('application/octet-stream', 'PK\u0003\u0004broken'), 'HARVEST_FORMAT'],
    [
      'a redirect inwards',
      'datajson',
      (_, reply) => void reply.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
      'OUTBOUND_ADDRESS_PRIVATE',
    ],
    [
      'a circle of redirects',
      'datajson',
      (_, reply) => void reply.writeHead(302, { location: '/' }).end(),
      'OUTBOUND_REDIRECTS',
    ],
    ['a broken gzip', 'datajson', body('application/json', 'x', { 'content-encoding': 'gzip' }), 'OUTBOUND_ENCODING'],
  ])('%s', async (_what, kind, answer, code) => {
    const remote = await serve(answer)
    const source = await desk.source({ kind, url: `${remote.url}/` })
    const before = await rows()
    const run = await desk.run(source)
    expect(run).toMatchObject({ state: 'failed', failure: { code } })
    expect(run.failure.title).toMatch(/[\u4e00-\u9fff]/)
    if (code !== 'HARVEST_ENDLESS') expect(await rows()).toBe(before)
    expect(run.counts.gone).toBe(0)
    const job = (await desk.get('bureau', `/v1/jobs/${run.job}`)).body
    expect(job).toMatchObject({ state: 'failed', error: { code } })
  })

  test('a gzip bomb is stopped at the limit of a document', async () => {
    const bomb = gzipSync(Buffer.alloc(260 << 20, 0x20), { level: 9 })
    const remote = await serve(body('application/json', bomb, { 'content-encoding': 'gzip' }))
    const source = await desk.source({ kind: 'datajson', url: remote.url })
    expect(await desk.run(source)).toMatchObject({ state: 'failed', failure: { code: 'OUTBOUND_TOO_LARGE' } })
  })

  test('private addresses are refused when nobody allowed them, whatever their form', async () => {
    for (const url of ['http://10.1.2.3/', 'http://[::1]/x', 'http://[::ffff:192.168.0.1]/', 'http://169.254.169.254/'])
      expect((await desk.run(await desk.source({ kind: 'dcat', url }))).failure.code).toBe('OUTBOUND_ADDRESS_PRIVATE')
  })

  test('a source that fails in the middle keeps what was committed, marks nothing as gone, and goes on where it stopped', async () => {
    let broken = true
    const all = Array.from({ length: 1700 }, (_, i) => pack(i))
    const good = ckan(() => all)
    const remote = await serve((request, reply) => {
      if (broken && request.url?.includes('start=1000')) return void reply.writeHead(500).end()
      good(request, reply)
    })
    const source = await desk.source({ kind: 'ckan', url: remote.url, incremental: false })
    const started = desk.good(await desk.post('bureau', `sources/${source.id}/runs`))
    while ((await desk.get('bureau', `runs/${started.run.id}`)).body.state !== 'failed')
      await new Promise((ok) => setTimeout(ok, 20))
    expect((await desk.get('bureau', `runs/${started.run.id}`)).body).toMatchObject({
      failure: { code: 'OUTBOUND_STATUS' },
      counts: { read: 1000, added: 1000 },
    })
    broken = false
    await desk.deps.jobs.idle()
    const run = (await desk.get('bureau', `runs/${started.run.id}`)).body
    expect(run).toMatchObject({ state: 'complete', failure: null, counts: { read: 1700, added: 1700 } })
    expect(remote.asked.filter((url) => url.includes('start=0&'))).toHaveLength(1)
  })
})

describe('formats', () => {
  test('relative addresses, nested pages and three notations give the same records', async () => {
    const set = (i: number) =>
      `<set/${i}> a dcat:Dataset ; dct:identifier "${i}" ; dct:title "数据 ${i}"@zh, "Data ${i}"@en ; dct:publisher [ <http://xmlns.com/foaf/0.1/name> "省厅" ] ; dcat:distribution [ a dcat:Distribution ; dcat:accessURL <files/${i}.csv> ] .`
    const remote = await serve((request, reply) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 1)
      const next = page < 3 ? `<http://www.w3.org/ns/hydra/core#next> <?page=${page + 1}> ;` : ''
      const view = `<?page=${page}> a <http://www.w3.org/ns/hydra/core#PartialCollectionView> ; ${next} <http://www.w3.org/ns/hydra/core#totalItems> 6 .`
      reply.setHeader('content-type', 'text/turtle; charset=utf-8')
      reply.end(turtle(`${view}\n${set(page * 2)}\n${set(page * 2 + 1)}`))
    })
    const source = await desk.source({ kind: 'dcat', url: `${remote.url}/catalog/` })
    expect(await desk.run(source)).toMatchObject({ state: 'complete', total: 6, counts: { read: 6, added: 6 } })
    const { items } = (await desk.get('bureau', `records?source=${source.id}`)).body
    const shown = (await desk.get('bureau', `records/${items[0].id}`)).body.content
    expect(shown.title).toMatch(/^数据 \d$/)
    expect(shown.url).toBe(`${remote.url}/catalog/set/${shown.remoteId}`)
    expect(shown.resources[0].url).toBe(`${remote.url}/catalog/files/${shown.remoteId}.csv`)
    expect(await desk.run(source)).toMatchObject({ counts: { unchanged: 6 }, total: 6 })
  })

  test('a document that did not change is not read again: entity tag, and hash where the server has none', async () => {
    const text = JSON.stringify({ dataset: [{ identifier: 'a', title: '甲', keyword: ['x'] }] })
    let tagged = 0
    const remote = await serve((request, reply) => {
      if (request.headers['if-none-match'] === '"1"') {
        tagged++
        return void reply.writeHead(304).end()
      }
      reply.writeHead(200, request.url === '/tagged' ? { etag: '"1"' } : {}).end(text)
    })
    for (const path of ['/tagged', '/plain']) {
      const source = await desk.source({ kind: 'datajson', url: remote.url + path })
      expect(await desk.run(source)).toMatchObject({ notModified: false, counts: { added: 1 } })
      expect(await desk.run(source)).toMatchObject({
        notModified: true,
        state: 'complete',
        counts: { read: 0, gone: 0 },
      })
      expect(await desk.run(source, { whole: true })).toMatchObject({ notModified: false, counts: { unchanged: 1 } })
    }
    expect(tagged).toBe(1)
  })

  test('a list with one row per data item is put together, in GB18030 as well', async () => {
    const { default: iconv } = (await import('iconv-lite')) as never as {
      default: { encode(t: string, e: string): Buffer }
    }
    const csv =
      '信息资源名称,信息资源代码,提供方,信息项名称\n低保名单,307010024701/000009,市民政局,姓名\n,,,证件号码\n,,,保障金额\n救助名单,307010024701/000010,市民政局,姓名\n'
    const source = await desk.source({ kind: 'list' })
    desk.good(await desk.post('bureau', `sources/${source.id}/file`, iconv.encode(csv, 'gb18030')))
    expect(await desk.run(source)).toMatchObject({ state: 'complete', counts: { read: 2, added: 2 } })
    const { items } = (await desk.get('bureau', `records?source=${source.id}&q=低保`)).body
    const { content } = (await desk.get('bureau', `records/${items[0].id}`)).body
    expect(content.items.map((item: { title: string }) => item.title)).toEqual(['姓名', '证件号码', '保障金额'])
  })

  test('a workbook is read like its CSV: title line above the header, numbers, dates, several rows for one entry', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('目录')
    sheet.addRows([
      ['云溪市信息资源目录'],
      ['信息资源名称', '信息资源代码', '提供方', '信息项名称', '更新周期', '发布日期', '数据级别'],
      ['低保名单', '307010024701/000009', '市民政局', '姓名', '每月', new Date('2026-03-01T00:00:00Z'), 3],
      ['', '', '', '证件号码'],
      [],
      ['救助“名单”<甲>', '307010024701/000010', '市民政局', '姓名', '每年', '2026-04-01', 2],
    ])
    book.addWorksheet('说明').addRows([
      ['信息资源名称', '提供方'],
      ['不是目录', '无'],
    ])
    const source = await desk.source({ kind: 'list' })
    const file = Buffer.from(await book.xlsx.writeBuffer())
    desk.good(await desk.post('bureau', `sources/${source.id}/file`, file))
    expect(await desk.run(source)).toMatchObject({ state: 'complete', failure: null, counts: { read: 2, added: 2 } })
    const { items } = (await desk.get('bureau', `records?source=${source.id}`)).body
    const shown = await Promise.all(
      items.map(async ({ id }: { id: string }) => (await desk.get('bureau', `records/${id}`)).body.content),
    )
    expect(shown.sort((a, b) => a.code.localeCompare(b.code))).toMatchObject([
      {
        title: '低保名单',
        code: '307010024701/000009',
        publisher: '市民政局',
        issued: '2026-03-01',
        level: '3',
        items: [{ title: '姓名' }, { title: '证件号码' }],
      },
      { title: '救助“名单”<甲>', code: '307010024701/000010', issued: '2026-04-01', items: [{ title: '姓名' }] },
    ])
    expect(await desk.run(source, { whole: true })).toMatchObject({ counts: { read: 2, unchanged: 2, added: 0 } })
  })
})
