import type { App } from '@shuyuan/http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { OpendataDeps } from '../deps.ts'
import { actions, type Given } from './action.ts'
import { ActionFault } from './action-fault.ts'

/**
 * CKAN's Action API (read only) over the open catalogue, so that its clients and harvesters work as they are. GET with parameters
 * or POST with JSON; answers and refusals in CKAN's shape.
 */
export function ckanRoutes(app: App, deps: OpendataDeps): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const { name } = request.params as { name: string }
    const { origin } = request
    const help = `${origin}/api/3/action/help_show?name=${encodeURIComponent(name)}`
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!action) return reply.code(400).send(JSON.stringify(`Bad request - Action name not known: ${name}`))
    try {
      const result = await action({ deps, origin, subject: request.subject }, givenOf(request))
      return reply.send({ help, success: true, result })
    } catch (cause) {
      if (!(cause instanceof ActionFault)) throw cause
      const { type, status, message, fields } = cause
      return reply.code(status).send({ help, success: false, error: { __type: type, message, ...fields } })
    }
  }
  const options = {
    config: { action: 'opendata.dataset.list' },
    schema: { hide: true, params: z.object({ name: z.string().max(100) }) },
  }
  for (const base of ['/api/3/action', '/api/action']) {
    app.get(`${base}/:name`, options, (request, reply) =>
      answer(request, reply.type('application/json; charset=utf-8')),
    )
    app.post(`${base}/:name`, options, (request, reply) =>
      answer(request, reply.type('application/json; charset=utf-8')),
    )
  }
  app.get('/api/3', { config: options.config, schema: { hide: true } }, () => ({ version: 3 }))
}

/** Parameters of the address and of the body; the body goes first. */
function givenOf({ query, body }: FastifyRequest): Given {
  const inBody = body !== null && typeof body === 'object' && !Array.isArray(body) ? body : {}
  return { ...(query as Given), ...(inBody as Given) }
}
