import { join } from 'node:path'
import type { Module } from '@shuyuan/http'
import { z } from 'zod'
import { ckanRoutes } from './ckan/ckan.routes.ts'
import { catalogRoutes } from './dcat/catalog.routes.ts'
import { dataPackageRoutes } from './dataset/data-package.routes.ts'
import { datasetRoutes } from './dataset/dataset.routes.ts'
import type { OpendataDeps } from './deps.ts'
import { fileRoutes } from './dataset/file.routes.ts'
import { opendataPolicy } from './policy.ts'
import { publicationRoutes } from './publication/publication.routes.ts'
import { findPublicationOfDataset } from './publication/publication.store.ts'
import { releaseVersion } from './release/release-version.ts'
import { withdrawClosed } from './publication/withdraw-closed.ts'

/** Wires opendata: the public routes, the department's routes, and the release of each new version of an open dataset. */
export function createOpendataModule(deps: OpendataDeps): Module {
  deps.jobs.define({
    kind: 'opendata.release',
    input: z.object({ publication: z.string() }),
    title: () => '开放检查并生成下载文件',
    concurrency: 2, // a large dataset holds up no small one
    run: (context, input) => releaseVersion(deps, context, input),
  })
  deps.events.on('intake.version.published', async (tx, { dataset }) => {
    const publication = await findPublicationOfDataset(tx, dataset)
    if (publication && publication.state !== 'withdrawn')
      await deps.jobs.enqueue(
        tx,
        'opendata.release',
        { publication: publication.id },
        { id: 'system', org: publication.provider },
      )
  })
  deps.events.on('catalogue.entry.revoked', (tx, { entry }) => withdrawClosed(deps, tx, entry))
  deps.events.on('catalogue.entry.published', (tx, { entry }) => withdrawClosed(deps, tx, entry))
  deps.events.on('catalogue.grade.bound', (tx, { entry }) => withdrawClosed(deps, tx, entry))
  return {
    name: 'opendata',
    migrations: { module: 'opendata', dir: join(import.meta.dirname, '../migrations') },
    policy: opendataPolicy,
    routes(app) {
      datasetRoutes(app, deps)
      fileRoutes(app, deps)
      dataPackageRoutes(app, deps)
      publicationRoutes(app, deps)
      catalogRoutes(app, deps)
      ckanRoutes(app, deps)
    },
  }
}
