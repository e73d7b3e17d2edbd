import type { RdfFormat } from '@shuyuan/rdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortalDesk, type PortalDesk } from '../../modules/opendata/test/factory.ts'
import { canonical, readQuads, shapeFindings, shapesThere, versions } from '../dcat-shapes.ts'

const NOTATIONS = { ttl: 'turtle', rdf: 'rdfxml', jsonld: 'jsonld' } as const satisfies Record<string, RdfFormat>
const PLAIN = '编号,名称,说明\n001,甲,普通\n002,乙,普通\n'
/** Open data of every kind: plain, on conditions, under a licence of its own, without words or law, hostile texts, other types of columns. */
const SETS: { name: string; change: object; body?: object; rows?: string }[] = [
  { name: '公交站点', change: { theme: '01', updateCycle: '1', keywords: ['公开'] } },
  { name: '养老机构', change: { theme: '03', openType: 2, openConditions: '须签订数据利用协议', updateCycle: '4' } },
  {
    name: '水质监测',
    change: { theme: '11', updateCycle: '9', keywords: ['水质', '断面'] },
    body: { licence: '云溪市公共数据利用许可“署名”<v1.0> & 附则', columns: ['编号', '名称'] },
  },
  {
    name: '能耗"A" & <B>\\',
    change: { theme: '07', updateCycle: '7', keywords: [], abstract: '第一段 "引号" <b>&amp;</b>\\n' },
  },
  {
    name: '预算执行',
    change: { theme: '06', updateCycle: '6', keywords: ['预算'] },
    rows: '科目编号,执行日期,金额,已决算\n201,2026-03-01,1234.50,是\n202,2026-04-01,99.00,否\n',
  },
]

let desk: PortalDesk
beforeAll(async () => {
  if (!shapesThere) return
  desk = await openPortalDesk()
  for (const { name, change, body, rows } of SETS) {
    const open = await desk.release(
      `${name.replaceAll(/["<>&\\]/g, '')}.csv`,
      rows ?? PLAIN,
      (proposal) => ({ ...desk.openable(proposal), name, ...change }) as never,
      body,
    )
    expect(open.state, name).toBe('online')
  }
})
afterAll(() => desk?.close())

describe.skipIf(!shapesThere)(`DCAT-AP shapes${shapesThere ? '' : ' (skipped: no data)'}`, () => {
  const read = async (ending: keyof typeof NOTATIONS, path = '/catalog') =>
    readQuads((await desk.app.inject(`${path}.${ending}`)).body, NOTATIONS[ending])

  test('three notations say the same, the whole catalogue and each set', async () => {
    const ids = (await desk.app.inject('/v1/opendata/datasets')).json().items.map(({ id }: { id: string }) => id)
    expect(ids).toHaveLength(SETS.length)
    for (const path of ['/catalog', ...ids.map((id: string) => `/catalog/datasets/${id}`)]) {
      const [turtle, xml, json] = await Promise.all(
        (['ttl', 'rdf', 'jsonld'] as const).map(async (ending) => canonical(await read(ending, path))),
      )
      // the page of the catalogue bears the ending
      const same = (lines: string[] | undefined) =>
        lines?.map((line) => line.replaceAll(/\/catalog\.(rdf|jsonld)/g, '/catalog.ttl'))
      expect(turtle?.length, path).toBeGreaterThan(10)
      expect(same(xml)?.sort(), path).toEqual(turtle)
      expect(same(json)?.sort(), path).toEqual(turtle)
    }
  })

  test.each(versions)('%s: no violation in any notation; what is only recommended is printed', async (version) => {
    for (const ending of ['ttl', 'rdf', 'jsonld'] as const) {
      const found = await shapeFindings(await read(ending), version)
      expect(found.filter(({ severity }) => severity === 'Violation').map(({ what }) => `${ending}: ${what}`)).toEqual(
        [],
      )
      const warned = Map.groupBy(found, ({ what }) => what.split(' of ')[0])
      for (const [path, cases] of warned)
        process.stdout.write(`DCAT-AP ${version} (${ending}) recommends ${path}: ${cases.length} without\n`)
      // the span of time is not known to the catalogue, places have no coordinates, a set may have no keywords; publishers, places and
      // themes of a Chinese city are not in the vocabularies of the EU
      const known =
        /temporal|bbox|centroid|servesDataset|dcat#service|keyword$|publisher$|spatial$|theme$|themeTaxonomy$|^$/
      expect([...warned.keys()].filter((path) => !known.test(path ?? ''))).toEqual([])
    }
  })

  test.each(['ttl', 'rdf', 'jsonld'] as const)(
    'a fault planted in %s is found: the shapes are really applied',
    async (ending) => {
      const quads = (await read(ending)).filter(({ predicate }) => predicate.value !== 'http://purl.org/dc/terms/title')
      expect((await shapeFindings(quads, '3.0.1')).some(({ severity }) => severity === 'Violation')).toBe(true)
    },
  )
})
