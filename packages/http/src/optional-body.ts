import type { preValidationHookHandler } from 'fastify'
import { z } from 'zod'
import type { App } from './app.ts'

/**
 * Whether the body of a route need not be sent: it has a default, or a POST would take `{}`. What replaces or changes something says with what.
 */
export function mayLackBody(method: string | string[], body: unknown): boolean {
  if (body instanceof z.ZodDefault) return true
  return method === 'POST' && body instanceof z.ZodType && body.safeParse({}).success
}

/** Puts `{}` where such a body was not sent; a JSON `null` is not nothing. */
export function fillBodies(app: App): void {
  app.addHook('onRoute', (route) => {
    if (!mayLackBody(route.method, route.schema?.body)) return
    const fill: preValidationHookHandler = (request, _reply, done) => {
      if (request.body === undefined) request.body = {}
      done()
    }
    route.preValidation = [route.preValidation ?? [], fill].flat()
  })
}
