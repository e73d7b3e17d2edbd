import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatOf,
  iri,
  langText,
  literal,
  type Node,
  openGraph,
  RDF_TYPE,
  type RdfFormat,
  readRdf,
  type Triple,
  writerOf,
  XSD,
} from './index.ts'

const FORMATS: RdfFormat[] = ['turtle', 'rdfxml', 'jsonld']
const base = 'http://city.invalid/catalog'
const prefixes = { ex: 'http://example.org/ns#', dct: 'http://purl.org/dc/terms/', xsd: XSD }
const bytes = (text: string) => [Buffer.from(text)]

async function read(format: RdfFormat, text: string, rest: object = {}): Promise<Triple[]> {
  const triples: Triple[] = []
  for await (const triple of readRdf(bytes(text), { format, base, ...rest })) triples.push(triple)
  return triples
}
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (cause: { code?: string }) => cause.code ?? String(cause),
  )
function write(format: RdfFormat, nodes: Node[]): string {
  const writer = writerOf(format, prefixes)
  return writer.head() + nodes.map((node) => writer.node(node)).join('') + writer.tail()
}
/** Triples without the names of nameless nodes: what is said, whoever says it. */
const facts = (triples: Triple[]) =>
  [
    ...new Set(
      triples.map(({ subject, predicate, object }) =>
        JSON.stringify([
          subject.kind === 'blank' ? '_' : subject.value,
          predicate,
          object.kind === 'blank' ? '_' : object,
        ]),
      ),
    ),
  ].sort()

const sample: Node = {
  id: 'http://example.org/1',
  types: ['http://example.org/ns#Thing', 'http://example.org/ns#Other'],
  properties: [
    ['http://purl.org/dc/terms/title', [langText('引号" <尖> & 反斜\\ 换\n行', 'zh'), literal('plain')]],
    ['http://example.org/ns#count', [literal('12', `${XSD}integer`)]],
    ['http://example.org/ns#see', [iri('http://example.org/a b<c>"d'), iri('http://example.org/2')]],
    ['http://example.org/ns#none', []],
    [
      'http://example.org/ns#part',
      [
        {
          id: null,
          types: ['http://example.org/ns#Part'],
          properties: [['http://example.org/ns#name', [literal('内')]]],
        },
      ],
    ],
    [
      'http://example.org/ns#owner',
      [{ id: 'http://example.org/o', types: [], properties: [['http://example.org/ns#name', [literal('部门')]]] }],
    ],
  ],
}

describe('writerOf and readRdf', () => {
  test('say the same in all three formats', async () => {
    const [first, ...others] = await Promise.all(
      FORMATS.map(async (f) => facts(await read(f, write(f, [sample, { ...sample, id: 'http://example.org/9' }])))),
    )
    expect(first?.length).toBe(21)
    expect(first).toContain(
      JSON.stringify([
        'http://example.org/1',
        'http://purl.org/dc/terms/title',
        langText('引号" <尖> & 反斜\\ 换\n行', 'zh'),
      ]),
    )
    for (const other of others) expect(other).toEqual(first)
  })

  test('give back any text and never let it break out', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 40 })
      .map((s) => s.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...FORMATS), async (value, format) => {
        const node: Node = {
          id: 'http://example.org/1',
          types: [],
          properties: [
            ['http://example.org/ns#p', [literal(value), langText(value, 'zh')]],
            ['http://example.org/ns#q', [iri(`http://example.org/${value}`)]],
          ],
        }
        const triples = await read(format, write(format, [node]))
        expect(triples.map(({ predicate }) => predicate)).toEqual([
          'http://example.org/ns#p',
          'http://example.org/ns#p',
          'http://example.org/ns#q',
        ])
        expect(triples.slice(0, 2).map(({ object }) => object.value)).toEqual([value, value])
      }),
      { numRuns: 100 },
    )
  })
})

describe('readRdf', () => {
  test('reads every way of RDF/XML to say the same', async () => {
    const triples = await read(
      'rdfxml',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="http://example.org/ns#" xml:base="http://b.invalid/d/" xml:lang="fr">
      <ex:Thing rdf:about="x" ex:short="s"><ex:a rdf:resource="../y"/><ex:b rdf:parseType="Resource"><ex:c>v</ex:c></ex:b>
      <ex:l rdf:parseType="Collection"><rdf:Description rdf:about="#m"/></ex:l><ex:n rdf:nodeID="k"/><ex:x rdf:parseType="Literal">a<b>c</b></ex:x>
      <ex:t xml:lang="en"><![CDATA[<t>]]></ex:t><ex:d rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2026-01-01</ex:d></ex:Thing>
      <rdf:Description rdf:nodeID="k" rdf:ID="i"/></rdf:RDF>`,
    )
    const said = facts(triples)
    expect(said).toContain(JSON.stringify(['http://b.invalid/d/x', RDF_TYPE, iri('http://example.org/ns#Thing')]))
    expect(said).toContain(
      JSON.stringify(['http://b.invalid/d/x', 'http://example.org/ns#a', iri('http://b.invalid/y')]),
    )
    expect(said).toContain(JSON.stringify(['http://b.invalid/d/x', 'http://example.org/ns#short', langText('s', 'fr')]))
    expect(said).toContain(JSON.stringify(['_', 'http://example.org/ns#c', langText('v', 'fr')]))
    expect(said).toContain(JSON.stringify(['http://b.invalid/d/x', 'http://example.org/ns#t', langText('<t>', 'en')]))
    expect(triples.filter(({ predicate }) => predicate.endsWith('#first'))).toHaveLength(1)
  })

  test('resolves relative addresses against the base, in each format', async () => {
    const [turtle] = await read('turtle', '<a> <http://p.invalid/p> <#b> .')
    const [xml] = await read(
      'rdfxml',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://p.invalid/"><r:Description r:about="a"><e:p r:resource="#b"/></r:Description></r:RDF>',
    )
    const [json] = await read('jsonld', '{"@id":"a","http://p.invalid/p":{"@id":"#b"}}')
    for (const triple of [turtle, xml, json]) {
      expect(triple?.subject.value).toBe('http://city.invalid/a')
      expect(triple?.object.value).toBe('http://city.invalid/catalog#b')
    }
  })

  const laughs = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${'&a;'.repeat(10)}">`).join('')}]><r>&b9;</r>`
  test.each<[string, RdfFormat, string, string]>([
    ['expanding entities', 'rdfxml', laughs, 'RDF_ENTITIES'],
    [
      'an external entity',
      'rdfxml',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>',
      'RDF_ENTITIES',
    ],
    ['an external document type', 'rdfxml', '<!DOCTYPE r SYSTEM "http://evil.invalid/x.dtd"><r/>', 'RDF_ENTITIES'],
    ['an unknown entity', 'rdfxml', '<r xmlns="http://a/">&x;</r>', 'RDF_SYNTAX'],
    ['deep XML', 'rdfxml', '<a xmlns="http://a/">'.repeat(5000), 'RDF_TOO_DEEP'],
    ['deep JSON-LD', 'jsonld', '[{"a":'.repeat(20_000), 'RDF_TOO_DEEP'],
    ['a remote context', 'jsonld', '{"@context":"http://127.0.0.1:1/context.jsonld","@id":"x"}', 'RDF_REMOTE_CONTEXT'],
    [
      'a remote context inside',
      'jsonld',
      '{"@graph":[{"@context":[{},"http://evil.invalid/c"],"@id":"x"}]}',
      'RDF_REMOTE_CONTEXT',
    ],
    [
      'a context that imports',
      'jsonld',
      '{"@context":{"@version":1.1,"@import":"http://evil.invalid/c"},"@id":"x"}',
      'RDF_REMOTE_CONTEXT',
    ],
    ['broken JSON', 'jsonld', '{"@id":', 'RDF_SYNTAX'],
    ['broken Turtle', 'turtle', '<a> <b> "open', 'RDF_SYNTAX'],
    ['a web page', 'turtle', '<!doctype html><html>', 'RDF_SYNTAX'],
    ['broken XML', 'rdfxml', '<a><b></a>', 'RDF_SYNTAX'],
  ])('refuses %s', async (_what, format, text, wanted) => {
    expect(await code(read(format, text))).toBe(wanted)
  })

  test('bounds triples and bytes, and refuses what is no text of its character set', async () => {
    const many = Array.from({ length: 50 }, (_, i) => `<s${i}> <http://p/> "x" .`).join('\n')
    expect(await code(read('turtle', many, { limits: { triples: 10 } }))).toBe('RDF_TOO_LARGE')
    expect(await code(read('jsonld', `{"@id":"${'x'.repeat(2000)}"}`, { limits: { jsonBytes: 1000 } }))).toBe(
      'RDF_TOO_LARGE',
    )
    const gb = Buffer.from([
      0x3c, 0x61, 0x3e, 0x20, 0x3c, 0x62, 0x3a, 0x70, 0x3e, 0x20, 0x22, 0xca, 0xfd, 0xd4, 0xb4, 0x22, 0x2e,
    ])
    const readGb = async (charset: string | null) => {
      const found: Triple[] = []
      for await (const triple of readRdf([gb], { format: 'turtle', base, charset })) found.push(triple)
      return found[0]?.object.value
    }
    expect(await code(readGb(null))).toBe('RDF_ENCODING')
    expect(await readGb('gb18030')).toBe('数源')
    expect(await code(readGb('klingon'))).toBe('RDF_ENCODING')
  })
})

test('formatOf goes by media type, then by first bytes, and refuses the rest', () => {
  const guess = (mediaType: string, text: string) => formatOf(mediaType, Buffer.from(text))
  expect(guess('text/turtle', '')).toBe('turtle')
  expect(guess('application/xml', '\uFEFF<?xml version="1.0"?>')).toBe('rdfxml')
  expect(guess('text/plain', '@prefix a: <b> .')).toBe('turtle')
  expect(guess('application/json', ' [{"@id":1}]')).toBe('jsonld')
  for (const [type, text] of [
    ['text/html', '<?xml'],
    ['image/png', ''],
    ['text/plain', 'hello'],
    ['', '<!doctype html>'],
  ] as const)
    expect(() => guess(type, text)).toThrow(expect.objectContaining({ code: 'RDF_MEDIA_TYPE' }))
})

test('openGraph describes things by type and subject, in order, from any place on', async () => {
  const graph = openGraph(':memory:')
  const text = write(
    'turtle',
    Array.from({ length: 1203 }, (_, i) => ({ ...sample, id: `http://example.org/${1203 - i}` })),
  )
  await graph.fill(readRdf(bytes(text), { format: 'turtle', base }))
  expect(graph.countOfType('http://example.org/ns#Thing')).toBe(1203)
  const things = [...graph.ofType('http://example.org/ns#Thing', 1000)]
  expect(things.map(({ id }) => id.value)).toEqual(
    Array.from({ length: 203 }, (_, i) => `http://example.org/${203 - i}`),
  )
  const part = things[0]?.properties.get('http://example.org/ns#part')?.[0]
  expect(part?.kind).toBe('blank')
  expect(graph.describe(part as never).properties.get('http://example.org/ns#name')).toEqual([literal('内')])
  graph.close()
})
