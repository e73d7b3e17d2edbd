import { AppError } from '@shuyuan/kernel'
import { testDb, type TestDb, until } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { createJobs, type JobContext, type Jobs, jobsMigrations } from '../src/index.ts'

const BY = { id: 'usr_1', org: 'org_1' }
const Input = z.object({ n: z.number() })
let base: TestDb
let jobs: Jobs
let run: (ctx: JobContext, input: { n: number }) => Promise<unknown>
const unexpected: unknown[] = []

beforeEach(async () => {
  base = await testDb([jobsMigrations])
  jobs = open()
})
afterEach(async () => {
  await jobs.stop()
  await base.drop()
})

function open(): Jobs {
  const made = createJobs(base.db, { onError: (cause) => unexpected.push(cause) })
  made.define({
    kind: 'demo.count',
    input: Input,
    title: ({ n }) => `数到 ${n}`,
    run: (ctx, input) => run(ctx, input),
    retries: 1,
  })
  made.define({
    kind: 'demo.slow',
    input: Input,
    title: () => '慢任务',
    run: (ctx, input) => run(ctx, input),
    concurrency: 2,
  })
  return made
}

test('enqueue runs the job with progress and keeps its result', async () => {
  run = async (ctx, { n }) => {
    await ctx.progress(n, n, '完成')
    return { sum: n + 1, by: ctx.by, org: ctx.org }
  }
  await jobs.start()
  const id = await jobs.enqueue(base.db, 'demo.count', { n: 3 }, BY)
  await jobs.idle()
  expect(await jobs.get(id)).toMatchObject({
    title: '数到 3',
    state: 'done',
    done: 3,
    total: 3,
    message: '完成',
    result: { sum: 4, by: 'usr_1', org: 'org_1' },
    createdBy: 'usr_1',
  })
})

test('enqueue belongs to the transaction: a rollback leaves no job and runs nothing', async () => {
  let runs = 0
  run = async () => runs++
  await jobs.start()
  let id = ''
  await expect(
    base.db.transaction().execute(async (tx) => {
      id = await jobs.enqueue(tx, 'demo.count', { n: 1 }, BY)
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  await jobs.enqueue(base.db, 'demo.count', { n: 2 }, BY)
  await jobs.idle()
  expect(await jobs.get(id)).toBeNull()
  expect(runs).toBe(1)
})

test('enqueue starts an interactive job within 300 ms of the commit', async () => {
  let started = 0
  run = async () => {
    started = performance.now()
  }
  await jobs.start()
  const delays: number[] = []
  for (let i = 0; i < 5; i++) {
    await jobs.enqueue(base.db, 'demo.count', { n: i }, BY)
    const committed = performance.now()
    await jobs.idle()
    delays.push(started - committed)
  }
  expect(delays.sort((a, b) => a - b)[2]).toBeLessThan(300)
})

test('enqueue refuses an unknown kind and an input of the wrong shape', async () => {
  await expect(jobs.enqueue(base.db, 'demo.none', {}, BY)).rejects.toMatchObject({ code: 'JOBS_UNKNOWN_KIND' })
  await expect(jobs.enqueue(base.db, 'demo.count', { n: 'x' }, BY)).rejects.toThrow()
})

test('an unexpected error is tried again, an expected refusal is final', async () => {
  let runs = 0
  run = async (_ctx, { n }) => {
    runs++
    if (n === 0) throw new AppError('DEMO_BAD', { kind: 'invalid', zh: '不能数到 0', en: 'Cannot count to 0' })
    if (runs === 1) throw new TypeError('socket hang up')
    return runs
  }
  await jobs.start()
  const again = await jobs.enqueue(base.db, 'demo.count', { n: 1 }, BY)
  await jobs.idle()
  expect(await jobs.get(again)).toMatchObject({ state: 'done', result: 2 })
  runs = 0
  const refused = await jobs.enqueue(base.db, 'demo.count', { n: 0 }, BY)
  await jobs.idle()
  expect(runs).toBe(1)
  expect(await jobs.get(refused)).toMatchObject({ state: 'failed', error: { code: 'DEMO_BAD', title: '不能数到 0' } })
})

test('a job that keeps failing ends as failed without leaking the message', async () => {
  run = async () => {
    throw new TypeError('secret 110101199003070000')
  }
  await jobs.start()
  const id = await jobs.enqueue(base.db, 'demo.count', { n: 1 }, BY)
  await jobs.idle()
  const job = await jobs.get(id)
  expect(job).toMatchObject({ state: 'failed', error: { code: 'JOBS_FAILED' } })
  expect(JSON.stringify(job)).not.toContain('secret')
  expect(unexpected.length).toBeGreaterThan(0)
})

test('cancel stops a running job through its signal and keeps a queued one from starting', async () => {
  const started: number[] = []
  run = async (ctx, { n }) => {
    started.push(n)
    await new Promise((_, reject) => ctx.signal.addEventListener('abort', () => reject(ctx.signal.reason as Error)))
  }
  await jobs.start()
  const first = await jobs.enqueue(base.db, 'demo.count', { n: 1 }, BY)
  await until(() => started.length === 1)
  const second = await jobs.enqueue(base.db, 'demo.count', { n: 2 }, BY)
  await jobs.cancel(second)
  await jobs.cancel(first)
  await jobs.idle()
  expect((await jobs.get(first))?.state).toBe('cancelled')
  expect((await jobs.get(second))?.state).toBe('cancelled')
  expect(started).toEqual([1])
  await expect(jobs.cancel(first)).rejects.toMatchObject({ code: 'JOBS_FINISHED' })
  await expect(jobs.cancel('job_none')).rejects.toMatchObject({ code: 'JOBS_NOT_FOUND' })
})

test('cancel reaches a job that only reports progress', async () => {
  run = async (ctx) => {
    for (let i = 0; ; i++) {
      await ctx.progress(i, null)
      await new Promise((ok) => setTimeout(ok, 5))
    }
  }
  await jobs.start()
  const id = await jobs.enqueue(base.db, 'demo.slow', { n: 1 }, BY)
  await until(async () => (await jobs.get(id))?.state === 'running')
  await jobs.cancel(id)
  await jobs.idle()
  expect((await jobs.get(id))?.state).toBe('cancelled')
})

test('stop interrupts a running job and the next start runs it again', async () => {
  let runs = 0
  run = async (ctx) => {
    if (++runs > 1) return runs
    return new Promise((_, reject) => ctx.signal.addEventListener('abort', () => reject(ctx.signal.reason as Error)))
  }
  await jobs.start()
  const id = await jobs.enqueue(base.db, 'demo.count', { n: 1 }, BY)
  await until(() => runs === 1)
  await jobs.stop()
  expect((await jobs.get(id))?.state).toBe('queued')
  jobs = open()
  await jobs.start()
  await jobs.idle()
  expect(await jobs.get(id)).toMatchObject({ state: 'done', result: 2 })
})

test('schedule keeps one cron line per kind, and what it sends becomes a job of the system', async () => {
  run = async (ctx, { n }) => ({ n, by: ctx.by })
  await jobs.schedule('demo.count', '*/10 * * * *', { n: 6 })
  await jobs.schedule('demo.count', '30 2 * * *', { n: 7 })
  const { rows } = await sql<{ cron: string; timezone: string; data: { input: { n: number } } }>`
    select cron, timezone, data from pgboss.schedule where name = 'demo.count'`.execute(base.db)
  expect(rows).toMatchObject([{ cron: '30 2 * * *', timezone: 'Asia/Shanghai', data: { input: { n: 7 } } }])
  await jobs.start()
  const queue = new PgBoss({ connectionString: base.url, supervise: false, schedule: false, migrate: false })
  await queue.start()
  await queue.send('demo.count', rows[0]?.data)
  await until(async () => (await sql`select from jobs.job where state = 'done'`.execute(base.db)).rows.length === 1)
  await queue.stop()
  const done = await sql<{ result: unknown; createdBy: string }>`select result, created_by from jobs.job`.execute(
    base.db,
  )
  expect(done.rows).toEqual([{ result: { n: 7, by: 'system' }, createdBy: 'system' }])
})

test('two processes never run the same job at the same time', async () => {
  let now = 0
  let most = 0
  const seen = new Map<number, number>()
  run = async (_ctx, { n }) => {
    seen.set(n, (seen.get(n) ?? 0) + 1)
    most = Math.max(most, ++now)
    await new Promise((ok) => setTimeout(ok, 20))
    now--
  }
  const other = open()
  await Promise.all([jobs.start(), other.start()])
  for (let n = 0; n < 20; n++) await jobs.enqueue(base.db, 'demo.slow', { n }, BY)
  await jobs.idle()
  await other.stop()
  expect([...seen.values()]).toEqual(Array(20).fill(1))
  expect(most).toBeGreaterThan(1)
})
