import type { App } from '@shuyuan/http'
import { identifierForms } from '@shuyuan/gb'
import { CheckInput, CheckKinds, CheckOutput } from './check.schema.ts'
import { checkValues } from './check-values.ts'

const tags = ['standards']
const config = { action: 'standards.value.check' }

export function checkRoutes(app: App): void {
  app.get(
    '/v1/standards/checks',
    { config, schema: { tags, summary: '标识校验种类', response: { 200: CheckKinds } } },
    async () => ({
      items: Object.entries(identifierForms()).map(([kind, form]) => ({
        kind,
        name: form.zh,
        standard: form.standard,
        wanted: form.wanted,
      })),
    }),
  )
  app.post(
    '/v1/standards/check',
    { config, schema: { tags, summary: '校验一批标识', body: CheckInput, response: { 200: CheckOutput } } },
    async (request) => checkValues(request.body.kind, request.body.values),
  )
}
