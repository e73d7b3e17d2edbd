import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { App } from './app.ts'

const PLAIN = /^-?\d+(\.\d+)?$/

/**
 * A number in a query is written in digits, as the API document says: converting alone would take the empty text for 0 and `0x10` for 16.
 * Looks at every route added after this call.
 */
export function readPlainNumbers(app: App): void {
  app.addHook('onRoute', (route) => {
    const schema = route.schema?.querystring
    if (!(schema instanceof z.ZodObject)) return
    const names = Object.keys(schema.shape).filter((name) => isNumber(schema.shape[name]))
    if (names.length === 0) return
    const refuse = ({ query }: FastifyRequest, _reply: unknown, done: () => void): void => {
      const given = query as Record<string, unknown>
      for (const name of names)
        if (typeof given[name] === 'string' && !PLAIN.test(given[name])) given[name] = Number.NaN
      done()
    }
    route.preValidation = [...[route.preValidation ?? []].flat(), refuse]
  })
}

function isNumber(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return isNumber(schema.unwrap() as z.ZodType)
  return schema instanceof z.ZodNumber
}
