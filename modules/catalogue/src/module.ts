import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import { bookRoutes } from './book/book.routes.ts'
import { bulkRoutes } from './bulk/bulk.routes.ts'
import { sheetRoutes } from './bulk/sheet.routes.ts'
import { defineImportJobs } from './bulk/import.jobs.ts'
import { syncClocks } from './clock/sync-clocks.ts'
import type { CatalogueDeps } from './deps.ts'
import { dutyRoutes } from './duty/duty.routes.ts'
import { editionRoutes } from './edition/edition.routes.ts'
import { entryRoutes } from './entry/entry.routes.ts'
import { settleReview } from './entry/settle-review.ts'
import { followBook } from './grade/follow-book.ts'
import { gradingRoutes } from './grade/grading.routes.ts'
import { importantRoutes } from './grade/important/important.routes.ts'
import { loweringRoutes } from './grade/lowering/lowering.routes.ts'
import { schemeRoutes } from './grade/scheme/scheme.routes.ts'
import { seedSchemes } from './grade/scheme/seed-schemes.ts'
import { expectedRoutes } from './expected/expected.routes.ts'
import { fieldRoutes } from './field/field.routes.ts'
import { chainRoutes } from './link/chain.routes.ts'
import { linkRuleRoutes } from './link/link-rule.routes.ts'
import { registerRoutes } from './register/register.routes.ts'
import { chainReportRoutes } from './report/chain-report.routes.ts'
import { treeRoutes } from './report/tree.routes.ts'
import { listRoutes } from './list/list.routes.ts'
import { publicRoutes } from './list/public.routes.ts'
import { cataloguePolicy } from './policy.ts'
import { resourceRoutes } from './resource/resource.routes.ts'
import { consentRoutes } from './review/consent.routes.ts'
import { followRoutes } from './review/follow.routes.ts'
import { defineReviewJobs } from './review/review.jobs.ts'
import { registerSearch } from './search/module.ts'
import { arbitrationRoutes } from './source/arbitration/arbitration.routes.ts'
import { followSources } from './source/follow-sources.ts'
import { sourceRoutes } from './source/source.routes.ts'
import { systemRoutes } from './system/system.routes.ts'

export const catalogueMigrations = {
  module: 'catalogue',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** The one book of government data: entries, their versions, reviews and resources. */
export function createCatalogueModule(deps: CatalogueDeps): Module {
  deps.events.on('workflow.flow.finished', async (tx, finished) => {
    if (finished.kind === 'catalogue.review') await settleReview(deps, tx, finished)
  })
  followBook(deps)
  followSources(deps)
  deps.events.on('catalogue.entry.changed', (tx, { entry }) => syncClocks(deps, tx, entry))
  defineReviewJobs(deps)
  defineImportJobs(deps)
  const search = registerSearch(deps)
  return {
    name: 'catalogue',
    migrations: catalogueMigrations,
    policy: cataloguePolicy,
    routes(app) {
      for (const routes of [listRoutes, entryRoutes, editionRoutes, resourceRoutes, publicRoutes]) routes(app, deps)
      for (const routes of [gradingRoutes, loweringRoutes, importantRoutes, schemeRoutes]) routes(app, deps)
      for (const routes of [sourceRoutes, arbitrationRoutes]) routes(app, deps)
      for (const routes of [bookRoutes, bulkRoutes, sheetRoutes, dutyRoutes, systemRoutes, expectedRoutes])
        routes(app, deps)
      for (const routes of [chainRoutes, chainReportRoutes, fieldRoutes, linkRuleRoutes, treeRoutes]) routes(app, deps)
      registerRoutes(app, deps)
      for (const routes of [consentRoutes, followRoutes]) routes(app, deps)
      search.routes(app)
    },
    async start() {
      await seedSchemes(deps)
      // by night: names, own column types and code lists may have changed without any entry changing
      await deps.jobs.schedule('catalogue.grade.sweep', '10 1 * * *', {})
      await search.start()
    },
    stop: () => search.stop(),
  }
}
