import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortalDesk, type PortalDesk } from './factory.ts'

let desk: PortalDesk
const ids: string[] = []
beforeAll(async () => {
  desk = await openPortalDesk()
  for (const [name, theme] of [
    ['公交站点', '01'],
    ['养老机构 "A" & <B>', '03'],
    ['空气质量监测', '11'],
  ] as const) {
    const open = await desk.release(
      `${name}.csv`,
      '编号,名称,说明\n001,甲,普通\n002,乙,普通\n',
      (proposal) => ({ ...desk.openable(proposal), name, theme, keywords: ['公开', name.slice(0, 2)] }) as never,
    )
    ids.push(open.id)
  }
})
afterAll(() => desk?.close())

const ask = (url: string, accept?: string, method: 'GET' | 'POST' = 'GET', payload?: object) =>
  desk.app.inject({ method, url, headers: accept ? { accept } : {}, ...(payload ? { payload } : {}) })
const action = async (name: string, given: object = {}) => {
  const reply = await ask(`/api/3/action/${name}`, undefined, 'POST', given)
  return { status: reply.statusCode, body: reply.json() }
}
const result = async (name: string, given: object = {}) => (await action(name, given)).body.result

describe('the catalogue in RDF', () => {
  test('by ending and by Accept', async () => {
    for (const [url, accept, type] of [
      ['/catalog.ttl', undefined, 'text/turtle'],
      ['/catalog.rdf', undefined, 'application/rdf+xml'],
      ['/catalog.jsonld', undefined, 'application/ld+json'],
      ['/catalog', undefined, 'text/turtle'],
      ['/catalog', 'application/rdf+xml;q=0.9, application/ld+json', 'application/ld+json'],
      ['/catalog', 'text/html, application/rdf+xml;q=0.5', 'application/rdf+xml'],
      [`/catalog/datasets/${ids[0]}`, 'text/turtle', 'text/turtle'],
      [`/catalog/datasets/${ids[0]}.jsonld`, undefined, 'application/ld+json'],
    ] as const) {
      const reply = await ask(url, accept)
      expect([reply.statusCode, reply.headers['content-type']], url).toEqual([200, `${type}; charset=utf-8`])
      expect(reply.headers.vary).toBe('accept')
    }
    expect((await ask('/catalog', 'image/png')).json().code).toBe('OPENDATA_FORMAT')
    expect((await ask('/catalog/datasets/pub_none.ttl')).json().code).toBe('OPENDATA_NOT_FOUND')
    expect((await ask(`/catalog/datasets/${ids[0]}.doc`)).json().code).toBe('OPENDATA_FORMAT')
    expect((await ask('/catalog.ttl?after=%00')).statusCode).toBe(400)
  })

  test('data.json lists every open data set', async () => {
    const { dataset } = (await ask('/data.json')).json()
    expect(dataset.map((each: { identifier: string }) => each.identifier).sort()).toEqual([...ids].sort())
    expect(dataset[0]).toMatchObject({
      '@type': 'dcat:Dataset',
      accessLevel: 'public',
      accrualPeriodicity: expect.any(String),
    })
  })
})

describe('the CKAN read API', () => {
  test('package_search: words, conditions, facets, order and pages', async () => {
    expect(await result('package_search')).toMatchObject({ count: 3, results: expect.any(Array) })
    expect((await result('package_search', { q: '公交' })).results.map((p: { title: string }) => p.title)).toEqual([
      '公交站点',
    ])
    expect((await result('package_search', { q: 'title:"公交站点"' })).count).toBe(1)
    expect((await result('package_search', { q: '*:*', fq: 'groups:社会保障' })).count).toBe(1)
    expect((await result('package_search', { fq: '-groups:(社会保障 OR 公共服务)' })).count).toBe(1)
    expect((await result('package_search', { fq: 'res_format:CSV AND tags:公开' })).count).toBe(3)
    expect((await result('package_search', { fq: 'metadata_modified:[2100-01-01T00:00:00Z TO *]' })).count).toBe(0)
    const paged = await Promise.all(
      [0, 1, 2].map((start) => result('package_search', { sort: 'title asc', start, rows: 1 })),
    )
    expect(new Set(paged.map((page) => page.results[0].id)).size).toBe(3)
    const faceted = await result('package_search', { rows: 0, 'facet.field': '["organization","tags","res_format"]' })
    expect(faceted.facets.res_format).toEqual({ CSV: 3, JSON: 3, XLSX: 3 })
    expect(faceted.facets.tags.公开).toBe(3)
    expect(faceted.search_facets.organization.items[0]).toMatchObject({ display_name: '市交通运输局', count: 3 })
    for (const given of [
      { fq: 'nothing:x' },
      { sort: 'views desc' },
      { fq: 'title:[a TO b]' },
      { 'facet.field': ['x'] },
      { rows: -1 },
    ])
      expect((await action('package_search', given)).body).toMatchObject({
        success: false,
        error: { __type: expect.any(String) },
      })
  })

  test('lists and shows', async () => {
    expect((await result('package_list')).sort()).toEqual([...ids].sort())
    expect(await result('package_list', { limit: 1, offset: 1 })).toHaveLength(1)
    const pack = await result('package_show', { id: ids[0] })
    expect(pack).toMatchObject({
      id: ids[0],
      name: ids[0],
      state: 'active',
      private: false,
      num_resources: 3,
      organization: { title: '市交通运输局' },
    })
    expect(pack.resources[0].schema.fields[0]).toMatchObject({ title: '编号' })
    expect(await result('current_package_list_with_resources', { limit: 2 })).toHaveLength(2)
    expect(await result('resource_show', { id: pack.resources[0].id })).toEqual(pack.resources[0])
    expect((await result('resource_search', { query: 'format:csv' })).count).toBe(3)
    const [org] = await result('organization_list', { all_fields: true })
    expect(org).toMatchObject({ title: '市交通运输局', package_count: 3 })
    expect((await result('organization_show', { id: org.id, include_datasets: true })).packages).toHaveLength(3)
    expect((await result('group_list')).sort()).toEqual(['公共服务', '生态环保', '社会保障'])
    expect((await result('group_show', { id: '生态环保', include_datasets: true })).packages).toHaveLength(1)
    expect(await result('tag_list', { query: '公' })).toEqual(
      ['公开', '公交'].sort((a, b) => (a === '公开' ? -1 : b === '公开' ? 1 : 0)),
    )
    expect(await result('tag_show', { id: '公开' })).toMatchObject({ name: '公开' })
    expect((await result('license_list'))[0].id).toContain('公共数据开放许可')
    expect(await result('site_read')).toBe(true)
    expect((await result('status_show')).site_title).toBe('公共数据开放目录')
    expect(await result('help_show', { name: 'package_show' })).toContain('data set')
    expect((await ask(`/api/action/package_show?id=${ids[0]}`)).json().success).toBe(true)
  })

  test('refusals have the shape of CKAN', async () => {
    expect(await action('package_show', { id: 'none' })).toMatchObject({
      status: 404,
      body: { success: false, error: { __type: 'Not Found Error' } },
    })
    expect(await action('package_show')).toMatchObject({
      status: 409,
      body: { error: { __type: 'Validation Error', id: ['Missing value'] } },
    })
    for (const name of ['package_create', '__proto__', 'constructor', 'toString']) {
      const unknown = await ask(`/api/3/action/${name}`)
      expect([unknown.statusCode, unknown.body]).toEqual([
        400,
        JSON.stringify(`Bad request - Action name not known: ${name}`),
      ])
    }
  })

  test('what is withdrawn is gone from every outlet in the same moment', async () => {
    const [, second = ''] = ids
    expect((await desk.post('clerk', `/v1/opendata/publications/${second}/withdraw`, { reason: '调整' })).status).toBe(
      200,
    )
    expect((await action('package_show', { id: second })).status).toBe(404)
    expect((await result('package_search')).count).toBe(2)
    for (const url of ['/catalog.ttl', '/catalog.rdf', '/catalog.jsonld', '/data.json'])
      expect((await ask(url)).body).not.toContain(second)
  })
})
