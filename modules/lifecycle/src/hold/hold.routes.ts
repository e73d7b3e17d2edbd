import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { LifecycleDeps } from '../deps.ts'
import { liftHold, placeHold } from './change-hold.ts'
import { HoldBody, HoldForm, LiftForm } from './hold.schema.ts'

const tags = ['lifecycle']
const config = { action: 'lifecycle.hold.edit' }

/** 依法保全: placed and lifted by the security officer. */
export function holdRoutes(app: App, deps: LifecycleDeps): void {
  app.post(
    '/v1/lifecycle/holds',
    { config, schema: { tags, summary: '依法保全', body: HoldForm, response: { 201: HoldBody } } },
    async ({ subject, body }, reply) => reply.code(201).send(await placeHold(deps, subject, body)),
  )
  app.post(
    '/v1/lifecycle/holds/:id/lift',
    {
      config,
      schema: {
        tags,
        summary: '解除保全',
        params: z.object({ id: z.string().max(60) }),
        body: LiftForm,
        response: { 200: HoldBody },
      },
    },
    ({ subject, params, body }) => liftHold(deps, subject, { hold: params.id, reason: body.reason }),
  )
}
