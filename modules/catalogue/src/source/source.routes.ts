import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { JobStarted } from '../grade/grading.schema.ts'
import { findVisible } from '../list/find-visible.ts'
import { listClaims } from './claim/claim.store.ts'
import { setClaims } from './claim/set-claims.ts'
import { countClusters, findCluster, listClusters } from './cluster/source-cluster.store.ts'
import { findSimilar } from './find-similar.ts'
import { itemsOfCluster } from './item/source-item.store.ts'
import {
  ClaimsBody,
  ClusterCounts,
  ClusterDetail,
  ClusterPage,
  ClusterQuery,
  SimilarBody,
  SimilarInput,
} from './source.schema.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })
const read = { action: 'catalogue.source.read' }
const claim = { action: 'catalogue.source.claim' }
const MEMBERS = 500

/** 一数一源: the same item in several departments, hints while typing, and how each further registration is accounted for. */
export function sourceRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/sources',
    {
      config: read,
      schema: { querystring: ClusterQuery, response: { 200: ClusterPage }, summary: '多部门同一信息项', tags },
    },
    async (request) => {
      const after = readCursor(request.query.after, ['number', 'text'])
      const rows = await listClusters(deps.db, { ...request.query, after })
      return toPage(rows, request.query.limit, (one) => [one.orgs, one.id])
    },
  )
  app.get(
    '/v1/catalogue/sources/counts',
    { config: read, schema: { response: { 200: ClusterCounts }, summary: '一数一源进度', tags } },
    () => countClusters(deps.db),
  )
  app.get(
    '/v1/catalogue/sources/:id',
    { config: read, schema: { params, response: { 200: ClusterDetail }, summary: '一组同一信息项', tags } },
    async (request) => {
      const cluster = await findCluster(deps.db, request.params.id)
      if (!cluster) throw error('CATALOGUE_CLUSTER_NOT_FOUND', { cluster: request.params.id })
      const items = await itemsOfCluster(deps.db, cluster.id, MEMBERS)
      const members = items.map(({ title, type, length, ...rest }) => ({
        ...rest,
        item: title,
        type: type ?? '',
        length: length ?? null,
      }))
      return { ...cluster, members }
    },
  )
  app.post(
    '/v1/catalogue/similar-items',
    {
      config: read,
      schema: { body: SimilarInput, response: { 200: SimilarBody }, summary: '录入时提示同一信息项', tags },
    },
    async (request) => ({ items: await findSimilar(deps.db, request.body) }),
  )
  app.post(
    '/v1/catalogue/sources/sweep',
    {
      config: { action: 'catalogue.source.sweep' },
      schema: { response: { 202: JobStarted }, summary: '全量比对信息项', tags },
    },
    async (request, reply) => {
      const { id, org } = request.subject
      return reply.code(202).send({ job: await deps.jobs.enqueue(deps.db, 'catalogue.source.sweep', {}, { id, org }) })
    },
  )
  app.get(
    '/v1/catalogue/entries/:id/claims',
    { config: read, schema: { params, response: { 200: ClaimsBody }, summary: '数源引用与重复采集说明', tags } },
    async ({ subject, params: { id } }) => {
      await findVisible(deps, subject, id)
      return { claims: await listClaims(deps.db, id) }
    },
  )
  app.put(
    '/v1/catalogue/entries/:id/claims',
    {
      config: claim,
      schema: { params, body: ClaimsBody, response: { 200: ClaimsBody }, summary: '说明引用或重复采集', tags },
    },
    async (request) => {
      await setClaims(deps, request.subject, { entry: request.params.id, claims: request.body.claims })
      return { claims: await listClaims(deps.db, request.params.id) }
    },
  )
}
