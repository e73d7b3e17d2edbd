import { fitsPattern } from '@shuyuan/connector'
import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { reachFiles } from '../source/reach-source.ts'
import { findSource } from '../source/source.store.ts'
import { FeedList, FeedView, FilesView, NewFeedBody, StartedView, TakingPage, TakingQuery } from './feed.schema.ts'
import { feedsOf, listTakings, settledMarks } from './feed.store.ts'
import { makeFeed } from './make-feed.ts'
import { startTaking } from './start-taking.ts'
import { switchFeed } from './switch-feed.ts'

const MOST_SHOWN = 1000
const tags = ['connection']
const params = z.object({ source: z.string().max(60) })
const feedParams = z.object({ feed: z.string().max(60) })
const read = { action: 'connection.source.read' }
const edit = { action: 'connection.source.edit' }

/** `/v1/connection/sources/:source/{files,feeds,takings}`: files of a place, what becomes of them, and what became of them. */
export function feedRoutes(app: App, deps: ConnectionDeps): void {
  const own = async (subject: Parameters<typeof makeFeed>[1], id: string): Promise<void> => {
    const source = await findSource(deps.db, id)
    if (!source) throw error('CONNECTION_SOURCE_NOT_FOUND', { source: id })
    deps.policy.assert('connection.source.read', { subject, resource: source })
  }
  app.get(
    '/v1/connection/sources/:source/files',
    {
      config: { action: 'connection.source.browse' },
      schema: { params, response: { 200: FilesView }, summary: '浏览文件', tags },
    },
    async ({ subject, params: { source: id } }) => {
      const files = await reachFiles(deps, id, { anyState: true }, (store, source) => {
        deps.policy.assert('connection.source.browse', { subject, resource: source })
        return store.files()
      })
      const [feeds, settled] = [await feedsOf(deps.db, id), await settledMarks(deps.db, id)]
      const items = files.slice(0, MOST_SHOWN).map(({ mark, ...file }) => ({
        ...file,
        feed: feeds.find(({ pattern }) => fitsPattern(pattern, file.name))?.id ?? null,
        taken: settled.has(`${file.name}\n${mark}`),
      }))
      return { items, total: files.length }
    },
  )
  app.get(
    '/v1/connection/sources/:source/feeds',
    { config: read, schema: { params, response: { 200: FeedList }, summary: '文件投递规则', tags } },
    async ({ subject, params: { source } }) => {
      await own(subject, source)
      return { items: await feedsOf(deps.db, source) }
    },
  )
  app.post(
    '/v1/connection/sources/:source/feeds',
    {
      config: edit,
      schema: { params, body: NewFeedBody, response: { 201: FeedView }, summary: '新建文件投递规则', tags },
    },
    async ({ subject, params: { source }, body }, reply) =>
      reply.code(201).send(await makeFeed(deps, subject, { source, ...body })),
  )
  for (const [verb, state, summary] of [
    ['pause', 'paused', '暂停文件投递'],
    ['resume', 'active', '恢复文件投递'],
    ['remove', 'removed', '删除文件投递规则'],
  ] as const)
    app.post(
      `/v1/connection/feeds/:feed/${verb}`,
      { config: edit, schema: { params: feedParams, response: { 200: FeedView }, summary, tags } },
      ({ subject, params: { feed } }) => switchFeed(deps, subject, feed, state),
    )
  app.post(
    '/v1/connection/sources/:source/take',
    { config: edit, schema: { params, response: { 202: StartedView }, summary: '立即收取新文件', tags } },
    async ({ subject, params: { source } }, reply) =>
      reply.code(202).send({ job: await startTaking(deps, subject, source) }),
  )
  app.get(
    '/v1/connection/sources/:source/takings',
    {
      config: read,
      schema: { params, querystring: TakingQuery, response: { 200: TakingPage }, summary: '文件收取记录', tags },
    },
    async ({ subject, params: { source }, query }) => {
      await own(subject, source)
      return listTakings(deps.db, { ...query, source })
    },
  )
}
