import { type App, PageQuery, pageOf } from '@shuyuan/http'
import { findDataset } from '../dataset/dataset.store.ts'
import { DatasetParams } from '../dataset/dataset.schema.ts'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { loadVersion } from './load-version.ts'
import { openVersion } from './open-version.ts'
import { previewRows } from './preview-rows.ts'
import { reconcileVersion } from './reconcile-version.ts'
import { replayVersion } from './replay-version.ts'
import {
  LineageSchema,
  LoadBody,
  ManifestSchema,
  PreviewSchema,
  Queued,
  ReconciliationSchema,
  ReplayBody,
  VersionParams,
  VersionSchema,
} from './version.schema.ts'
import { listLineage, listVersions } from './version.store.ts'

const tags = ['intake']

export function versionRoutes(app: App, deps: IntakeDeps): void {
  const config = { action: 'intake.version.read' }
  app.post(
    '/v1/intake/datasets/:dataset/versions',
    {
      config: { action: 'intake.version.load' },
      schema: { tags, summary: '装载新版本', params: DatasetParams, body: LoadBody, response: { 202: Queued } },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(202).send(await loadVersion(deps, subject, { dataset: params.dataset, upload: body.upload })),
  )
  app.get(
    '/v1/intake/datasets/:dataset/versions',
    {
      config,
      schema: {
        tags,
        summary: '版本列表',
        params: DatasetParams,
        querystring: PageQuery,
        response: { 200: pageOf(VersionSchema) },
      },
    },
    async ({ subject, params, query }) => {
      const dataset = await findDataset(deps.db, params.dataset)
      if (!dataset) throw error('INTAKE_DATASET_NOT_FOUND', { id: params.dataset })
      deps.policy.assert('intake.version.read', { subject, resource: dataset })
      return listVersions(deps.db, { dataset: dataset.id, ...query })
    },
  )
  app.get(
    '/v1/intake/versions/:version',
    { config, schema: { tags, summary: '版本', params: VersionParams, response: { 200: VersionSchema } } },
    async ({ subject, params }) => (await openVersion(deps, subject, params.version, 'intake.version.read')).version,
  )
  app.get(
    '/v1/intake/versions/:version/manifest',
    { config, schema: { tags, summary: '版本清单', params: VersionParams, response: { 200: ManifestSchema } } },
    async ({ subject, params }) => {
      const { version } = await openVersion(deps, subject, params.version, 'intake.version.read')
      if (!version.manifest) throw error('INTAKE_VERSION_NOT_READY', { id: version.id })
      return version.manifest
    },
  )
  app.get(
    '/v1/intake/versions/:version/reconciliation',
    {
      config,
      schema: {
        tags,
        summary: '对账：源与目标的行数和散列值',
        params: VersionParams,
        response: { 200: ReconciliationSchema },
      },
    },
    async ({ subject, params }) => {
      await openVersion(deps, subject, params.version, 'intake.version.read')
      return reconcileVersion(deps, params.version)
    },
  )
  app.get(
    '/v1/intake/versions/:version/lineage',
    { config, schema: { tags, summary: '版本来源', params: VersionParams, response: { 200: LineageSchema } } },
    async ({ subject, params }) => {
      await openVersion(deps, subject, params.version, 'intake.version.read')
      return { items: await listLineage(deps.db, params.version) }
    },
  )
  app.get(
    '/v1/intake/versions/:version/rows',
    {
      config: { action: 'intake.rows.read' },
      schema: {
        tags,
        summary: '预览数据（按权限脱敏）',
        params: VersionParams,
        querystring: PageQuery,
        response: { 200: PreviewSchema },
      },
    },
    ({ subject, params, query }) => previewRows(deps, subject, { ...params, ...query }),
  )
  app.post(
    '/v1/intake/versions/:version/replay',
    {
      config: { action: 'intake.version.load' },
      schema: {
        tags,
        summary: '修复坏行，生成新版本',
        params: VersionParams,
        body: ReplayBody,
        response: { 202: Queued },
      },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(202).send(await replayVersion(deps, subject, { version: params.version, upload: body.upload })),
  )
}
