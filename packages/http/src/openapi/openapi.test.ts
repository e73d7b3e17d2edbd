import { anyone, createPolicy, role } from '@shuyuan/policy'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type App, createApp, FILE_OR_FORM, fileOf, line } from '../index.ts'
import { BODY_OPTIONAL } from './describe-operation.ts'
import { operationId } from './operation-id.ts'

let app: App

interface Operation {
  operationId: string
  tags: string[]
  description: string
  security: Record<string, string[]>[]
  responses: Record<string, { $ref?: string; description?: string; content?: Record<string, { schema: object }> }>
}

beforeAll(async () => {
  const policy = createPolicy({ demo: { read: anyone, edit: role('bureau') }, platform: { docs: anyone } })
  app = await createApp({ policy, tags: [{ name: 'demo', description: '示例' }] })
  app.get(
    '/v1/demo/:thing/lines.csv',
    {
      config: { action: 'demo.read' },
      schema: {
        summary: '导出',
        params: z.object({ thing: line(9) }),
        response: { 200: fileOf('CSV 文件', 'text/csv') },
      },
    },
    (_, reply) => reply.type('text/csv').send('a,b\n'),
  )
  app.post(
    '/v1/demo',
    { config: { action: 'demo.edit' }, schema: { body: z.object({ name: line(9) }), response: { 201: z.null() } } },
    async (_, reply) => reply.code(201).send(null),
  )
  const bytes = { config: { action: 'demo.edit', takes: FILE_OR_FORM }, schema: {} }
  app.post('/v1/demo/file', bytes, () => null)
  const Call = z.object({ name: line(9) }).meta({ id: 'DemoCall' })
  const call = { action: 'demo.edit', takes: Call, sends: { 'x-receipt': '回执' } }
  app.post('/v1/demo/call', { config: call, schema: {} }, ({ body }) => body)
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => app?.close())

test('every operation of the document has an id, its module as tag, who may perform it, and the shape of a refusal', async () => {
  const { paths, components } = (await app.inject('/openapi.json')).json<{
    paths: Record<string, Record<string, Operation>>
    components: { responses: Record<string, unknown>; schemas: Record<string, { required: string[] }> }
  }>()
  const open = paths['/v1/demo/{thing}/lines.csv']?.get as Operation
  const closed = paths['/v1/demo']?.post as Operation
  expect([open.operationId, closed.operationId]).toEqual(['getDemoByThingLinesCsv', 'postDemo'])
  expect([open.tags, closed.tags]).toEqual([['demo'], ['demo']])
  expect([open.security[0], closed.security[0]]).toEqual([{}, { bearer: [] }])
  expect(open.description).toBe('导出。权限：`demo.read`。无需登录')
  expect(Object.keys(open.responses['200']?.content ?? {})).toEqual(['text/csv'])
  for (const status of ['4XX', '5XX']) expect(closed.responses[status]?.$ref).toBe('#/components/responses/Problem')
  expect(closed.responses['201']?.description).toBe('已创建')
  expect(components.responses.Problem).toBeDefined()
  expect(components.schemas.Problem?.required).toContain('code')
})

test('a body that the handler reads itself is described as what it takes, headers of its own by what they say', async () => {
  const { paths } = (await app.inject('/openapi.json')).json<{
    paths: Record<
      string,
      {
        post: {
          requestBody: { required: boolean; content: Record<string, { schema: object }> }
          responses: Record<string, { headers?: object }>
        }
      }
    >
  }>()
  const file = paths['/v1/demo/file']?.post.requestBody
  expect([file?.required, Object.keys(file?.content ?? {})]).toEqual([
    true,
    ['application/octet-stream', 'multipart/form-data'],
  ])
  expect(file?.content['multipart/form-data']?.schema).toMatchObject({ required: ['file'] })
  expect(paths['/v1/demo/call']?.post.requestBody.content).toEqual({
    'application/json': { schema: { $ref: '#/components/schemas/DemoCallInput' } },
  })
  expect(paths['/v1/demo/call']?.post.responses).toMatchObject({
    200: { headers: { 'x-receipt': { description: '回执', required: true, schema: { type: 'string' } } } },
    '4XX': { $ref: '#/components/responses/Problem' },
  })
  expect(JSON.stringify(paths['/v1/demo/call'])).not.toContain('x-sends')
})

test('operationId: words of the address, parameters after "by"', () => {
  expect(operationId('GET', '/v1/catalogue/entries/:id')).toBe('getCatalogueEntriesById')
  expect(operationId('PUT', '/v1/connection/link-rules/{link}')).toBe('putConnectionLinkRulesByLink')
})

test('a method that an address does not know is answered with 405 and those it knows, before its body is read', async () => {
  for (const method of ['TRACE', 'QUERY', 'DELETE'] as const) {
    const reply = await app.inject({ method: method as 'DELETE', url: '/v1/demo?x=1', payload: '{' })
    expect([reply.statusCode, reply.json().code, reply.headers.allow]).toEqual([405, 'HTTP_METHOD', 'POST'])
    expect(reply.headers['x-content-type-options']).toBe('nosniff')
  }
  const read = await app.inject({ method: 'POST', url: '/v1/demo/a/lines.csv', payload: '{' })
  expect([read.statusCode, read.headers.allow]).toEqual([405, 'GET, HEAD'])
  expect((await app.inject('/v1/demo/a/b/lines.csv')).json().code).toBe('HTTP_NOT_FOUND')
})

test('a fixed address in the place of an id is its own: a method that it lacks is answered with 405, not by the route of the id', async () => {
  const open = await createApp({ policy: createPolicy({ demo: { read: anyone }, platform: { docs: anyone } }) })
  const route = { config: { action: 'demo.read' }, schema: { params: z.object({ id: line(9).optional() }) } }
  // one is registered before its neighbour, one after
  open.put('/v1/demo/:id', route, () => 'put')
  open.post('/v1/demo/import', route, () => 'import')
  open.get('/v1/demo/:id', route, () => 'one')
  open.get('/v1/demo/:id/rows/:row', route, () => 'row')
  open.delete('/v1/demo/:id/rows/all', route, () => 'gone')
  const ask = async (method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE' | 'PATCH', url: string) => {
    const { statusCode, headers } = await open.inject({ method, url: `/v1/demo/${url}` })
    return headers.allow ? [statusCode, headers.allow] : statusCode
  }
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'] as const)
    expect(await ask(method, 'import?a=b'), method).toEqual([405, 'POST'])
  expect(await ask('GET', 'import/')).toEqual([405, 'POST'])
  expect(await ask('GET', 'a/rows/all')).toEqual([405, 'DELETE'])
  expect([await ask('POST', 'import'), await ask('DELETE', 'a/rows/all')]).toEqual([200, 200])
  expect([await ask('GET', 'imported'), await ask('PUT', 'a'), await ask('GET', 'a/rows/1')]).toEqual([200, 200, 200])
  expect(await ask('PATCH', 'a')).toEqual([405, 'PUT, GET, HEAD'])
})

test('a NUL in an address is refused before anything is asked for', async () => {
  for (const url of ['/v1/demo/a%00/lines.csv', '/v1/demo/a/lines.csv?q=%00'])
    expect((await app.inject(url)).json()).toMatchObject({ status: 400, code: 'HTTP_INVALID' })
})

test('a body of another type is answered with 415, one that cannot be read says so in words', async () => {
  const send = (type: string, payload: string) =>
    app.inject({ method: 'POST', url: '/v1/demo', payload, headers: { 'content-type': type } })
  const wrong = (await send('application/xml', '<a/>')).json()
  // nobody signed in: the guard comes first
  expect(wrong.code).toBe('POLICY_UNAUTHENTICATED')
  const open = await createApp({ policy: createPolicy({ demo: { edit: anyone }, platform: { docs: anyone } }) })
  open.post('/v1/demo', { config: { action: 'demo.edit' }, schema: { body: z.object({}) } }, () => null)
  const Optional = z.object({ name: line(9).optional() }).default({})
  open.post('/v1/demo/run', { config: { action: 'demo.edit' }, schema: { body: Optional } }, ({ body }) => body)
  const whole = { config: { action: 'demo.edit' }, schema: { body: z.object({ name: line(9) }) } }
  open.post('/v1/demo/whole', whole, ({ body }) => body)
  open.put('/v1/demo/whole', { ...whole, schema: { body: z.object({}) } }, ({ body }) => body)
  const Named = Optional.unwrap().meta({ id: 'DemoRun' }).default({})
  open.post('/v1/demo/named', { config: { action: 'demo.edit' }, schema: { body: Named } }, ({ body }) => body)
  const ask = async (type: string, payload: string, below = '') => {
    const reply = await open.inject({
      method: 'POST',
      url: `/v1/demo${below}`,
      payload,
      headers: { 'content-type': type },
    })
    return [reply.statusCode, reply.json().code, reply.json().title]
  }
  expect((await ask('application/xml', '<a/>')).slice(0, 2)).toEqual([415, 'HTTP_MEDIA_TYPE'])
  expect((await ask('application/json', '{"a":'))[2]).toBe('请求内容不符合要求：不是合法的 JSON')
  // a body that has a default need not be sent, nor one that may be {}, unless it replaces something; any other must
  expect((await open.inject({ method: 'POST', url: '/v1/demo/run' })).json()).toEqual({})
  expect((await ask('application/json', 'null', '/run'))[0]).toBe(400)
  expect((await open.inject({ method: 'POST', url: '/v1/demo' })).statusCode).toBe(200)
  for (const method of ['POST', 'PUT'] as const)
    expect((await open.inject({ method, url: '/v1/demo/whole' })).statusCode).toBe(400)
  const { paths } = (await open.inject('/openapi.json')).json<{
    paths: Record<string, { post: { requestBody: object } }>
  }>()
  const needed = ['/v1/demo', '/v1/demo/run', '/v1/demo/named'].map((path) => paths[path]?.post.requestBody)
  expect(needed).toMatchObject([{ required: false }, { required: false }, { required: false }])
  const replaced = ['post', 'put'].map((method) => paths['/v1/demo/whole']?.[method as 'post'].requestBody)
  expect(replaced).toMatchObject([{ required: true }, { required: true }])
  expect(paths['/v1/demo/run']?.post).not.toHaveProperty(BODY_OPTIONAL)
  await open.close()
})

test('what is no readable HTTP request is refused as a problem too', async () => {
  const { port } = new URL(`http://127.0.0.1:${(app.server.address() as { port: number }).port}`)
  const ask = async (request: string): Promise<{ head: string; code: string }> => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(request)
    const [head = '', body = '{}'] = (await text(socket)).split('\r\n\r\n')
    return { head, code: (JSON.parse(body) as { code: string }).code }
  }
  const long = await ask(`GET /v1/demo HTTP/1.1\r\nhost: a\r\nx-long: ${'a'.repeat(20_000)}\r\n\r\n`)
  expect([long.head.split('\r\n')[0], long.code]).toEqual([
    'HTTP/1.1 431 Request Header Fields Too Large',
    'HTTP_HEADERS_TOO_LARGE',
  ])
  const none = await ask('\0\0\0 not HTTP\r\n\r\n')
  expect([none.head.split('\r\n')[0], none.code]).toEqual(['HTTP/1.1 400 Bad Request', 'HTTP_INVALID'])
})

test('the page of the document stands under the platform’s name, shows this document only, and brings its own colours', async () => {
  const page = (await app.inject('/docs')).body
  expect(page).toContain('<title>数源 Shuyuan 接口文档</title>')
  expect(page).toContain('theme/shuyuan.css')
  expect((await app.inject('/docs/static/theme/shuyuan.css')).body).toContain('.opblock-summary-method')
  // the other layout has a bar with the logo of a library and an unnamed field for any address
  expect((await app.inject('/docs/static/swagger-initializer.js')).body).toContain('"layout":"BaseLayout"')
})
