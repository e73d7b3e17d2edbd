import { join } from 'node:path'
import type { Module } from '@shuyuan/http'
import { civilDate } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import { z } from 'zod'
import { applicationRoutes } from './application/application.routes.ts'
import { receiveApplication } from './application/receive-application.ts'
import { settleApplication } from './application/settle-application.ts'
import type { SharingDeps } from './deps.ts'
import { openBooks } from './gateway/books.ts'
import { createFailureLimit } from './gateway/failure-limit.ts'
import { gatewayRoutes } from './gateway/gateway.routes.ts'
import { openUseTally } from './gateway/use-tally.ts'
import { grantRoutes } from './grant/grant.routes.ts'
import { listConsumers } from './grant/list-consumers.ts'
import { keepLive } from './online/keep-live.ts'
import { liveRoutes } from './online/live.routes.ts'
import { refreshOnline } from './online/refresh-online.ts'
import { sharingPolicy } from './policy.ts'
import { recallRoutes } from './recall/recall.routes.ts'
import { runRecall } from './recall/run-recall.ts'
import { changeService } from './service/change-service.ts'
import { listTouchedUses } from './service/list-touched-uses.ts'
import { findServiceOfDataset, runningServices } from './service/service.store.ts'
import { serviceRoutes } from './service/service.routes.ts'

export const sharingMigrations = { module: 'sharing', dir: join(import.meta.dirname, '../migrations') }

/** Wires sharing: routes, the job that brings a new dataset version online, the receipt and the ends of applications. */
export function createSharingModule(deps: SharingDeps): Module {
  const books = openBooks(deps)
  const gateway = { books, failures: createFailureLimit(), uses: openUseTally(deps) }
  const live = keepLive(deps)
  deps.jobs.define({
    kind: 'sharing.refresh',
    input: z.object({ service: z.string() }),
    title: () => '更新共享服务在线记录',
    run: (context, input) => refreshOnline(deps, context, input),
  })
  deps.jobs.define({
    kind: 'sharing.recall',
    input: z.object({ recall: z.string() }),
    title: () => '追溯使用过错误数据的调用',
    run: (context, input) => runRecall(deps, context, input),
  })
  deps.events.on('lineage.impact.asked', async (tx, { touched, found }) => {
    found.push(...(await listTouchedUses(tx, touched, civilDate(deps.clock.now()))))
  })
  deps.events.on('workflow.level.opened', async (tx, { kind, ref, flow, relations }) => {
    if (kind === 'sharing.application' && relations.includes('provider-org'))
      await receiveApplication(deps, tx, { application: ref, flow })
  })
  deps.events.on('workflow.flow.finished', async (tx, finished) => {
    if (finished.kind === 'sharing.application') await settleApplication(deps, tx, finished)
  })
  deps.events.on('intake.version.published', async (tx, { dataset }) => {
    const service = await findServiceOfDataset(tx, dataset)
    if (service && !service.inPlace)
      await deps.jobs.enqueue(tx, 'sharing.refresh', { service: service.id }, { id: 'system', org: service.provider })
  })
  deps.events.on('catalogue.entry.revoked', async (tx, { entry }) => {
    for (const service of await runningServices(tx, entry))
      await changeService({ ...deps, db: tx }, system, { service, action: 'suspend', reason: '目录已撤销' })
  })
  deps.events.on('catalogue.consumers.asked', async (tx, { entry, found }) => {
    found.push(...(await listConsumers(tx, entry, civilDate(deps.clock.now()))))
  })
  deps.events.on('sharing.grant.changed', async (_tx, { client }) => books.grants.drop(client))
  // Graded columns change the masks of the services over them.
  deps.events.on('catalogue.grade.bound', async () => books.services.drop())
  // A doubted record carries its mark from the commit on.
  deps.events.on('ticket.doubt.changed', async (_tx, { dataset }) => books.doubts.drop(dataset))
  // A service is asked for by id and by number.
  deps.events.on('sharing.service.changed', async () => books.services.drop())

  return {
    name: 'sharing',
    migrations: sharingMigrations,
    policy: sharingPolicy,
    async routes(app) {
      serviceRoutes(app, deps)
      liveRoutes(app, deps)
      applicationRoutes(app, deps)
      grantRoutes(app, deps, books.admissions)
      recallRoutes(app, deps)
      await gatewayRoutes(app, deps, gateway)
    },
    gateway: (app) => gatewayRoutes(app, deps, gateway),
    async start() {
      if (deps.jobs.works) live.start()
    },
    async stop() {
      await live.stop()
      await gateway.uses.close()
      await books.close()
    },
  }
}
