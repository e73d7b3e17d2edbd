import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { App } from '@shuyuan/http'

const DIST = fileURLToPath(new URL('../../console/dist/', import.meta.url))
const FILE = /^(assets\/.*|[^/]+\.\w+)$/

/**
 * The console's built files at `/console/`. Everything else there belongs to the router of the single-page app, also what ends like a file
 * (`/console/workflow/definitions/catalogue.review`). Files named by their content are kept by browsers for ever, everything else is asked for again;
 * those that have a packed form beside them (`.gz`) are sent as such to whoever accepts it.
 */
export async function consoleRoutes(app: App, dist: string = DIST): Promise<void> {
  if (!existsSync(dist)) return
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: dist,
      serve: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders(reply, path) {
        const forever = path.includes('/assets/')
        reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    const schema = { hide: true }
    scope.get('/console', { schema }, (_request, reply) => reply.sendFile('index.html'))
    scope.get<{ Params: { '*': string } }>('/console/*', { schema }, ({ params }, reply) =>
      reply.sendFile(FILE.test(params['*']) ? params['*'] : 'index.html'),
    )
  })
}
