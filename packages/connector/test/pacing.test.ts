import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHttpClient } from '../src/http/http-client.ts'
import { HttpConfig, HttpSecret } from '../src/http/http-config.ts'

let server: Server
let base: string
/** how many of the next calls are told to come again after seven seconds */
let busy = 0
beforeAll(async () => {
  server = createServer((_, reply) => {
    if (busy-- > 0) return void reply.writeHead(429, { 'retry-after': '7' }).end()
    reply.writeHead(200, { 'content-type': 'application/json' }).end('[]')
  })
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((ok) => server.close(ok))
})

/** A client whose time passes only while it waits. */
function paced(perMinute: number) {
  const waits: number[] = []
  let now = 1_000_000
  const config = HttpConfig.parse({ base, perMinute, tables: [{ name: 'x', path: 'x' }] })
  const secret = HttpSecret.parse({})
  const wait = async (ms: number) => {
    waits.push(ms)
    now += ms
  }
  const get = createHttpClient(config, secret, { outbound: openOutbound({ allow: ['127.0.0.1'] }) }, wait, () => now)
  return { waits, ask: () => get(`${base}x`), pass: (ms: number) => void (now += ms), now: () => now }
}

test('calls are as far apart as the interface allows, however fast it answers; time that passed anyway counts', async () => {
  const { waits, ask, pass, now } = paced(120)
  const from = now()
  for (let i = 0; i < 5; i++) await ask()
  expect(waits).toEqual([500, 500, 500, 500])
  expect(now() - from).toBe(2000)
  pass(300)
  await ask()
  pass(10_000)
  await ask()
  expect(waits.slice(4)).toEqual([200])
})

test('calls at the same time take their turns one after the other', async () => {
  const { waits, ask } = paced(60)
  await Promise.all([ask(), ask(), ask()])
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(2000)
})

test('told to wait, it waits as long as it was told, and keeps its pace besides', async () => {
  const { waits, ask } = paced(60)
  busy = 2
  await ask()
  expect(waits).toEqual([7000, 7000])
})
