import type { preValidationHookHandler } from 'fastify'
import { z } from 'zod'
import type { App } from './app.ts'

/** A body that has a default need not be sent. */
export const mayLackBody = (body: unknown): boolean => body instanceof z.ZodDefault

/** Puts `{}` where such a body was not sent; a JSON `null` is not nothing. */
export function fillBodies(app: App): void {
  app.addHook('onRoute', (route) => {
    if (!mayLackBody(route.schema?.body)) return
    const fill: preValidationHookHandler = (request, _reply, done) => {
      if (request.body === undefined) request.body = {}
      done()
    }
    route.preValidation = [route.preValidation ?? [], fill].flat()
  })
}
