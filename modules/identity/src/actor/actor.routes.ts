import type { App } from '@shuyuan/http'
import type { IdentityDeps } from '../deps.ts'
import { ActorList, ActorQuery } from './actor.schema.ts'
import { actorNames } from './actor.store.ts'

export function actorRoutes(app: App, deps: IdentityDeps): void {
  app.get(
    '/v1/identity/actors',
    {
      config: { action: 'identity.actor.read' },
      schema: {
        tags: ['identity'],
        summary: '账号和应用的名称',
        querystring: ActorQuery,
        response: { 200: ActorList },
      },
    },
    async (request) => ({ items: await actorNames(deps.db, request.query.ids) }),
  )
}
