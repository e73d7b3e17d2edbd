import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type TestDb, testDb, until } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { createJobs, type Jobs, jobsMigrations } from '../src/index.ts'

let base: TestDb
let jobs: Jobs
let dir: string
const children: ChildProcess[] = []

beforeEach(async () => {
  base = await testDb([jobsMigrations])
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-jobs-'))
  writeFileSync(join(dir, 'log'), '')
  jobs = createJobs(base.db, { work: false })
  jobs.define({ kind: 'demo.hold', input: z.object({ ms: z.number() }), title: () => '占用', run: async () => {} })
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await jobs.stop()
  await base.drop()
  rmSync(dir, { recursive: true, force: true })
})

function worker(): ChildProcess {
  const file = fileURLToPath(new URL('./worker.ts', import.meta.url))
  const child = spawn(process.execPath, [file, base.url, join(dir, 'log')], { stdio: ['ignore', 'inherit', 'inherit'] })
  children.push(child)
  return child
}

const log = (): string[][] =>
  readFileSync(join(dir, 'log'), 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))

test('a job whose worker was killed runs again soon after the next start', async () => {
  const first = worker()
  const id = await jobs.enqueue(base.db, 'demo.hold', { ms: 600 }, { id: 'usr_1', org: null })
  await until(() => log().length === 1)
  first.kill('SIGKILL')
  await until(() => first.exitCode !== null || first.signalCode !== null)
  expect((await jobs.get(id))?.state).toBe('running')
  const began = Date.now()
  worker()
  await until(async () => (await jobs.get(id))?.state === 'done')
  const restarted = Number(log()[1]?.[3])
  console.log(`recovered after ${restarted - began} ms`)
  expect(restarted - began).toBeLessThan(60_000) // the queue alone would wait a day
  expect(log().map(([what]) => what)).toEqual(['start', 'start', 'end'])
})

test('a living worker keeps its long job while another one looks for abandoned work', async () => {
  worker()
  const id = await jobs.enqueue(base.db, 'demo.hold', { ms: 5000 }, { id: 'usr_1', org: null })
  await until(() => log().length === 1)
  worker()
  await until(async () => (await jobs.get(id))?.state === 'done')
  expect(log().map(([what]) => what)).toEqual(['start', 'end'])
})

test('a worker that loses its connections for a moment keeps its job', async () => {
  worker()
  const id = await jobs.enqueue(base.db, 'demo.hold', { ms: 4000 }, { id: 'usr_1', org: null })
  await until(() => log().length === 1)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
    base.db,
  )
  worker()
  await until(async () => (await jobs.get(id))?.state === 'done')
  expect(log().map(([what]) => what)).toEqual(['start', 'end'])
})

test('a job that kills every worker ends as failed instead of forever', async () => {
  const id = await jobs.enqueue(base.db, 'demo.hold', { ms: 60_000 }, { id: 'usr_1', org: null })
  await sql`update jobs.job set state = 'running', attempt = 5`.execute(base.db)
  await sql`update pgboss.job set state = 'active', started_on = now() where name = 'demo.hold'`.execute(base.db)
  worker()
  await until(async () => (await jobs.get(id))?.state === 'failed')
  expect((await jobs.get(id))?.error?.code).toBe('JOBS_CRASHED')
})
