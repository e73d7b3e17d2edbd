import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signRequest } from '@shuyuan/gmcrypto'
import { afterEach, expect, test } from 'vitest'
import { createClient, queryService, ShuyuanError, signedHeaders } from './index.ts'

let server: Server | undefined
afterEach(() => void server?.close())

async function answering(status: number, body: string, type = 'application/problem+json'): Promise<string> {
  const opened = createServer((_request, reply) => reply.writeHead(status, { 'content-type': type }).end(body))
  server = opened
  await new Promise<void>((ok) => opened.listen(0, '127.0.0.1', ok))
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`
}

test.each(['HMAC-SHA256', 'HMAC-SM3'] as const)('signedHeaders signs what it sends with %s', (algorithm) => {
  const headers = signedHeaders({ appKey: 'ak', secret: 's', algorithm }, 'POST', '/v1/x', '{"a":1}')
  const { 'x-shuyuan-time': time = '', 'x-shuyuan-nonce': nonce = '' } = headers
  const request = { method: 'POST', path: '/v1/x', time, nonce, body: '{"a":1}' }
  expect(headers['x-shuyuan-sign']).toBe(signRequest(Buffer.from('s'), request, algorithm))
  expect(headers['x-shuyuan-sign']).not.toBe(signRequest(Buffer.from('t'), request, algorithm))
  expect(headers['x-shuyuan-sign']).not.toBe(signRequest(Buffer.from('s'), { ...request, body: '{"a":2}' }, algorithm))
  expect(JSON.stringify(headers)).not.toContain('"s"')
})

test('no two requests share a nonce', () => {
  const nonces = Array.from(
    { length: 100 },
    () => signedHeaders({ appKey: 'a', secret: 's' }, 'GET', '/', '')['x-shuyuan-nonce'],
  )
  expect(new Set(nonces).size).toBe(100)
})

test('a refusal is thrown with status, code, text in both languages and remarks per field', async () => {
  const problem = { code: 'X_WRONG', title: '不对', title_en: 'Wrong', fields: { name: '太长' } }
  const base = await answering(400, JSON.stringify(problem))
  const cause = await createClient({ base })
    .GET('/v1/identity/me')
    .catch((error: unknown) => error)
  expect(cause).toBeInstanceOf(ShuyuanError)
  expect(cause).toMatchObject({
    status: 400,
    code: 'X_WRONG',
    message: '不对',
    titleEn: 'Wrong',
    fields: { name: '太长' },
  })
})

test('an answer that is no problem document still becomes an error with its status', async () => {
  const base = await answering(502, '<html>bad gateway</html>', 'text/html')
  await expect(createClient({ base }).GET('/v1/identity/me')).rejects.toMatchObject({ status: 502, code: 'HTTP_ERROR' })
  const body = { key: { a: '1' }, purpose: 'p', matter: 'm', operator: 'o', system: 's' }
  await expect(queryService(base, { appKey: 'a', secret: 's' }, 'svc', body)).rejects.toMatchObject({ status: 502 })
})
