import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { s3, S3Config } from '../src/index.ts'
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
