import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, type Authenticate, type BaseDeps, createApp, type Module } from '@shuyuan/http'
import { type Clock, createEventBus } from '@shuyuan/kernel'
import type { MigrationSet, Tx } from '@shuyuan/db'
import { openOutbound, type Outbound } from '@shuyuan/outbound'
import { anyone, createPolicy, type PolicyTable, type Subject } from '@shuyuan/policy'
import { fixedClock, TEST_DAY } from './clock.ts'
import { testDb } from './database.ts'
import { judgeAnswers } from './judge-answers.ts'

export interface TestApp<D extends BaseDeps> {
  app: App
  deps: D
  close(): Promise<void>
}

/** Header that names the subject of a request in module tests: `headers: asSubject({ roles: ['bureau'] })`. */
export function asSubject(subject: Partial<Subject>): Record<string, string> {
  const whole: Subject = {
    kind: 'user',
    id: 'usr_test',
    name: '测试员',
    org: 'org_test',
    roles: [],
    region: '',
    ...subject,
  }
  return { 'x-test-subject': Buffer.from(JSON.stringify(whole)).toString('base64url') }
}

/**
 * Modules on a temporary database and folder, reached through HTTP. `policies` are the modules' tables; `build` wires the modules
 * (earlier ones first) from the base deps and returns the full deps with them. Sign-in itself is tested in modules/identity.
 */
export async function testApp<D extends BaseDeps>(options: {
  migrations: MigrationSet[]
  policies: Record<string, PolicyTable>
  clock?: Clock
  /** the real sign-in instead of the test header */
  authenticate?(deps: D): Authenticate
  build(
    base: BaseDeps & { outbound: Outbound },
  ): Promise<{ deps: D; modules: Module[] }> | { deps: D; modules: Module[] }
}): Promise<TestApp<D>> {
  const database = await testDb(options.migrations)
  const dataDir = await mkdtemp(join(tmpdir(), 'shuyuan-test-'))
  const policy = createPolicy({ platform: { docs: anyone }, ...options.policies })
  const base = {
    db: database.db,
    clock: options.clock ?? fixedClock(TEST_DAY),
    policy,
    events: createEventBus<Tx>(),
    dataDir,
    outbound: openOutbound(),
  }
  const { deps, modules } = await options.build(base)
  const app = await createApp({
    policy,
    requestsPerMinute: 1_000_000, // the limit has a test of its own; loads ask more
    authenticate:
      options.authenticate?.(deps) ??
      (async (request) => {
        const header = request.headers['x-test-subject']
        return typeof header === 'string' ? (JSON.parse(Buffer.from(header, 'base64url').toString()) as Subject) : null
      }),
  })
  const judge = judgeAnswers(app)
  for (const module of modules) await module.routes?.(app)
  for (const module of modules) await module.start?.()
  await app.ready()
  return {
    app,
    deps,
    async close() {
      await app.close()
      for (const module of modules.toReversed()) await module.stop?.()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
      judge()
    },
  }
}
