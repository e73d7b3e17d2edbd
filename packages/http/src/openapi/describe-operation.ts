import { anonymous, type Policy } from '@shuyuan/policy'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { SwaggerTransform } from '@fastify/swagger'
import { z } from 'zod'
import type { FILE } from '../file.schema.ts'
import { mayLackBody } from '../optional-body.ts'
import { operationId } from './operation-id.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** what a handler takes that reads the body itself, as bytes or as a stream: described, and checked by nobody but the handler */
    takes?: z.ZodType | typeof FILE
    /** headers that every success carries, by what each says */
    sends?: Readonly<Record<string, string>>
  }
}

/** A session is needed unless the policy lets anybody in; then one may be given all the same. */
const SIGNED_IN = [{ bearer: [] }, { session: [] }]
const OPEN = [{}, ...SIGNED_IN]
/** Until the document is whole, an operation whose body need not be sent says so here, and one that sends headers of its own names them. */
export const BODY_OPTIONAL = 'x-body-optional'
export const SENDS = 'x-sends'

interface Params {
  properties: Record<string, unknown>
  required: string[]
}

function renamed({ properties: { '*': rest, ...properties }, required, ...others }: Params): Params {
  return { ...others, properties: { ...properties, rest }, required: required.map((name) => name.replace('*', 'rest')) }
}

/** A route as an OpenAPI operation: its schemas, an id, its module as the tag, and who may perform it, taken from the policy table. */
export function describeOperation(policy: Policy): SwaggerTransform {
  return (given) => {
    const { takes, sends } = given.route.config ?? {}
    const body = takes instanceof z.ZodType ? takes : given.schema?.body
    const whole = { ...given, schema: given.schema && { ...given.schema, body } }
    const { schema, url: address } = jsonSchemaTransform(whole as Parameters<typeof jsonSchemaTransform>[0])
    if (!schema || schema.hide) return { schema, url: address } as ReturnType<SwaggerTransform>
    // the rest of an address has no name with us, and needs one in the document
    const url = address.replace('*', ':rest')
    const action = given.route.config?.action
    const open = action === undefined || policy.decide(action, { subject: anonymous }).allow
    const admission = schema.security ? '凭签名' : open ? '无需登录' : '需要登录'
    const method = [given.route.method].flat()[0] ?? 'GET'
    return {
      url,
      schema: {
        operationId: operationId(method, url),
        tags: [action?.split('.')[0] ?? 'platform'],
        security: open ? OPEN : SIGNED_IN,
        description: [schema.summary, `权限：\`${action}\``, admission].filter(Boolean).join('。'),
        ...schema,
        ...(takes && body !== takes ? { body: takes } : {}),
        ...(mayLackBody(method, given.schema?.body) ? { [BODY_OPTIONAL]: true } : {}),
        ...(sends ? { [SENDS]: sends } : {}),
        ...(url === address ? {} : { params: renamed(schema.params as Params) }),
      },
    } as ReturnType<SwaggerTransform>
  }
}
