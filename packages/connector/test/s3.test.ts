import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBucket, s3, S3Config } from '../src/index.ts'
import { fileConformance, type FileBench, files } from './file-conformance.ts'
import { keys, startS3 } from './s3-server.ts'

const outbound = openOutbound({ allow: ['127.0.0.1'] })

describe('s3 as a source', () => {
  let cut = false
  let server: Awaited<ReturnType<typeof startS3>>
  let bench: FileBench
  const open = (change: object = {}, secret = keys) => {
    const config = { endpoint: server.endpoint, bucket: 'city', prefix: 'inbox/', pattern: '**/*.csv', ...change }
    return s3.open(S3Config.parse(config), secret, { outbound })
  }

  beforeAll(async () => {
    server = await startS3('city', () => cut)
    const put = async (name: string, content: Buffer) => server.put(`inbox/${name}`, content)
    for (const [name, content] of Object.entries(files)) await put(name, content)
    server.put('elsewhere/other.csv', Buffer.from('x'))
    bench = {
      store: await open(),
      put,
      async mortal() {
        const store = await open()
        return { store: { ...store, close: async () => void (cut = false) }, die: () => void (cut = true) }
      },
    }
  })
  afterAll(() => server?.close())
  fileConformance(() => bench)

  test('a wrong key and a wrong bucket get their diagnosis', async () => {
    await expect(open({}, { ...keys, secretKey: 'wrong' })).rejects.toMatchObject({ code: 'CONNECTOR_PASSWORD' })
    await expect(open({ bucket: 'none' })).rejects.toMatchObject({ code: 'CONNECTOR_DATABASE' })
    await expect(open({ endpoint: 'http://127.0.0.1:1' })).rejects.toMatchObject({ code: 'CONNECTOR_REFUSED' })
  })

  test('more objects than a page holds are all listed', async () => {
    for (let i = 0; i < 1205; i++) server.put(`many/${String(i).padStart(4, '0')}.csv`, Buffer.from('x'))
    expect(await (await open({ prefix: 'many/' })).files()).toHaveLength(1205)
  })
})

describe('openBucket', () => {
  const config = (endpoint: string) => ({ endpoint, region: 'us-east-1', bucket: 'keep', prefix: 'archive/' })
  async function* pieces(content: Buffer) {
    for (let at = 0; at < content.length; at += 1 << 20) yield content.subarray(at, at + (1 << 20))
  }
  const whole = async (stream: AsyncIterable<Uint8Array>) => {
    const found: Uint8Array[] = []
    for await (const piece of stream) found.push(piece)
    return Buffer.concat(found)
  }

  test('what was put comes back byte by byte, small or in parts, and goes when it is removed', async () => {
    const server = await startS3('keep', () => false)
    try {
      const bucket = openBucket(config(server.endpoint), keys, { outbound })
      for (const size of [0, 10, 33 * 2 ** 20]) {
        const content = Buffer.alloc(size, `${size}é`)
        await bucket.put('甲/一 二.sealed', pieces(content))
        expect([...server.objects.keys()]).toEqual(['archive/甲/一 二.sealed'])
        expect((await whole(await bucket.get('甲/一 二.sealed'))).equals(content)).toBe(true)
      }
      expect(server.uploads.size).toBe(0)
      await bucket.remove('甲/一 二.sealed')
      await bucket.remove('甲/一 二.sealed')
      await expect(bucket.get('甲/一 二.sealed')).rejects.toMatchObject({ code: 'CONNECTOR_ANSWER' })
    } finally {
      await server.close()
    }
  })

  test('content that ends in a failure leaves nothing behind, and a wrong key its diagnosis', async () => {
    const server = await startS3('keep', () => false)
    async function* broken() {
      yield Buffer.alloc(40 * 2 ** 20)
      throw new Error('the disk is gone')
    }
    try {
      const bucket = openBucket(config(server.endpoint), keys, { outbound })
      await expect(bucket.put('a', broken())).rejects.toThrow('the disk is gone')
      expect([server.objects.size, server.uploads.size]).toEqual([0, 0])
      const stranger = openBucket(config(server.endpoint), { ...keys, secretKey: 'wrong' }, { outbound })
      await expect(stranger.put('a', pieces(Buffer.from('x')))).rejects.toMatchObject({ code: 'CONNECTOR_PASSWORD' })
    } finally {
      await server.close()
    }
  })
})
