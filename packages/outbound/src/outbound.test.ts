import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { isPublicAddress, openOutbound } from './index.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((ok) => server.close(ok))
  }
})
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
const local = openOutbound({ allow: ['127.0.0.1'] })
async function readAll(url: string, limits: Parameters<typeof local.get>[1] = {}, from = local): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of (await from.get(url, limits)).body) parts.push(part)
  return Buffer.concat(parts).toString()
}
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (cause: { code?: string }) => cause.code,
  )

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd12::1',
  'ff02::1',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
  '2001:db8::1',
  'localhost',
  '',
])('isPublicAddress refuses %s', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '114.114.114.114', '2400:3200::1', '2606:4700::1111'])(
  'isPublicAddress accepts %s',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1:9200/',
  'http://0/',
])('get refuses the private address %s by default', async (url) => {
  expect(await code(openOutbound().get(url))).toBe('OUTBOUND_ADDRESS_PRIVATE')
})

test.each([
  'file:///etc/passwd',
  'ftp://a/',
  'gopher://a/',
  'http://user:pass@example.com/',
  'nonsense',
  '//x',
  'javascript:1',
])('get refuses %s', async (url) => {
  expect(await code(local.get(url))).toBe('OUTBOUND_ADDRESS_INVALID')
})

test('get connects to the address that was checked: a name that changes its answer gains nothing', async () => {
  let asked = 0
  const url = await serve((_, reply) => reply.end('secret'))
  const { port } = new URL(url)
  const rebinding = openOutbound({ resolve: async () => (asked++ === 0 ? ['93.184.216.34'] : ['127.0.0.1']) })
  // the first answer is used for check and connection alike: nothing listens there from here, and the second question is never put
  const result = await code(rebinding.get(`http://rebind.invalid:${port}/`, { totalMs: 400, idleMs: 300 }))
  expect(['OUTBOUND_TIMEOUT', 'OUTBOUND_UNREACHABLE']).toContain(result)
  expect(asked).toBe(1)
  const mixed = openOutbound({ resolve: async () => ['93.184.216.34', '127.0.0.1'] })
  expect(await code(mixed.get(`http://mixed.invalid:${port}/`))).toBe('OUTBOUND_ADDRESS_PRIVATE')
  const named = openOutbound({ resolve: async () => ['127.0.0.1'], allow: ['inhouse.invalid'] })
  expect(await readAll(`http://inhouse.invalid:${port}/`, {}, named)).toBe('secret')
})

test('get follows a few redirects, checks each target and stops in a circle', async () => {
  const end = await serve((_, reply) => reply.end('there'))
  const once = await serve((_, reply) => reply.writeHead(302, { location: end }).end())
  expect(await readAll(once)).toBe('there')
  const circle = await serve((request, reply) => reply.writeHead(302, { location: `${request.url}x` }).end())
  expect(await code(local.get(circle))).toBe('OUTBOUND_REDIRECTS')
  const inward = await serve((_, reply) => reply.writeHead(302, { location: 'http://169.254.169.254/' }).end())
  expect(await code(local.get(inward))).toBe('OUTBOUND_ADDRESS_PRIVATE')
  const file = await serve((_, reply) => reply.writeHead(302, { location: 'file:///etc/passwd' }).end())
  expect(await code(local.get(file))).toBe('OUTBOUND_ADDRESS_INVALID')
})

test('get decodes gzip and stops a bomb at the limit', async () => {
  const good = await serve((_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('数源')))
  expect(await readAll(good)).toBe('数源')
  const bomb = gzipSync(Buffer.alloc(50 << 20))
  const bad = await serve((_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
  const before = process.memoryUsage().rss
  expect(await code(readAll(bad, { maxBytes: 1 << 20 }))).toBe('OUTBOUND_TOO_LARGE')
  expect(process.memoryUsage().rss - before).toBeLessThan(60 << 20)
  const broken = await serve((_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'))
  expect(await code(readAll(broken))).toBe('OUTBOUND_ENCODING')
  const odd = await serve((_, reply) => reply.writeHead(200, { 'content-encoding': 'rot13' }).end('x'))
  expect(await code(readAll(odd))).toBe('OUTBOUND_ENCODING')
})

test('get ends with silence, with a slow drip, with a body that never ends and with one that breaks off', async () => {
  const silent = await serve(() => {})
  expect(await code(readAll(silent, { idleMs: 100 }))).toBe('OUTBOUND_TIMEOUT')
  const stalled = await serve((_, reply) => void reply.write('a'))
  expect(await code(readAll(stalled, { idleMs: 100 }))).toBe('OUTBOUND_TIMEOUT')
  const drip = await serve((_, reply) => {
    const timer = setInterval(() => reply.write('a'), 20)
    reply.on('close', () => clearInterval(timer))
  })
  expect(await code(readAll(drip, { totalMs: 200 }))).toBe('OUTBOUND_TIMEOUT')
  const endless = await serve((_, reply) => {
    const pour = () => {
      while (reply.write(Buffer.alloc(65_536)));
      reply.once('drain', pour)
    }
    pour()
  })
  expect(await code(readAll(endless, { maxBytes: 5 << 20 }))).toBe('OUTBOUND_TOO_LARGE')
  const broken = await serve((_, reply) => {
    reply.writeHead(200, { 'content-length': '1000' })
    reply.write('half')
    setTimeout(() => reply.destroy(), 20)
  })
  expect(await code(readAll(broken))).toBe('OUTBOUND_UNREACHABLE')
})

test('get names the status, hands over tags, and stops when asked to', async () => {
  const missing = await serve((_, reply) => reply.writeHead(404).end())
  expect(await code(local.get(missing))).toBe('OUTBOUND_STATUS')
  expect((await local.get(missing, { accept: [404] })).status).toBe(404)
  const tagged = await serve((_, reply) =>
    reply.writeHead(200, { etag: '"a"', 'content-type': 'Text/Turtle; charset=UTF-8' }).end(),
  )
  expect(await local.get(tagged)).toMatchObject({ etag: '"a"', mediaType: 'text/turtle', charset: 'utf-8' })
  const silent = await serve(() => {})
  const stop = new AbortController()
  setTimeout(() => stop.abort(new Error('cancelled')), 30)
  await expect(local.get(silent, { signal: stop.signal })).rejects.toThrow('cancelled')
})
