import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type TestDb, testDb } from '@shuyuan/testkit'
import { createApp } from '@shuyuan/http'
import { createPolicy } from '@shuyuan/policy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { consoleRoutes } from '../src/console.routes.ts'
import { createPlatform } from '../src/index.ts'
import { openLog } from '../src/log.ts'
import { openOffices } from '../src/open-offices.ts'
import { findSeedState, seedPlatform } from '../src/seed-platform.ts'

let base: TestDb
let dir: string
beforeEach(async () => {
  base = await testDb([])
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-platform-'))
})
afterEach(async () => {
  await base.drop()
  rmSync(dir, { recursive: true, force: true })
})

const compose = () => createPlatform({ db: base.db, dataDir: dir, role: 'all', log: openLog(dir) })

test('createPlatform starts, serves health, and stops', async () => {
  const platform = await compose()
  await platform.start()
  expect((await platform.app.inject('/healthz')).json()).toEqual({ status: 'ok' })
  await expect.poll(async () => (await platform.app.inject('/readyz')).statusCode).toBe(200)
  expect((await platform.app.inject('/openapi.json')).json().openapi).toBe('3.1.0')
  await platform.stop()
})

test('an empty platform stays empty at later starts', async () => {
  const platform = await compose()
  const lines: string[] = []
  const first = await seedPlatform(platform, { empty: true, scale: 'small', seed: 1 }, (line) => lines.push(line))
  expect(first).toEqual([])
  expect(await findSeedState(base.db)).toBe('empty')
  expect(await seedPlatform(platform, { empty: false, scale: 'small', seed: 1 }, (line) => lines.push(line))).toEqual(
    [],
  )
  expect(lines).toEqual([])
  await platform.stop()
})

test('an empty platform opens the three offices once, each with a password that has to be changed', async () => {
  const platform = await compose()
  await platform.start()
  await seedPlatform(platform, { empty: true, scale: 'small', seed: 1 }, () => {})
  const offices = await openOffices(platform)
  expect(offices.map(({ roles }) => roles)).toEqual([['sysadmin'], ['security'], ['auditor']])
  for (const { login, password } of offices) {
    const reply = await platform.app.inject({ method: 'POST', url: '/v1/identity/login', payload: { login, password } })
    expect([reply.statusCode, reply.json().mustChange]).toEqual([200, true])
  }
  expect(await openOffices(platform)).toEqual([])
  await platform.stop()
})

test('consoleRoutes serves files, and the page for addresses of the single-page app', async () => {
  mkdirSync(join(dir, 'assets'))
  writeFileSync(join(dir, 'index.html'), '<title>工作台</title>')
  writeFileSync(join(dir, 'assets/app-1a2b.js'), 'export {}')
  const app = await createApp({ policy: createPolicy({}) })
  await consoleRoutes(app, dir)
  const page = await app.inject('/console/catalogue/ent_1?tab=items')
  expect([page.statusCode, page.headers['content-type'], page.body]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<title>工作台</title>',
  ])
  expect(page.headers['cache-control']).toBe('no-cache')
  expect((await app.inject('/console/')).body).toContain('工作台')
  // opened anew: the id of a flow definition ends like a file
  expect((await app.inject('/console/workflow/definitions/catalogue.review')).body).toContain('工作台')
  expect((await app.inject('/console')).statusCode).toBeLessThan(400)
  expect((await app.inject('/console/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable')
  expect((await app.inject('/console/assets/gone.js')).statusCode).toBe(404)
  writeFileSync(join(dir, 'assets/app-1a2b.js.gz'), gzipSync('export {}'))
  const packed = await app.inject({ url: '/console/assets/app-1a2b.js', headers: { 'accept-encoding': 'gzip' } })
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
  expect(packed.headers['content-type']).toMatch(/javascript/)
  expect(gunzipSync(packed.rawPayload).toString()).toBe('export {}')
  const plain = await app.inject('/console/assets/app-1a2b.js')
  expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, 'export {}'])
  expect((await app.inject('/console/..%2f..%2fetc%2fpasswd')).body).not.toContain('root:')
  expect((await app.inject('/other')).json()).toMatchObject({ code: 'HTTP_NOT_FOUND' })
  await app.close()
})
