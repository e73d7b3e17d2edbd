import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type IntakeTestDeps, intakeApp, steps } from './factory.ts'

let t: TestApp<IntakeTestDeps>
let s: ReturnType<typeof steps>
beforeAll(async () => {
  t = await intakeApp()
  s = steps(t)
})
afterAll(() => t.close())

const lake = (...path: string[]) => join(t.deps.dataDir, 'lake', ...path)
const job = async (id: string) => (await s.call('GET', `/v1/jobs/${id}`)).json()
const version = async (id: string) => (await s.call('GET', `/v1/intake/versions/${id}`)).json()

test('a load that its clerk cancels, while it runs or before, leaves nothing half and holds nothing; the clerk starts anew', async () => {
  const rows = 500_000
  const lines = Array.from({ length: rows }, (_, i) => `${i},云溪市清河区和平路第${i}号院二单元,2026-03-02,${i}.5\n`)
  const file = (await s.upload('大.csv', `编号,地址,日期,数量\n${lines.join('')}`)).json()
  const { columns } = file.detection
  const dataset = (await s.call('POST', '/v1/intake/datasets', { name: '大', provider: 'org_water', columns })).json()
  const load = async () =>
    (await s.call('POST', `/v1/intake/datasets/${dataset.id}/versions`, { upload: file.id })).json()
  const [running, waiting] = [await load(), await load()]
  await vi.waitFor(async () => expect((await job(running.job)).done).toBeGreaterThan(0), {
    timeout: 60_000,
    interval: 5,
  })
  for (const one of [waiting, running])
    expect((await s.call('POST', `/v1/jobs/${one.job}/cancel`)).statusCode).toBeLessThan(300)
  await t.deps.jobs.idle()
  for (const one of [running, waiting]) {
    expect(await job(one.job)).toMatchObject({ state: 'cancelled' })
    expect(await version(one.version)).toMatchObject({
      state: 'failed',
      error: { code: 'JOBS_CANCELLED', title: '任务已被取消' },
    })
    expect((await s.call('GET', `/v1/intake/versions/${one.version}/rows`)).statusCode).toBe(409)
    expect(existsSync(lake(dataset.id, one.version))).toBe(false)
  }
  expect(readdirSync(lake('.tmp'))).toEqual([])
  expect((await s.call('GET', '/v1/intake/landing')).json()).toMatchObject({ files: 1, heldFiles: 0 })
  const again = await load()
  expect(await s.wait(again.version)).toMatchObject({ state: 'published', rowsIn: rows, rowsGood: rows })
}, 120_000)
