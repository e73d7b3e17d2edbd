import type { App } from '@shuyuan/http'
import { listTransitions, TransitionView } from '@shuyuan/workflow'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { contentOf } from '../entry/content-of.ts'
import { EntryView } from '../entry/entry.schema.ts'
import type { Entry } from '../entry/entry.ts'
import { error } from '../errors.ts'
import { findVisible } from '../list/find-visible.ts'
import { diffContent } from './diff-content.ts'
import { DifferenceList, DiffQuery, EditionList } from './edition.schema.ts'
import { listEditions } from './edition.store.ts'

const config = { action: 'catalogue.entry.read' }
const tags = ['catalogue']
const Id = z.object({ id: z.string().max(60) })

/** Versions of an entry: list, one, difference, history. Others than the provider and overseers see published versions only. */
export function editionRoutes(app: App, deps: CatalogueDeps): void {
  const editions = async (subject: Subject, id: string): Promise<Entry[]> => {
    const seen = await findVisible(deps, subject, id)
    const all = await listEditions(deps.db, id)
    const drafts = deps.policy.decide('catalogue.entry.read-draft', { subject, resource: seen }).allow
    return drafts ? all : all.filter((e) => e.publishedAt !== null)
  }
  const version = async (subject: Subject, id: string, wanted: number): Promise<Entry> => {
    const found = (await editions(subject, id)).find((e) => e.version === wanted)
    if (!found) throw error('CATALOGUE_VERSION_NOT_FOUND', { entry: id, version: wanted })
    return found
  }
  app.get(
    '/v1/catalogue/entries/:id/versions',
    { config, schema: { params: Id, response: { 200: EditionList }, summary: '目录版本', tags } },
    async (request) => ({ items: await editions(request.subject, request.params.id) }),
  )
  app.get(
    '/v1/catalogue/entries/:id/versions/:version',
    {
      config,
      schema: {
        params: Id.extend({ version: z.coerce.number().int().min(1) }),
        response: { 200: EntryView },
        summary: '某一版本',
        tags,
      },
    },
    (request) => version(request.subject, request.params.id, request.params.version),
  )
  app.get(
    '/v1/catalogue/entries/:id/diff',
    {
      config,
      schema: { params: Id, querystring: DiffQuery, response: { 200: DifferenceList }, summary: '版本差异', tags },
    },
    async (request) => {
      const { id } = request.params
      const before = await version(request.subject, id, request.query.from)
      const after = await version(request.subject, id, request.query.to)
      return { items: diffContent(contentOf(before), contentOf(after)) }
    },
  )
  app.get(
    '/v1/catalogue/entries/:id/history',
    {
      config: { action: 'catalogue.entry.history' },
      schema: {
        params: Id,
        response: { 200: z.object({ items: z.array(TransitionView) }) },
        summary: '状态变更记录',
        tags,
      },
    },
    async (request) => {
      const entry = await findVisible(deps, request.subject, request.params.id)
      deps.policy.assert('catalogue.entry.history', { subject: request.subject, resource: entry })
      return { items: await listTransitions(deps.db, [entry.id]) }
    },
  )
}
