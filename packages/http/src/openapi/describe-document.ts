import type { SwaggerTransformObject } from '@fastify/swagger'
import { jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { BODY_OPTIONAL, SENDS } from './describe-operation.ts'
import { endTuples } from './end-tuples.ts'
import { Problem } from './problem.schema.ts'
import { usedSchemas } from './used-schemas.ts'

const REFUSED = { $ref: '#/components/responses/Problem' }
const Refusal = {
  description: '未能处理：原因见 code 与 title',
  content: { 'application/problem+json': { schema: { $ref: `#/components/schemas/${Problem.meta()?.id}` } } },
}
/** What a success means where the route says nothing of its own. */
const MEANING: Record<string, string> = {
  200: '成功',
  201: '已创建',
  202: '已受理，由后台任务完成',
  204: '成功，没有内容',
  302: '转到另一地址',
  304: '没有变化',
}
const UNSAID = 'Default Response'

interface Operation {
  [BODY_OPTIONAL]?: true
  [SENDS]?: Record<string, string>
  requestBody?: { required: boolean }
  responses: Record<string, { description?: string; headers?: object }>
}

/** The whole document: every operation may also be refused, and a refusal always has the shape of a problem (RFC 9457). */
export const describeDocument: SwaggerTransformObject = (given) => {
  const document = jsonSchemaTransformObject(given as Parameters<typeof jsonSchemaTransformObject>[0])
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path as Record<string, Operation>)) {
      const { requestBody, responses, [SENDS]: sends } = operation
      if (requestBody && operation[BODY_OPTIONAL]) requestBody.required = false
      delete operation[BODY_OPTIONAL]
      delete operation[SENDS]
      for (const [status, response] of Object.entries(responses)) {
        if (response.description === UNSAID) response.description = MEANING[status] ?? '成功'
        if (sends) response.headers = headersOf(sends)
      }
      Object.assign(responses, { '4XX': REFUSED, '5XX': REFUSED })
    }
  const components = 'components' in document ? document.components : {}
  const schemas = usedSchemas([document.paths, Refusal], components?.schemas ?? {})
  const described = { ...document, components: { ...components, schemas, responses: { Problem: Refusal } } }
  endTuples(described)
  return described as ReturnType<SwaggerTransformObject>
}

function headersOf(sends: Record<string, string>): object {
  const header = (description: string) => ({ description, required: true, schema: { type: 'string' } })
  return Object.fromEntries(Object.entries(sends).map(([name, description]) => [name, header(description)]))
}
