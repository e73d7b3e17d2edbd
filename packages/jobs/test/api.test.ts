import { asSubject, testApp, type TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createJobs, createJobsModule, type JobsDeps, jobsMigrations, jobsPolicy } from '../src/index.ts'

let it: TestApp<JobsDeps>
const clerk = asSubject({ id: 'usr_1' })
let mine: string

beforeAll(async () => {
  it = await testApp({
    migrations: [jobsMigrations],
    policies: { jobs: jobsPolicy },
    build(base) {
      const jobs = createJobs(base.db, { clock: base.clock })
      jobs.define({
        kind: 'demo.echo',
        input: z.string(),
        title: (text) => `回声 ${text}`,
        async run(ctx, text) {
          await ctx.progress(1, 2, '读入')
          await ctx.progress(2, 2, `回答 ${text}`)
          return { text }
        },
      })
      const deps = { ...base, jobs }
      return { deps, modules: [createJobsModule(deps)] }
    },
  })
  mine = await it.deps.jobs.enqueue(it.deps.db, 'demo.echo', '一', { id: 'usr_1', org: null })
  await it.deps.jobs.enqueue(it.deps.db, 'demo.echo', '二', { id: 'usr_2', org: null })
  await it.deps.jobs.idle()
})
afterAll(() => it.close())

test('GET /v1/jobs shows the own jobs; the bureau, the system administrator and the auditor see all', async () => {
  const own = await it.app.inject({ url: '/v1/jobs', headers: clerk })
  expect(own.json().items.map((job: { title: string }) => job.title)).toEqual(['回声 一'])
  const all = await it.app.inject({ url: '/v1/jobs?limit=1', headers: asSubject({ roles: ['bureau'] }) })
  expect(all.json().items).toHaveLength(1)
  for (const role of ['sysadmin', 'auditor']) {
    const headers = asSubject({ id: 'usr_3', roles: [role] })
    expect((await it.app.inject({ url: '/v1/jobs', headers })).json().items).toHaveLength(2)
    expect((await it.app.inject({ url: `/v1/jobs/${mine}/log`, headers })).statusCode).toBe(200)
    const cancel = await it.app.inject({ method: 'POST', url: `/v1/jobs/${mine}/cancel`, headers })
    expect(cancel.statusCode).toBe(403) // they look on
  }
  const rest = await it.app.inject({
    url: `/v1/jobs?after=${all.json().next}`,
    headers: asSubject({ roles: ['bureau'] }),
  })
  expect(rest.json()).toMatchObject({ items: [{ id: mine, createdAt: '2026-03-02T09:00:00.000+08:00' }], next: null })
})

test('GET /v1/jobs/:id is refused to strangers and to the public', async () => {
  expect((await it.app.inject({ url: `/v1/jobs/${mine}`, headers: clerk })).json()).toMatchObject({
    state: 'done',
    result: { text: '一' },
  })
  expect((await it.app.inject({ url: `/v1/jobs/${mine}`, headers: asSubject({ id: 'usr_2' }) })).statusCode).toBe(403)
  expect((await it.app.inject({ url: `/v1/jobs/${mine}` })).statusCode).toBe(401)
  expect((await it.app.inject({ url: '/v1/jobs/job_none', headers: clerk })).statusCode).toBe(404)
})

test('GET /v1/jobs/:id/log tells what the job said, to those who may read the job', async () => {
  const log = (await it.app.inject({ url: `/v1/jobs/${mine}/log`, headers: clerk })).json()
  const said = log.items.map((line: { text: string }) => line.text)
  expect(said.at(0)).toBe('开始执行')
  expect(said).toContain('回答 一')
  expect(said.at(-1)).toBe('已完成')
  expect(log.items[0].at).toBe('2026-03-02T09:00:00.000+08:00')
  const stranger = await it.app.inject({ url: `/v1/jobs/${mine}/log`, headers: asSubject({ id: 'usr_2' }) })
  expect(stranger.statusCode).toBe(403)
})

test('GET /v1/jobs tells what people asked for from what the system does', async () => {
  const of = async (origin: string) =>
    (await it.app.inject({ url: `/v1/jobs?origin=${origin}`, headers: asSubject({ roles: ['bureau'] }) })).json().items
  expect(await of('people')).toHaveLength(2)
  expect(await of('system')).toEqual([])
})

test('POST /v1/jobs/:id/cancel refuses a job that has ended', async () => {
  const reply = await it.app.inject({ method: 'POST', url: `/v1/jobs/${mine}/cancel`, headers: clerk })
  expect(reply.statusCode).toBe(409)
  expect(reply.json()).toMatchObject({ code: 'JOBS_FINISHED' })
})
