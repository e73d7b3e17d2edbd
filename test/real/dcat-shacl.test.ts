import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPortalDesk, type PortalDesk } from '../../modules/opendata/test/factory.ts'

const data = resolve(import.meta.dirname, '../../../shared/data/dcat-ap')
const there = existsSync(data)
const SHAPES = {
  '3.0.1': ['shapes', 'range', 'deprecateduris', 'mdr-vocabularies.shape', 'shapes_recommended'],
  '2.1.1': ['shapes', 'range', 'deprecateduris', 'mdr-vocabularies.shape', 'shapes_recommended'],
}
const fileOf = (version: string, name: string) =>
  join(data, `shacl-${version}`, version === '2.1.1' ? `dcat-ap_2.1.1_shacl_${name}.ttl` : `${name}.ttl`)
/** Without the imports: they lead to the network. */
const parse = (text: string, baseIRI = 'http://shapes.invalid/'): Quad[] =>
  new Parser({ baseIRI }).parse(text).filter(({ predicate }) => !predicate.value.endsWith('owl#imports'))

let desk: PortalDesk
beforeAll(async () => {
  if (!there) return
  desk = await openPortalDesk()
  for (const [name, theme] of [
    ['公交站点', '01'],
    ['养老机构', '03'],
  ] as const)
    await desk.release(
      `${name}.csv`,
      '编号,名称,说明\n001,甲,普通\n002,乙,普通\n',
      (proposal) => ({ ...desk.openable(proposal), name, theme, keywords: ['公开'] }) as never,
    )
})
afterAll(() => desk?.close())

describe.skipIf(!there)(`DCAT-AP shapes${there ? '' : ' (skipped: no data)'}`, () => {
  const validate = async (text: string, version: keyof typeof SHAPES) => {
    const shapes = new Store(SHAPES[version].flatMap((name) => parse(readFileSync(fileOf(version, name), 'utf8'))))
    const report = await new SHACLValidator(shapes as never).validate(new Store(parse(text)) as never)
    return report.results.map(({ severity, path, focusNode, message }) => ({
      severity: severity?.value.split('#')[1],
      what: `${path?.value ?? ''} of ${focusNode?.value ?? ''}: ${message.map((each) => each.value).join(' ')}`,
    }))
  }
  test.each(['3.0.1', '2.1.1'] as const)(
    '%s: no violation in the catalogue; what is only recommended is printed',
    async (version) => {
      const found = await validate((await desk.app.inject('/catalog.ttl')).body, version)
      expect(found.filter(({ severity }) => severity === 'Violation').map(({ what }) => what)).toEqual([])
      const warned = Map.groupBy(found, ({ what }) => what.split(' of ')[0])
      for (const [path, cases] of warned)
        process.stdout.write(`DCAT-AP ${version} recommends ${path}: ${cases.length} without\n`)
      // the span of time is not known to the catalogue, places have no coordinates; publishers, places and themes of a Chinese city are
      // not in the vocabularies of the EU

      const known = /temporal|bbox|centroid|servesDataset|dcat#service|publisher$|spatial$|theme$|themeTaxonomy$|^$/
      expect([...warned.keys()].filter((path) => !known.test(path ?? ''))).toEqual([])
    },
  )
  test('a planted fault is found: the shapes are really applied', async () => {
    const text = (await desk.app.inject('/catalog.ttl')).body.replaceAll(/dct:title "[^"]*"@zh ;/g, '')
    expect((await validate(text, '3.0.1')).some(({ severity }) => severity === 'Violation')).toBe(true)
  })
})
