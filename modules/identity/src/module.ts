import { join } from 'node:path'
import type { Module } from '@shuyuan/http'
import { actorRoutes } from './actor/actor.routes.ts'
import { clientRoutes } from './client/client.routes.ts'
import type { OidcDeps } from './deps.ts'
import { divisionRoutes } from './division/division.routes.ts'
import { seedProvinces } from './division/seed-provinces.ts'
import { oidcRoutes } from './oidc/oidc.routes.ts'
import { providerRoutes } from './oidc/provider.routes.ts'
import { departmentRoutes } from './org/department.routes.ts'
import { orgRoutes } from './org/org.routes.ts'
import { identityPolicy } from './policy.ts'
import { meRoutes } from './session/me.routes.ts'
import { sessionRoutes } from './session/session.routes.ts'
import { dropOldSessions } from './session/session.store.ts'
import { userRoutes } from './user/user.routes.ts'
import { userStateRoutes } from './user/user-state.routes.ts'

const WEEK = 7 * 86_400_000

/** Divisions, organisations, people, roles, sign-in and API clients. */
export function createIdentityModule(deps: OidcDeps): Module {
  return {
    name: 'identity',
    migrations: { module: 'identity', dir: join(import.meta.dirname, '../migrations') },
    policy: identityPolicy,
    routes(app) {
      for (const routes of [sessionRoutes, meRoutes, divisionRoutes, orgRoutes, departmentRoutes]) routes(app, deps)
      for (const routes of [userRoutes, actorRoutes, userStateRoutes, clientRoutes, oidcRoutes, providerRoutes])
        routes(app, deps)
    },
    async start() {
      await seedProvinces(deps)
      await dropOldSessions(deps.db, new Date(deps.clock.now().getTime() - WEEK))
    },
  }
}
