import { type App, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { ApplicationForm, ApplicationQuery, ApplicationView, WithdrawBody } from './application.schema.ts'
import { findApplication, listApplications } from './application.store.ts'
import { partyOf } from './party.ts'
import { resubmitApplication, submitApplication } from './submit-application.ts'
import { withdrawApplication } from './withdraw-application.ts'

const Params = z.object({ application: z.string().max(100) })
const tags = ['sharing']

export function applicationRoutes(app: App, deps: SharingDeps): void {
  app.get(
    '/v1/sharing/applications',
    {
      config: { action: 'sharing.application.list' },
      schema: {
        summary: '共享申请',
        tags,
        operationId: 'listApplications',
        querystring: ApplicationQuery,
        response: { 200: pageOf(ApplicationView) },
      },
    },
    async (request) => listApplications(deps.db, { ...request.query, party: partyOf(request.subject) }),
  )
  app.get(
    '/v1/sharing/applications/:application',
    {
      config: { action: 'sharing.application.read' },
      schema: {
        summary: '一件共享申请',
        tags,
        operationId: 'getApplication',
        params: Params,
        response: { 200: ApplicationView },
      },
    },
    async (request) => {
      const application = await findApplication(deps.db, request.params.application)
      if (!application) throw error('SHARING_APPLICATION_NOT_FOUND', request.params)
      deps.policy.assert('sharing.application.read', { subject: request.subject, resource: application })
      return application
    },
  )
  app.post(
    '/v1/sharing/applications',
    {
      config: { action: 'sharing.application.create' },
      schema: {
        summary: '提出共享申请（条例第二十条要素）',
        tags,
        operationId: 'submitApplication',
        body: ApplicationForm,
        response: { 201: ApplicationView },
      },
    },
    async (request, reply) => {
      const { warranty: _given, ...form } = request.body
      return reply.code(201).send(await submitApplication(deps, request.subject, form))
    },
  )
  app.put(
    '/v1/sharing/applications/:application',
    {
      config: { action: 'sharing.application.edit' },
      schema: {
        summary: '补正申请并再次提交',
        tags,
        operationId: 'resubmitApplication',
        params: Params,
        body: ApplicationForm.extend({ revision: z.number().int() }).meta({ id: 'SharingResubmitApplication' }),
        response: { 200: ApplicationView },
      },
    },
    async (request) => {
      const { warranty: _given, revision, ...form } = request.body
      return resubmitApplication(deps, request.subject, { ...request.params, revision, form })
    },
  )
  app.post(
    '/v1/sharing/applications/:application/withdraw',
    {
      config: { action: 'sharing.application.edit' },
      schema: {
        summary: '撤回申请',
        tags,
        operationId: 'withdrawApplication',
        params: Params,
        body: WithdrawBody,
        response: { 200: ApplicationView },
      },
    },
    async (request) => withdrawApplication(deps, request.subject, { ...request.params, ...request.body }),
  )
}
