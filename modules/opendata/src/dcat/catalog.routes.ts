import { Readable } from 'node:stream'
import type { App } from '@shuyuan/http'
import { type RdfFormat, writerOf } from '@shuyuan/rdf'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { OpendataDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPublication } from '../publication/open-publication.ts'
import { publicationFacets } from '../publication/publication.store.ts'
import { catalogNodes } from './catalog-node.ts'
import { dataJsonEntry, dataJsonHead } from './data-json.ts'
import { datasetNode } from './dataset-node.ts'
import { formatOfEnding, negotiate } from './negotiate.ts'
import { openDataPage, toOpenData } from './open-data.ts'
import prefixes from './prefixes.json' with { type: 'json' }

/** Data sets on one page of the catalogue; what is more follows by hydra's `next`. */
const PAGE = 200
const Query = z.object({ after: z.string().max(2000).optional() })

/** The open catalogue for other portals: DCAT-AP 3 in three notations by ending or by `Accept`, and `data.json`. */
export function catalogRoutes(app: App, deps: OpendataDeps): void {
  const schema = { hide: true }
  const list = { action: 'opendata.dataset.list' }
  const choose = (ending: string | undefined, request: FastifyRequest): RdfFormat => {
    const format = ending === undefined ? negotiate(request.headers.accept) : formatOfEnding(ending)
    if (!format) throw error('OPENDATA_FORMAT', { format: (ending ?? request.headers.accept ?? '').slice(0, 80) })
    return format
  }
  const begin = (reply: FastifyReply, format: RdfFormat) => {
    const writer = writerOf(format, prefixes)
    void reply.type(`${writer.mediaType}; charset=utf-8`).header('vary', 'accept').header('cache-control', 'no-cache')
    return writer
  }
  const catalog = async (request: FastifyRequest, reply: FastifyReply, ending?: string) => {
    const format = choose(ending, request)
    const { after } = request.query as z.output<typeof Query>
    const { origin } = request
    const first = `${origin}/catalog${ending === undefined ? '' : `.${ending}`}`
    const [page, { total }] = [await openDataPage(deps, { limit: PAGE, after }), await publicationFacets(deps.db)]
    const place = (cursor: string): string => `${first}?after=${encodeURIComponent(cursor)}`
    const writer = begin(reply, format)
    const nodes = catalogNodes({
      origin,
      first,
      page: after === undefined ? `${first}?page=1` : place(after),
      next: page.next === null ? null : place(page.next),
      total,
      items: page.items,
    })
    return reply.send(Readable.from(written()))
    function* written(): Generator<string> {
      yield writer.head() + nodes.map((node) => writer.node(node)).join('')
      for (const data of page.items) yield writer.node(datasetNode(origin, data))
      yield writer.tail()
    }
  }
  const config = list
  app.get('/catalog', { config, schema: { ...schema, querystring: Query } }, (request, reply) =>
    catalog(request, reply),
  )
  for (const ending of ['ttl', 'jsonld', 'rdf'])
    app.get(`/catalog.${ending}`, { config, schema: { ...schema, querystring: Query } }, (request, reply) =>
      catalog(request, reply, ending),
    )
  app.get(
    '/catalog/datasets/:name',
    {
      config: { action: 'opendata.dataset.read' },
      schema: { ...schema, params: z.object({ name: z.string().max(110) }) },
    },
    async (request, reply) => {
      const [id = '', ending] = request.params.name.split('.')
      const format = choose(ending, request)
      const data = await toOpenData(deps, await openPublication(deps, id))
      const writer = begin(reply, format)
      return reply.send(writer.head() + writer.node(datasetNode(request.origin, data)) + writer.tail())
    },
  )
  app.get('/data.json', { config, schema }, (request, reply) => {
    const { origin } = request
    return reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(Readable.from(written()))
    async function* written(): AsyncGenerator<string> {
      let between = ''
      yield dataJsonHead(origin)
      for (let after: string | undefined; ; ) {
        const page = await openDataPage(deps, { limit: PAGE, after })
        for (const data of page.items) {
          yield `${between}\n${JSON.stringify(dataJsonEntry(origin, data))}`
          between = ','
        }
        if (page.next === null) break
        after = page.next
      }
      yield '\n]}\n'
    }
  })
}
