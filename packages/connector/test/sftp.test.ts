import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openOutbound } from '@shuyuan/outbound'
import { hasSshd, type SshServer, startSshd } from '@shuyuan/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sftp, SftpConfig } from '../src/index.ts'
import { fileConformance, type FileBench, files } from './file-conformance.ts'

const outbound = openOutbound({ allow: ['127.0.0.1'] })

describe.skipIf(!hasSshd)('sftp as a source (OpenSSH)', () => {
  let server: SshServer
  let bench: FileBench
  const open = (change: object = {}, secret: object = {}, at = server) => {
    const { host, port, user, fingerprint: hostKey, folder, privateKey } = at
    const config = { host, port, user, hostKey, folder, pattern: '**/*.csv', quietSeconds: 0, ...change }
    return sftp.open(SftpConfig.parse(config), { privateKey, ...secret }, { outbound })
  }
  let clock = 1_700_000_000
  const putAt = (at: SshServer) => async (name: string, content: Buffer) => {
    const path = join(at.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    utimesSync(path, ++clock, clock)
  }

  beforeAll(async () => {
    server = (await startSshd()) as SshServer
    const put = putAt(server)
    for (const [name, content] of Object.entries(files)) await put(name, content)
    bench = {
      store: await open(),
      put,
      moving: () => open({ after: 'move' }),
      async mortal() {
        const other = (await startSshd()) as SshServer
        await putAt(other)('large.csv', Buffer.alloc(200 << 20, 'x'))
        const store = await open({}, {}, other)
        return { store, die: () => other.crash() }
      },
    }
  })
  afterAll(async () => {
    await bench?.store.close()
    await server?.stop()
  })
  fileConformance(() => bench)

  test('another host key is refused before anything is sent, and named', async () => {
    const wrong = open({ hostKey: `SHA256:${'A'.repeat(43)}` })
    await expect(wrong).rejects.toMatchObject({ code: 'CONNECTOR_HOST_KEY', data: { found: server.fingerprint } })
  })

  test('a wrong user, folder, key and port get their diagnosis', async () => {
    await expect(open({ user: 'nobody-here' })).rejects.toMatchObject({ code: 'CONNECTOR_PASSWORD' })
    await expect(open({ folder: '/no/such/folder' })).rejects.toMatchObject({ code: 'CONNECTOR_FOLDER_MISSING' })
    await expect(open({}, { privateKey: 'not a key' })).rejects.toMatchObject({ code: 'CONNECTOR_ANSWER' })
    await expect(open({ port: 1 })).rejects.toMatchObject({ code: 'CONNECTOR_REFUSED' })
  })
})
