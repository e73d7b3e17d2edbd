import { anonymous, type Policy } from '@shuyuan/policy'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { SwaggerTransform } from '@fastify/swagger'
import { operationId } from './operation-id.ts'

/** A session is needed unless the policy lets anybody in; then one may be given all the same. */
const SIGNED_IN = [{ bearer: [] }, { session: [] }]
const OPEN = [{}, ...SIGNED_IN]

/** A route as an OpenAPI operation: its schemas, an id, its module as the tag, and who may perform it, taken from the policy table. */
export function describeOperation(policy: Policy): SwaggerTransform {
  return (given) => {
    const { schema, url } = jsonSchemaTransform(given as Parameters<typeof jsonSchemaTransform>[0])
    if (!schema || schema.hide) return { schema, url } as ReturnType<SwaggerTransform>
    const action = given.route.config?.action
    const open = action === undefined || policy.decide(action, { subject: anonymous }).allow
    const method = [given.route.method].flat()[0] ?? 'GET'
    return {
      url,
      schema: {
        operationId: operationId(method, url),
        tags: [action?.split('.')[0] ?? 'platform'],
        security: open ? OPEN : SIGNED_IN,
        description: [schema.summary, `权限：\`${action}\``, open ? '无需登录' : '需要登录'].filter(Boolean).join('。'),
        ...schema,
      },
    } as ReturnType<SwaggerTransform>
  }
}
