import type { Db } from '@shuyuan/db'
import type { App } from '@shuyuan/http'
import { sql } from 'kysely'

const PATIENCE_MS = 2000
const unlimited = { rateLimit: false } as const

/**
 * `/healthz`: the process lives. `/readyz`: it can serve, that is, the database answers. Whoever watches us is
 * not counted as a visitor, so that a busy address never looks like a dead platform.
 */
export function healthRoutes(app: App, db: Db): void {
  app.get('/healthz', { config: unlimited, schema: { hide: true } }, () => ({ status: 'ok' }))

  app.get('/readyz', { config: unlimited, schema: { hide: true } }, async (_request, reply) => {
    const late = new Promise<false>((ok) => setTimeout(() => ok(false), PATIENCE_MS).unref())
    const answer = sql`select 1`.execute(db).then(
      () => true,
      () => false,
    )
    const ready = await Promise.race([answer, late])
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable' })
  })
}
