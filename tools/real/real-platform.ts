import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, inTx } from '@shuyuan/db'
import { createOrg, createUser } from '@shuyuan/identity'
import { createClient, type ShuyuanClient } from '@shuyuan/sdk'
import pino from 'pino'
import { createPlatform } from '../../apps/server/src/index.ts'

export interface RealPlatform {
  base: string
  token: string
  client: ShuyuanClient
  close(): Promise<void>
}

export const CLERK = { login: 'clerk', password: 'Kaifang-shuju-2026' }

/** A whole platform in this process on an empty database, listening on a free port, and a clerk signed in through HTTP. */
export async function openRealPlatform(db: Db): Promise<RealPlatform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shuyuan-real-'))
  const platform = await createPlatform({ db, dataDir, role: 'all', log: pino({ level: 'silent' }) })
  await platform.start()
  await inTx(db, async (tx) => {
    const org = await createOrg(platform.deps, tx, {
      name: '市数据局',
      code: '113211000141523477',
      region: '321100',
      kind: 'department',
    })
    await createUser(platform.deps, tx, { ...CLERK, name: '数据专员', org: org.id, roles: ['provider'] })
  })
  const base = await platform.app.listen({ host: '127.0.0.1', port: 0 })
  const { data } = await createClient({ base }).POST('/v1/identity/login', { body: CLERK })
  const token = data?.token ?? ''
  return {
    base,
    token,
    client: createClient({ base, token }),
    async close() {
      await platform.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
