import { type App, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { changeService } from './change-service.ts'
import { publishService } from './publish-service.ts'
import { ChangeServiceBody, PublishServiceBody, ServiceQuery, ServiceView } from './service.schema.ts'
import { findService, listServices } from './service.store.ts'

const Params = z.object({ service: z.string().max(100) })
const tags = ['sharing']

export function serviceRoutes(app: App, deps: SharingDeps): void {
  app.get(
    '/v1/sharing/services',
    {
      config: { action: 'sharing.service.list' },
      schema: {
        summary: '共享服务',
        tags,
        operationId: 'listServices',
        querystring: ServiceQuery,
        response: { 200: pageOf(ServiceView) },
      },
    },
    async (request) => listServices(deps.db, { ...request.query, text: request.query.q }),
  )
  app.get(
    '/v1/sharing/services/:service',
    {
      config: { action: 'sharing.service.read' },
      schema: {
        summary: '一个共享服务',
        tags,
        operationId: 'getService',
        params: Params,
        response: { 200: ServiceView },
      },
    },
    async (request) => {
      const service = await findService(deps.db, request.params.service)
      if (!service) throw error('SHARING_SERVICE_NOT_FOUND', { service: request.params.service })
      return service
    },
  )
  app.post(
    '/v1/sharing/services',
    {
      config: { action: 'sharing.service.publish' },
      schema: {
        summary: '发布共享服务',
        tags,
        operationId: 'publishService',
        body: PublishServiceBody,
        response: {
          202: z.object({
            service: ServiceView,
            job: z.string().nullable().describe('生成在线记录的任务；数据不搬家的服务没有'),
          }),
        },
      },
    },
    async (request, reply) => reply.code(202).send(await publishService(deps, request.subject, request.body)),
  )
  app.post(
    '/v1/sharing/services/:service/state',
    {
      config: { action: 'sharing.service.stop' },
      schema: {
        summary: '暂停、恢复或停止共享服务',
        tags,
        operationId: 'changeService',
        params: Params,
        body: ChangeServiceBody,
        response: { 200: ServiceView },
      },
    },
    async (request) => changeService(deps, request.subject, { ...request.params, ...request.body }),
  )
}
