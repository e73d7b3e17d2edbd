import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { App } from '@shuyuan/http'

const DIST = fileURLToPath(new URL('../../console/dist/', import.meta.url))

/** The console's built files at `/console/`. Files named by their content are kept by browsers for ever, everything else is asked for again. */
export async function consoleRoutes(app: App, dist: string = DIST): Promise<void> {
  if (!existsSync(dist)) return
  await app.register(
    async (scope) => {
      await scope.register(fastifyStatic, {
        root: dist,
        prefix: '/',
        redirect: true,
        cacheControl: false,
        schemaHide: true,
        setHeaders(reply, path) {
          const forever = path.includes('/assets/')
          reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      })
      // An address inside the single-page app belongs to its router; a missing file stays missing.
      scope.setNotFoundHandler((request, reply) => {
        const path = request.url.split('?')[0] ?? ''
        const isPage = request.method === 'GET' && !/\.\w+$/.test(path)
        return isPage ? reply.sendFile('index.html') : reply.code(404).type('text/plain').send('404')
      })
    },
    { prefix: '/console' },
  )
}
