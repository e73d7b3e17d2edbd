import { type App, pageOf, fileOf } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import { discardDraft, editDraft } from './change-draft.ts'
import type { OnboardingDeps } from '../deps.ts'
import type { Draft } from './draft.ts'
import {
  DraftLine,
  DraftQuery,
  DraftView,
  EditBody,
  ProposeBody,
  ReportView,
  RevisionBody,
  SubmitBody,
} from './draft.schema.ts'
import { findDraft, listDrafts } from './draft.store.ts'
import { draftView } from './draft-view.ts'
import { error } from '../errors.ts'
import { loadDraft } from './load-draft.ts'
import { proposeDraft } from './propose-draft.ts'
import { reportDraft } from '../report/report-draft.ts'
import { reportPage } from '../report/report-page.ts'
import { draftLine, reportView } from '../report/report-view.ts'
import { settleDraft } from './settle-draft.ts'
import { submitDraft } from './submit-draft.ts'

const Params = z.object({ draft: z.string().max(100) })
const tags = ['onboarding']
const base = '/v1/onboarding/drafts'

export function draftRoutes(app: App, deps: OnboardingDeps): void {
  const open = async (subject: Subject, id: string): Promise<Draft> => {
    const draft = await findDraft(deps.db, id)
    if (!draft) throw error('ONBOARDING_NOT_FOUND', { draft: id })
    deps.policy.assert('onboarding.draft.read', { subject, resource: draft })
    return settleDraft(deps, draft)
  }
  const one = { params: Params, response: { 200: DraftView } }

  app.get(
    base,
    {
      config: { action: 'onboarding.draft.list' },
      schema: {
        tags,
        summary: '上架草稿',
        operationId: 'listDrafts',
        querystring: DraftQuery,
        response: { 200: pageOf(DraftLine) },
      },
    },
    async ({ subject, query }) => {
      const all = subject.roles.includes('bureau')
      const page = await listDrafts(deps.db, { ...query, provider: all ? undefined : (subject.org ?? '-') })
      return { ...page, items: page.items.map(draftLine) }
    },
  )
  app.post(
    base,
    {
      config: { action: 'onboarding.draft.create' },
      schema: {
        tags,
        summary: '由上传的文件起草：识别、探查、建议目录与规则',
        operationId: 'proposeDraft',
        body: ProposeBody,
        response: { 201: DraftView },
      },
    },
    async ({ subject, body }, reply) => reply.code(201).send(draftView(await proposeDraft(deps, subject, body))),
  )
  app.get(
    `${base}/:draft`,
    {
      config: { action: 'onboarding.draft.read' },
      schema: { tags, summary: '草稿及建议', operationId: 'getDraft', ...one },
    },
    async ({ subject, params }) => draftView(await open(subject, params.draft)),
  )
  app.put(
    `${base}/:draft`,
    {
      config: { action: 'onboarding.draft.edit' },
      bodyLimit: 16 << 20,
      schema: { tags, summary: '更正建议', operationId: 'editDraft', ...one, body: EditBody },
    },
    async ({ subject, params, body }) => draftView(await editDraft(deps, subject, { ...params, ...body })),
  )
  app.post(
    `${base}/:draft/discard`,
    {
      config: { action: 'onboarding.draft.edit' },
      schema: { tags, summary: '放弃草稿', operationId: 'discardDraft', ...one, body: RevisionBody },
    },
    async ({ subject, params, body }) => draftView(await discardDraft(deps, subject, { ...params, ...body })),
  )
  app.post(
    `${base}/:draft/load`,
    {
      config: { action: 'onboarding.draft.load' },
      schema: {
        tags,
        summary: '登记数据集、装载并检查',
        operationId: 'loadDraft',
        params: Params,
        body: RevisionBody,
        response: { 202: DraftView },
      },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(202).send(draftView(await loadDraft(deps, subject, { ...params, ...body }))),
  )
  app.post(
    `${base}/:draft/submit`,
    {
      config: { action: 'onboarding.draft.submit' },
      schema: { tags, summary: '目录报审', operationId: 'submitDraft', ...one, body: SubmitBody },
    },
    async ({ subject, params, body }) => draftView(await submitDraft(deps, subject, { ...params, ...body })),
  )
  app.get(
    `${base}/:draft/report`,
    {
      config: { action: 'onboarding.draft.read' },
      schema: {
        tags,
        summary: '上架报告（JSON）',
        operationId: 'getDraftReport',
        params: Params,
        response: { 200: ReportView },
      },
    },
    async ({ subject, params }) => reportView(await reportDraft(deps, await open(subject, params.draft))),
  )
  app.get(
    `${base}/:draft/report.html`,
    {
      config: { action: 'onboarding.draft.read' },
      schema: {
        summary: '上架报告（可打印）',
        tags,
        operationId: 'getDraftReportPage',
        params: Params,
        response: { 200: fileOf('体检报告页面', 'text/html') },
      },
    },
    async ({ subject, params }, reply) => {
      const report = reportView(await reportDraft(deps, await open(subject, params.draft)))
      return reply.type('text/html; charset=utf-8').send(reportPage(report))
    },
  )
}
