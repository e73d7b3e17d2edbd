import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { atomFeed, sitemap } from './feeds.ts'
import { type Page, renderPage } from './page.ts'
import { datasetListPage, type ListQuery } from './pages/dataset-list.ts'
import { datasetPage } from './pages/dataset.ts'
import { homePage } from './pages/home.ts'
import { searchResultsPage } from './pages/search-results.ts'
import { aboutPage, notFoundPage } from './pages/plain.ts'
import type { Read } from './read.ts'

export interface PortalOptions {
  /** name of the site, e.g. 云溪市公共数据开放平台 */
  name: string
  /** reads the public API in process */
  read: Read
  /** where links lead that have to be whole */
  origin(request: FastifyRequest): string
}

const ASSETS = { 'portal.css': 'text/css; charset=utf-8', 'icon.svg': 'image/svg+xml' } as const

/** Adds the public pages to a server: plain HTML that needs no script. */
export async function registerPortal(app: FastifyInstance, options: PortalOptions): Promise<void> {
  const { read, name, origin } = options
  const send = (request: FastifyRequest, reply: FastifyReply, page: Page | null): FastifyReply =>
    reply
      .code(page ? 200 : 404)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(renderPage({ name, origin: origin(request) }, page ?? notFoundPage()))
  // holds whole links: a store on the way must not hand out what it was asked for by another name
  const file = (reply: FastifyReply, type: string) => reply.type(type).header('cache-control', 'no-cache')
  const schema = { hide: true }

  app.get('/', { schema }, async (request, reply) => send(request, reply, await homePage(read, { name })))
  app.get('/datasets', { schema }, async (request, reply) => {
    const { q, ...rest } = asked(request)
    const page = q === undefined ? datasetListPage(read, rest) : searchResultsPage(read, { q, ...rest })
    return send(request, reply, await page)
  })
  app.get<{ Params: { id: string } }>('/datasets/:id', { schema }, async (request, reply) =>
    send(request, reply, await datasetPage(read, { origin: origin(request) }, request.params.id)),
  )
  app.get('/about', { schema }, async (request, reply) => send(request, reply, aboutPage({ name })))
  app.get('/feed.xml', { schema }, async (request, reply) =>
    file(reply, 'application/atom+xml; charset=utf-8').send(await atomFeed(read, { name, origin: origin(request) })),
  )
  app.get('/sitemap.xml', { schema }, async (request, reply) =>
    file(reply, 'application/xml; charset=utf-8').send(await sitemap(read, { origin: origin(request) })),
  )
  app.get('/robots.txt', { schema }, async (request, reply) =>
    file(reply, 'text/plain; charset=utf-8').send(
      `User-agent: *\nDisallow: /console/\nSitemap: ${origin(request)}/sitemap.xml\n`,
    ),
  )
  for (const [file, type] of Object.entries(ASSETS)) {
    const content = await readFile(join(import.meta.dirname, '../assets', file))
    app.get(`/assets/${file}`, { schema }, async (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=3600').send(content),
    )
  }
}

/** Known parameters as single short strings; anything else in the address is ignored. */
function asked(request: FastifyRequest): ListQuery {
  const given = request.query as Record<string, unknown>
  const one = (key: string, max: number): string | undefined => {
    const value = given[key]
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, max) : undefined
  }
  return { q: one('q', 100), theme: one('theme', 100), provider: one('provider', 100), after: one('after', 2000) }
}
