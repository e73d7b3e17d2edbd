import { createApp, fileOf } from '@shuyuan/http'
import { anyone, createPolicy } from '@shuyuan/policy'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { judgeAnswers } from './judge-answers.ts'

const config = { action: 'demo.read' }

async function judged(...urls: string[]) {
  const app = await createApp({ policy: createPolicy({ demo: { read: anyone }, platform: { docs: anyone } }) })
  const judge = judgeAnswers(app)
  const made = { config, schema: { response: { 200: z.object({ name: z.string() }), 204: z.null() } } }
  app.get('/v1/demo/good', made, () => ({ name: '甲' }))
  app.get('/v1/demo/nothing', made, async (_, reply) => reply.code(204).send(null))
  app.get('/v1/demo/made', made, async (_, reply) => reply.code(201 as 200).send({ name: '甲' }))
  const file = { config, schema: { response: { 200: fileOf('CSV 文件', 'text/csv') } } }
  app.get('/v1/demo/file', file, (_, reply) => reply.type('text/csv; charset=utf-8').send('a\n'))
  app.get('/v1/demo/page', file, (_, reply) => reply.type('text/html').send('a\n'))
  app.get('/v1/demo/plain', { config, schema: {} }, (_, reply) => reply.code(404).type('text/plain').send('none'))
  for (const url of urls) await app.inject(`/v1/demo/${url}`)
  return judge
}

test('judgeAnswers lets pass what the document promises, refusals too', async () => {
  expect(await judged('good', 'good?x=%00', 'nothing', 'file', 'none')).not.toThrow()
})

test('judgeAnswers finds a status that is not registered, another media type and a refusal that is no problem', async () => {
  expect(await judged('made')).toThrow('GET /v1/demo/made answers 201, registered are 200, 204')
  expect(await judged('page')).toThrow('GET /v1/demo/page answers 200, as "text/html" instead of "text/csv"')
  expect(await judged('good', 'plain')).toThrow('GET /v1/demo/plain answers 404, a refusal as "text/plain"')
})
