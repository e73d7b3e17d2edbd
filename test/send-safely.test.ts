import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { sendSafely } from '../apps/console/src/send-safely.ts'

let server: Server | undefined
afterEach(() => void server?.close())

/** A server whose answers come one after the other; writes down key and body of each request. */
async function answering(...answers: ((reply: ServerResponse, request: IncomingMessage) => void)[]) {
  const seen: { key: string | undefined; body: string }[] = []
  const opened = createServer(async (request, reply) => {
    seen.push({ key: request.headers['idempotency-key'] as string | undefined, body: await text(request) })
    answers[Math.min(seen.length, answers.length) - 1]?.(reply, request)
  })
  server = opened
  await new Promise<void>((ok) => opened.listen(0, '127.0.0.1', ok))
  return { url: `http://127.0.0.1:${(opened.address() as AddressInfo).port}/v1/x`, seen }
}

const json = { 'content-type': 'application/json' }
const done = (reply: ServerResponse): void => void reply.writeHead(201, json).end('{"id":"x_1"}')
const broken = (_reply: ServerResponse, request: IncomingMessage): void => void request.socket.destroy()
const running = (reply: ServerResponse): void =>
  void reply.writeHead(409, { ...json, 'retry-after': '1' }).end('{"code":"HTTP_IDEMPOTENCY_RUNNING"}')
const post = (url: string, body: string, headers = json): Request => new Request(url, { method: 'POST', headers, body })

test('a write whose connection broke, or that is still running, is sent again with the same key and body', async () => {
  const { url, seen } = await answering(broken, running, done)
  const reply = await sendSafely(post(url, '{"name":"一"}'))
  expect([reply.status, await reply.json()]).toEqual([201, { id: 'x_1' }])
  expect(seen.map(({ body }) => body)).toEqual(Array(3).fill('{"name":"一"}'))
  expect(new Set(seen.map(({ key }) => key)).size).toBe(1)
  expect(seen[0]?.key).toMatch(/^[0-9a-f]{32}$/)
})

test('every write has a key of its own; refusals come back as they are', async () => {
  const conflict = (reply: ServerResponse): void => void reply.writeHead(409, json).end('{"code":"X_TAKEN"}')
  const { url, seen } = await answering(conflict, done)
  expect((await sendSafely(post(url, '{}'))).status).toBe(409)
  expect((await sendSafely(post(url, '{}'))).status).toBe(201)
  expect(new Set(seen.map(({ key }) => key)).size).toBe(2)
})

test('uploads and reads are sent once and without a key', async () => {
  const { url, seen } = await answering(broken)
  await expect(sendSafely(post(url, 'a,b', { 'content-type': 'application/octet-stream' }))).rejects.toThrow(TypeError)
  await expect(sendSafely(new Request(url))).rejects.toThrow(TypeError)
  expect(seen.map(({ key }) => key)).toEqual([undefined, undefined])
})
