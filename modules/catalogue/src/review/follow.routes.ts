import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { diffContent } from '../edition/diff-content.ts'
import { DifferenceList } from '../edition/edition.schema.ts'
import { findEdition } from '../edition/edition.store.ts'
import { contentOf } from '../entry/content-of.ts'
import { findVisible } from '../list/find-visible.ts'
import { FollowedList, FollowView } from './consent.schema.ts'
import { followEntry } from './follow-entry.ts'
import { listFollowed, listFollowers } from './follow.store.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })
const config = { action: 'catalogue.entry.read' }
const Changes = DifferenceList.extend({
  /** the published version that the newest is compared with; null = nothing was published */
  from: z.int().nullable(),
  to: z.int(),
}).meta({ id: 'CatalogueChanges' })

/** Following entries, and what a version changes against the published one. */
export function followRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/followed',
    { config, schema: { response: { 200: FollowedList }, summary: '我关注的目录', tags } },
    async (request) => ({ items: await listFollowed(deps.db, request.subject.id) }),
  )
  app.get(
    '/v1/catalogue/entries/:id/follow',
    { config, schema: { params, response: { 200: FollowView }, summary: '是否关注', tags } },
    async ({ subject, params: { id } }) => {
      await findVisible(deps, subject, id)
      return { following: (await listFollowers(deps.db, id)).includes(subject.id) }
    },
  )
  for (const [method, follow, summary] of [
    ['POST', true, '关注目录'],
    ['DELETE', false, '取消关注'],
  ] as const)
    app.route({
      method,
      url: '/v1/catalogue/entries/:id/follow',
      config,
      schema: { params, response: { 200: FollowView }, summary, tags },
      handler: (request) => followEntry(deps, request.subject, { entry: request.params.id, follow }),
    })
  app.get(
    '/v1/catalogue/entries/:id/changes',
    {
      config,
      schema: { params, response: { 200: Changes }, summary: '最新版本与已发布版本的差异', tags },
    },
    async (request) => {
      const entry = await findVisible(deps, request.subject, request.params.id)
      const live = await findEdition(deps.db, entry.id, 'live')
      const items = live ? diffContent(contentOf(live), contentOf(entry)) : []
      return { from: live?.version ?? null, to: entry.version, items }
    },
  )
}
