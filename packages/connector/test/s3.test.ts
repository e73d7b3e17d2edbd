import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { openOutbound } from '@shuyuan/outbound'
import { AwsClient } from 'aws4fetch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { s3, S3Config } from '../src/index.ts'
import { fileConformance, type FileBench, files } from './file-conformance.ts'

const outbound = openOutbound({ allow: ['127.0.0.1'] })
const keys = { accessKey: 'S3RVER', secretKey: 'S3RVER' }

describe('s3 as a source', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shuyuan-s3-'))
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'city' }],
  })
  const admin = new AwsClient({
    accessKeyId: keys.accessKey,
    secretAccessKey: keys.secretKey,
    region: 'us-east-1',
    service: 's3',
  })
  let endpoint: string
  let cutter: Server
  let bench: FileBench
  const open = (change: object = {}, secret = keys) =>
    s3.open(S3Config.parse({ endpoint, bucket: 'city', prefix: 'inbox/', pattern: '**/*.csv', ...change }), secret, {
      outbound,
    })
  const put = async (name: string, content: Buffer) => {
    const path = `inbox/${name}`.split('/').map(encodeURIComponent).join('/')
    const answer = await admin.fetch(`${endpoint}/city/${path}`, { method: 'PUT', body: new Uint8Array(content) })
    if (!answer.ok) throw new Error(`put ${name}: ${answer.status}`)
  }

  beforeAll(async () => {
    const { port } = await server.run()
    endpoint = `http://127.0.0.1:${port}`
    for (const [name, content] of Object.entries(files)) await put(name, content)
    // stands between and cuts the line when told to
    let cut = false
    cutter = createServer((asked, reply) => {
      const { url, method, headers } = asked
      const onward = request(
        { port, path: url, method, headers: { ...headers, host: `127.0.0.1:${port}` } },
        (answer) => {
          reply.writeHead(answer.statusCode ?? 500, answer.headers)
          answer.on('data', (piece) => (cut ? reply.destroy() : reply.write(piece)))
          answer.on('end', () => reply.end())
        },
      )
      onward.end()
    })
    await new Promise<void>((ok) => cutter.listen(0, '127.0.0.1', ok))
    bench = {
      store: await open(),
      put,
      async mortal() {
        // the signature covers the host, so the place in between is asked under its true name
        const through = openOutbound({ allow: ['127.0.0.1'] })
        const gate = {
          ...through,
          get: (url: string, limits = {}) =>
            through.get(url.replace(`:${port}/`, `:${(cutter.address() as AddressInfo).port}/`), limits),
        }
        const config = S3Config.parse({ endpoint, bucket: 'city', prefix: 'inbox/', pattern: '**/*.csv' })
        return { store: await s3.open(config, keys, { outbound: gate }), die: () => void (cut = true) }
      },
    }
  })
  afterAll(async () => {
    cutter?.closeAllConnections()
    cutter?.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  fileConformance(() => bench)

  test('a wrong key and a wrong bucket get their diagnosis', async () => {
    await expect(open({}, { ...keys, secretKey: 'wrong' })).rejects.toMatchObject({ code: 'CONNECTOR_PASSWORD' })
    await expect(open({ bucket: 'none' })).rejects.toMatchObject({ code: 'CONNECTOR_DATABASE' })
    await expect(open({ endpoint: 'http://127.0.0.1:1' })).rejects.toMatchObject({ code: 'CONNECTOR_REFUSED' })
  })

  test('more objects than a page holds are all listed', async () => {
    const many = Array.from({ length: 1205 }, (_, i) => `many/${String(i).padStart(4, '0')}.csv`)
    for (let i = 0; i < many.length; i += 50)
      await Promise.all(many.slice(i, i + 50).map((name) => put(name, Buffer.from('x'))))
    const store = await open({ prefix: 'inbox/many/' })
    expect((await store.files()).length).toBe(many.length)
  })
})
