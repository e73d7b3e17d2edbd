import type { App } from '@shuyuan/http'
import { findDataset } from '@shuyuan/intake'
import { z } from 'zod'
import { orderMove } from '../archive/order-move.ts'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { gradeOf } from '../rule/limits-of-dataset.ts'
import { listHoldings, type Holding } from './list-holdings.ts'
import { revokedAt } from './sweep-versions.ts'
import { HoldingsBody, MoveStarted, RestoreForm } from './version.schema.ts'

const tags = ['lifecycle']
const params = z.object({ version: z.string().max(60) })

/** Where versions are, what is to come, and moving them by hand. */
export function versionRoutes(app: App, deps: LifecycleDeps): void {
  app.get(
    '/v1/lifecycle/datasets/:dataset',
    {
      config: { action: 'lifecycle.version.read' },
      schema: {
        tags,
        summary: '数据集各版本的保存情况',
        params: z.object({ dataset: z.string().max(60) }),
        response: { 200: HoldingsBody },
      },
    },
    async ({ subject, params: { dataset: id } }) => {
      const dataset = await findDataset(deps.db, id)
      if (!dataset) throw error('LIFECYCLE_VERSION_NOT_FOUND', { version: id })
      deps.policy.assert('lifecycle.version.read', { subject, resource: dataset })
      const { holdings, ...rest } = await listHoldings(deps.db, dataset, await revokedAt(deps, dataset))
      const { name, provider, columns } = dataset
      return { dataset: id, name, provider, grade: gradeOf(columns), ...rest, items: holdings.map(show) }
    },
  )
  app.post(
    '/v1/lifecycle/versions/:version/archive',
    {
      config: { action: 'lifecycle.version.archive' },
      schema: { tags, summary: '归档一个版本', params, response: { 202: MoveStarted } },
    },
    async ({ subject, params: { version } }, reply) =>
      reply.code(202).send(await orderMove(deps, subject, { version, move: { action: 'archive' } })),
  )
  app.post(
    '/v1/lifecycle/versions/:version/restore',
    {
      config: { action: 'lifecycle.version.restore' },
      schema: { tags, summary: '恢复归档版本', params, body: RestoreForm, response: { 202: MoveStarted } },
    },
    async ({ subject, params: { version }, body }, reply) =>
      reply.code(202).send(await orderMove(deps, subject, { version, move: { action: 'restore', ...body } })),
  )
}

function show({ version, archive, ...rest }: Holding) {
  const { id, seq, storage, rowsGood, hash, publishedAt } = version
  return {
    ...rest,
    version: id,
    seq,
    storage,
    rows: rowsGood,
    hash,
    publishedAt,
    archivedAt: archive?.archivedAt ?? null,
    archiveSha256: archive?.sha256 ?? null,
    rawBytes: archive?.rawBytes ?? null,
    restoredUntil: archive?.restoredUntil ?? null,
  }
}
