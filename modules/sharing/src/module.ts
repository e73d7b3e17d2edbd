import { join } from 'node:path'
import type { Module } from '@shuyuan/http'
import { z } from 'zod'
import { applicationRoutes } from './application/application.routes.ts'
import { settleApplication } from './application/settle-application.ts'
import type { SharingDeps } from './deps.ts'
import { openBooks } from './gateway/books.ts'
import { gatewayRoutes } from './gateway/gateway.routes.ts'
import { grantRoutes } from './grant/grant.routes.ts'
import { refreshOnline } from './online/refresh-online.ts'
import { sharingPolicy } from './policy.ts'
import { findServiceOfDataset } from './service/service.store.ts'
import { serviceRoutes } from './service/service.routes.ts'

/** Wires sharing: routes, the job that brings a new dataset version online, and the ends of approvals. */
export function createSharingModule(deps: SharingDeps): Module {
  const books = openBooks(deps)
  deps.jobs.define({
    kind: 'sharing.refresh',
    input: z.object({ service: z.string() }),
    title: () => '更新共享服务在线记录',
    run: async (context, input) => {
      const done = await refreshOnline(deps, context, input)
      books.services.drop()
      return done
    },
  })
  deps.events.on('workflow.flow.finished', async (tx, finished) => {
    if (finished.kind === 'sharing.application') await settleApplication(deps, tx, finished)
  })
  deps.events.on('intake.version.published', async (tx, { dataset }) => {
    const service = await findServiceOfDataset(tx, dataset)
    if (service)
      await deps.jobs.enqueue(tx, 'sharing.refresh', { service: service.id }, { id: 'system', org: service.provider })
  })
  deps.events.on('sharing.grant.changed', async (_tx, { client }) => books.grants.drop(client))

  return {
    name: 'sharing',
    migrations: { module: 'sharing', dir: join(import.meta.dirname, '../migrations') },
    policy: sharingPolicy,
    async routes(app) {
      serviceRoutes(app, deps)
      applicationRoutes(app, deps)
      grantRoutes(app, deps, books.admissions)
      await gatewayRoutes(app, deps, books)
    },
    stop: () => books.close(),
  }
}
