import { type App, prose } from '@shuyuan/http'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { findVisible } from '../list/find-visible.ts'
import { createEntry } from './create-entry.ts'
import { discardRevision } from './discard-revision.ts'
import { editEntry } from './edit-entry.ts'
import { CreateEntryBody, EditEntryBody, EntryView, ReasonBody, ReviseEntryBody, Revision } from './entry.schema.ts'
import { mergeEntry } from './merge-entry.ts'
import { MergeView } from './merge.schema.ts'
import { reviseEntry } from './revise-entry.ts'
import { revokeEntry } from './revoke-entry.ts'
import { submitEntry } from './submit-entry.ts'
import { withdrawEntry } from './withdraw-entry.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })
const response = { 200: EntryView }

/** `/v1/catalogue/entries/:id`: the life of one entry. */
export function entryRoutes(app: App, deps: CatalogueDeps): void {
  app.post(
    '/v1/catalogue/entries',
    {
      config: { action: 'catalogue.entry.create' },
      schema: { body: CreateEntryBody, response: { 201: EntryView }, summary: '新建目录草稿', tags },
    },
    async (request, reply) => reply.code(201).send(await createEntry(deps, request.subject, request.body)),
  )
  app.get(
    '/v1/catalogue/entries/:id',
    { config: { action: 'catalogue.entry.read' }, schema: { params, response, summary: '目录详情', tags } },
    (request) => findVisible(deps, request.subject, request.params.id),
  )
  app.put(
    '/v1/catalogue/entries/:id',
    {
      config: { action: 'catalogue.entry.edit' },
      schema: { params, body: EditEntryBody, response, summary: '修改目录草稿', tags },
    },
    (request) => editEntry(deps, request.subject, { entry: request.params.id, ...request.body }),
  )
  app.post(
    '/v1/catalogue/entries/:id/merge',
    {
      config: { action: 'catalogue.entry.edit' },
      schema: {
        params,
        body: EditEntryBody,
        response: { 200: MergeView },
        summary: '合并他人已保存的修改（不保存）',
        tags,
      },
    },
    (request) => mergeEntry(deps, request.subject, { entry: request.params.id, ...request.body }),
  )
  app.post(
    '/v1/catalogue/entries/:id/submit',
    {
      config: { action: 'catalogue.entry.submit' },
      schema: { params, body: Revision, response, summary: '提交审核', tags },
    },
    (request) => submitEntry(deps, request.subject, { entry: request.params.id, ...request.body }),
  )
  app.post(
    '/v1/catalogue/entries/:id/withdraw',
    {
      config: { action: 'catalogue.entry.submit' },
      schema: {
        params,
        body: z.object({ reason: prose(2000).default('') }),
        response,
        summary: '撤回审核',
        tags,
      },
    },
    (request) => withdrawEntry(deps, request.subject, { entry: request.params.id, ...request.body }),
  )
  app.post(
    '/v1/catalogue/entries/:id/revise',
    {
      config: { action: 'catalogue.entry.edit' },
      schema: { params, body: ReviseEntryBody, response, summary: '修订已发布目录', tags },
    },
    (request) => reviseEntry(deps, request.subject, { entry: request.params.id, ...request.body }),
  )
  app.post(
    '/v1/catalogue/entries/:id/discard',
    {
      config: { action: 'catalogue.entry.edit' },
      schema: { params, body: Revision, response, summary: '放弃修订', tags },
    },
    (request) => discardRevision(deps, request.subject, { entry: request.params.id, ...request.body }),
  )
  app.post(
    '/v1/catalogue/entries/:id/revoke',
    {
      config: { action: 'catalogue.entry.revoke' },
      schema: { params, body: ReasonBody, response, summary: '撤销已发布目录', tags },
    },
    (request) => revokeEntry(deps, request.subject, { entry: request.params.id, ...request.body }),
  )
}
