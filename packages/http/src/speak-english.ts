import { inEnglish } from '@shuyuan/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { App } from './app.ts'
import { sentences } from './said.schema.ts'

type Speak = (value: unknown) => unknown

/** How the sentences of a schema are found; null where it has none. */
const known = new WeakMap<z.core.$ZodType, Speak | null>()

/** Says the sentences of an answer in English to a reader who asks for that. Chinese is what everybody else hears. */
export function speakEnglish(app: App): void {
  app.addHook('preSerialization', (request, reply, payload, done) => {
    const schema = schemaOf(request, reply)
    const speak = schema && speakerOf(schema)
    if (!speak) return done(null, payload)
    reply.header('vary', 'accept-language')
    done(null, wantsEnglish(request) ? speak(payload) : payload)
  })
}

/** English is the first language that the request names. */
export function wantsEnglish({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return /^\s*en\b/i.test(headers['accept-language'] ?? '')
}

function schemaOf(request: FastifyRequest, { statusCode }: FastifyReply): z.core.$ZodType | undefined {
  const replies = request.routeOptions.schema?.response as Record<string, unknown> | undefined
  const schema = replies?.[statusCode] ?? replies?.[`${Math.floor(statusCode / 100)}xx`] ?? replies?.default
  return schema instanceof z.core.$ZodType ? schema : undefined
}

function speakerOf(schema: z.core.$ZodType): Speak | null {
  const before = known.get(schema)
  if (before !== undefined) return before
  known.set(schema, null) // a schema within itself is looked at once
  const speak = findSpeaker(schema)
  known.set(schema, speak)
  return speak
}

function findSpeaker(schema: z.core.$ZodType): Speak | null {
  if (sentences.get(schema)) return (value) => (typeof value === 'string' ? inEnglish(value) : value)
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return ofObject(def.shape)
    case 'array':
      return ofEach(speakerOf(def.element))
    case 'record':
      return ofRecord(speakerOf(def.valueType))
    case 'union':
      return ofAll(def.options.map(speakerOf))
    case 'intersection':
      return ofAll([speakerOf(def.left), speakerOf(def.right)])
    case 'lazy':
      return speakerOf(def.getter())
    case 'pipe':
      return speakerOf(def.in)
    case 'nullable':
    case 'optional':
    case 'default':
    case 'readonly':
      return speakerOf(def.innerType)
    default:
      return null
  }
}

function ofObject(shape: z.core.$ZodShape): Speak | null {
  const speakers = Object.entries(shape).flatMap(([key, part]) => {
    const speak = speakerOf(part)
    return speak ? [[key, speak] as const] : []
  })
  if (speakers.length === 0) return null
  return (value) => {
    if (!isObject(value)) return value
    const copy = { ...value } // the answer may be kept by whoever made it
    for (const [key, speak] of speakers) if (key in copy) copy[key] = speak(copy[key])
    return copy
  }
}

function ofEach(speak: Speak | null): Speak | null {
  return speak && ((value) => (Array.isArray(value) ? value.map(speak) : value))
}

function ofRecord(speak: Speak | null): Speak | null {
  if (!speak) return null
  return (value) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, speak(part)])) : value
}

/** What is English already is left as it is, so that each alternative may have its turn. */
function ofAll(speakers: (Speak | null)[]): Speak | null {
  const speaking = speakers.filter((speak) => speak !== null)
  return speaking.length === 0 ? null : (value) => speaking.reduce((said, speak) => speak(said), value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
