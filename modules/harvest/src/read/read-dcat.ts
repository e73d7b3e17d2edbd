import { createReadStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Described, formatOf, type Graph, openGraph, readRdf } from '@shuyuan/rdf'
import { error } from '../errors.ts'
import { dcatRecord } from './dcat-record.ts'
import { pagesOf } from './pages-of.ts'
import { type Position, type ReadContext, readingOf, type ReadPage } from './reading.ts'
import { type Spooled, spoolBody } from './spool-body.ts'
import vocabulary from './vocabulary.json' with { type: 'json' }

const { dcat, hydra } = vocabulary
/** Larger documents go into a file: their triples must not stand in memory. */
const IN_MEMORY = 4 << 20
const MOST_PAGES = 20_000

/** A DCAT catalogue in Turtle, RDF/XML or JSON-LD, page after page where it is split by hydra. */
export async function* readDcat(context: ReadContext, from: Position): AsyncGenerator<ReadPage> {
  const { source, said } = context
  const visited = new Set<string>()
  let { url, done } = from
  for (let number = 0; ; number++) {
    const address = url || source.url
    if (visited.has(address) || visited.size > MOST_PAGES) throw error('HARVEST_ENDLESS', { url: source.url })
    visited.add(address)
    // whether page one is unchanged says nothing about the pages after it
    const asked = number === 0 && url === '' ? context : { ...context, tags: null, said: { ...said } }
    const body = await spoolBody(asked, address, `page-${number}-${done}`)
    if (!body) return
    const graph = openGraph(await graphPlace(context, body))
    let next: string | null
    try {
      await graph.fill(await triplesOf(body))
      said.total ??= statedTotal(graph)
      next = nextPage(graph, body.url)
      // a catalogue of several pages has no one state to compare with
      if (next !== null || url !== '') said.tags = null
      for await (const page of pagesOf(graph.ofType(`${dcat}Dataset`), { url: address, done }, (dataset) =>
        readingOf(dcatRecord(graph, dataset)),
      ))
        yield page
    } finally {
      graph.close()
      await rm(join(context.dir, 'graph.sqlite'), { force: true })
      if (context.file === null) await forget(body)
    }
    if (next === null || context.file !== null) return
    url = next
    done = 0
    yield { readings: [], next: { url, done } }
  }
}

async function triplesOf(body: Spooled) {
  const file = await open(body.path)
  const head = Buffer.alloc(4096)
  const { bytesRead } = await file.read(head)
  await file.close()
  const format = formatOf(body.mediaType, head.subarray(0, bytesRead))
  return readRdf(createReadStream(body.path), { format, base: body.url, charset: body.charset })
}

async function graphPlace({ dir }: ReadContext, { path }: Spooled): Promise<string> {
  const place = join(dir, 'graph.sqlite')
  await rm(place, { force: true })
  return (await stat(path)).size > IN_MEMORY ? place : ':memory:'
}

/** Pages that are done are not kept: a run over thousands of pages keeps one. */
async function forget({ path }: Spooled): Promise<void> {
  await rm(path, { force: true })
  await rm(`${path}.json`, { force: true })
}

const PAGE_TYPES = ['PartialCollectionView', 'PagedCollection', 'Collection'].map((name) => hydra + name)
const pagesIn = (graph: Graph): Described[] => PAGE_TYPES.flatMap((type) => [...graph.ofType(type)])

function nextPage(graph: Graph, current: string): string | null {
  for (const page of pagesIn(graph))
    for (const predicate of ['next', 'nextPage']) {
      const target = page.properties.get(hydra + predicate)?.[0]?.value
      if (target !== undefined && URL.canParse(target, current)) return new URL(target, current).href
    }
  return null
}

function statedTotal(graph: Graph): number | null {
  for (const page of pagesIn(graph)) {
    const total = Number(page.properties.get(`${hydra}totalItems`)?.[0]?.value ?? Number.NaN)
    if (Number.isSafeInteger(total) && total >= 0) return total
  }
  return null
}
