import { execFileSync } from 'node:child_process'
import { channel } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyDb, testDb } from '@shuyuan/testkit'
import { createPlatform, type Platform } from '@shuyuan/server'
import type { Clock } from '@shuyuan/kernel'
import type { FastifyInstance, RouteOptions } from 'fastify'
import pino, { type Logger } from 'pino'
import { hireCast } from './cast.ts'
import { preparedStory } from './prepared-story.ts'
import { injector, type Send, signedSend, type Transport } from './send.ts'
import { type Shared, shareStops } from './story.ts'

export type Route = RouteOptions & { method: string }

export interface Theatre {
  platform: Platform
  dataDir: string
  /** every route of the process, in the order of registration */
  routes: Route[]
  transport: Transport
  send: Send
  /** what the provider published before the tests began */
  shared: Shared
  /** errors that the platform logged, one JSON line each */
  logged: string[]
  close(): Promise<void>
}

/**
 * The whole platform in this process, with the cast hired and one file shared and opened: on copies of what was prepared once, or, where the
 * clock is the test's, from the beginning. `plant` may add routes of its own.
 */
export async function openTheatre(
  options: {
    clock?: Clock
    dataDir?: string
    publicUrl?: string
    trustedProxies?: string[]
    /** instead of `logged` */
    openLog?(dataDir: string): Logger
    plant?(app: FastifyInstance): void
  } = {},
): Promise<Theatre> {
  const { clock, plant, publicUrl = null, trustedProxies = [] } = options
  const story = clock ? null : await preparedStory()
  const database = story ? await copyDb(story.database) : await testDb([])
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'shuyuan-whole-'))
  if (story) execFileSync('cp', ['-a', `${story.dataDir}/.`, dataDir])
  const routes: Route[] = []
  const logged: string[] = []
  const watch = (message: unknown): void => {
    const { fastify } = message as { fastify: FastifyInstance }
    fastify.addHook('onRoute', (route) => {
      for (const method of [route.method].flat()) if (method !== 'HEAD') routes.push({ ...route, method })
    })
    // tells a refusal of the guard from one of the handler
    fastify.addHook('preParsing', async (_request, reply) => {
      reply.header('x-test-admitted', 'yes')
    })
  }
  const births = channel('fastify.initialization')
  births.subscribe(watch)
  const log = options.openLog?.(dataDir) ?? pino({ level: 'error' }, { write: (line: string) => logged.push(line) })
  const platform = await createPlatform({
    db: database.db,
    dataDir,
    role: 'all',
    log,
    publicUrl,
    trustedProxies,
    ...(clock ? { clock } : {}),
  })
  plant?.(platform.app as never)
  await platform.start()
  births.unsubscribe(watch)
  if (!story) await hireCast(platform.deps)
  const transport = injector(platform.app)
  const send = signedSend(transport)
  const shared = story?.shared ?? (await shareStops(send))
  return {
    platform,
    dataDir,
    routes,
    transport,
    send,
    shared,
    logged,
    async close() {
      await platform.stop()
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
