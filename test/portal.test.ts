import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortalDesk, type PortalDesk } from '../modules/opendata/test/factory.ts'
import { registerPortal } from '@shuyuan/portal'

const EVIL = '</title><script>alert(1)</script>"\'&'
let desk: PortalDesk
let portal: FastifyInstance
let id: string
beforeAll(async () => {
  desk = await openPortalDesk()
  portal = Fastify({ logger: false })
  await registerPortal(portal, {
    name: '云溪市公共数据开放平台',
    origin: ({ protocol, host }) => `${protocol}://${host}`,
    async read<T>(path: string): Promise<T | null> {
      const { status, body } = await desk.get('public', path)
      if (status >= 500) throw new Error(`${path}: ${status}`)
      return status >= 400 ? null : (body as T)
    },
  })
  const hostile: Parameters<typeof desk.release>[2] = (p) => ({
    ...desk.openable(p),
    name: EVIL,
    abstract: `<img src=x onerror=alert(2)>${EVIL}`,
    keywords: ['</script><script>alert(3)</script>'],
  })
  const open = await desk.release(
    '敌意.csv',
    `编号,<b>名称</b>\nA1,<svg onload=alert(4)>\nA2,"${EVIL.replaceAll('"', '""')}"\n`,
    hostile,
  )
  expect(open.state).toBe('online')
  id = open.id
  await desk.release('公交站点.csv', '站点编号,站点名称\nS1,东站\nS2,西站\n')
})
afterAll(async () => {
  await portal.close()
  await desk.close()
})
const get = (url: string) => portal.inject({ method: 'GET', url, headers: { host: 'data.example.cn' } })

describe('pages', () => {
  test.each(['/', '/datasets', '/about', '/datasets?q=公交', '/datasets?theme=城乡建设'])(
    '%s is a whole page without script',
    async (url) => {
      const page = await get(encodeURI(url))
      expect(page.statusCode).toBe(200)
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(page.body).toMatch(/^<!doctype html>/)
      expect(page.body).toContain('<html lang="zh-CN">')
      expect(page.body.match(/<h1/g)).toHaveLength(1)
      expect(page.body).not.toMatch(/<script(?! type="application\/ld\+json")/)
      expect(page.body).not.toMatch(/<[a-z]+[^>]* on[a-z]+=/)
    },
  )

  test('hostile titles, column names and cells are text everywhere', async () => {
    for (const url of ['/', '/datasets', `/datasets/${id}`, `/datasets?q=${encodeURIComponent(EVIL)}`]) {
      const { body } = await get(url)
      expect(body).not.toMatch(/<script>|<img src=x|<svg onload|<b>名称/)
    }
    const { body } = await get(`/datasets/${id}`)
    expect(body).toContain('&lt;svg onload=alert(4)&gt;')
    expect(body).toContain('&lt;b&gt;名称&lt;/b&gt;')
  })

  test('a dataset page carries schema.org data that parses, with files and their digests', async () => {
    const { body } = await get(`/datasets/${id}`)
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? []
    const data = JSON.parse(text)
    expect(data).toMatchObject({ '@type': 'Dataset', name: EVIL, isAccessibleForFree: true, inLanguage: 'zh-CN' })
    expect(data.url).toBe(`http://data.example.cn/datasets/${id}`)
    expect(data.distribution.map((d: { encodingFormat: string }) => d.encodingFormat)).toContain('text/csv')
    for (const file of data.distribution) {
      const path = new URL(file.contentUrl).pathname
      expect((await desk.get('public', path)).headers.etag).toBe(`"${file.sha256}"`)
    }
  })

  test('search, facets and an empty result say what to do next', async () => {
    const hit = await get(`/datasets?q=${encodeURIComponent('东站')}`)
    expect(hit.body).toContain('没有符合条件的数据集')
    const named = await get(`/datasets?q=${encodeURIComponent('站点名称')}`)
    expect(named.body).toContain('公交站点')
    expect(named.body.match(/class="card"/g)).toHaveLength(1)
    const { body } = await get(`/datasets?theme=${encodeURIComponent('城乡建设')}`)
    expect(body).toContain('aria-current="true"')
  })

  test('paging walks through everything by links', async () => {
    for (let i = 0; i < 22; i++) await clone(i)
    const first = await get('/datasets')
    expect(first.body.match(/class="card"/g)).toHaveLength(20)
    const [, next = ''] = /href="(\/datasets\?[^"]*after=[^"]*)"/.exec(first.body) ?? []
    const second = await get(next.replaceAll('&amp;', '&'))
    expect(second.body.match(/class="card"/g)).toHaveLength(4)
    expect(second.body).not.toContain('下一页')
  })

  test('what is not there is a page with status 404; odd addresses do no harm', async () => {
    for (const url of [
      '/datasets/pub_none',
      '/datasets/%00',
      `/datasets/${'x'.repeat(90)}`,
      '/datasets/..%2F..%2Fkeys',
    ]) {
      const page = await get(url)
      expect([url, page.statusCode]).toEqual([url, 404])
      expect(page.body).toContain('没有找到')
    }
    for (const url of ['/datasets?q=a&q=b', '/datasets?after=zzz', '/datasets?q=%00', `/datasets?q=${'x'.repeat(500)}`])
      expect([url, (await get(url)).statusCode]).toEqual([url, 200])
  })
})

test('feed, sitemap and robots name every dataset by its public address', async () => {
  const feed = await get('/feed.xml')
  expect(feed.headers['content-type']).toContain('application/atom+xml')
  expect(feed.body).toContain(`http://data.example.cn/datasets/${id}`)
  expect(feed.body).not.toContain('<script>')
  const map = await get('/sitemap.xml')
  expect(map.headers['content-type']).toContain('application/xml')
  expect(map.body.match(/<loc>/g)?.length).toBeGreaterThanOrEqual(5)
  expect(map.body).toContain(`<loc>http://data.example.cn/datasets/${id}</loc>`)
  expect((await get('/robots.txt')).body).toContain('Sitemap: http://data.example.cn/sitemap.xml')
  for (const asset of ['/assets/portal.css', '/assets/icon.svg'])
    expect((await get(asset)).headers['cache-control']).toContain('max-age')
})

/** One more data set online, as if opened, for the paging. */
async function clone(index: number): Promise<void> {
  const found = await desk.deps.db
    .selectFrom('opendata.publication')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const json = { columns: JSON.stringify(found.columns), files: JSON.stringify(found.files), refusal: null }
  const row = { ...found, ...json, id: `pub_${index}`, dataset: `dst_${index}`, title: `第${index}个` }
  await desk.deps.db
    .insertInto('opendata.publication')
    .values(row as never)
    .execute()
}
