import { inTx } from '@shuyuan/db'
import { testDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createJobs, type Jobs, jobsMigrations } from '../src/index.ts'

const BY = { id: 'usr_1', org: null }
const base = await testDb([jobsMigrations])
const seen: string[] = []
let jobs: Jobs
let finish = Promise.withResolvers<void>()

beforeAll(async () => {
  jobs = createJobs(base.db)
  jobs.define({
    kind: 'demo.awaited',
    input: z.object({}),
    title: () => '有人在等',
    async run() {
      seen.push('awaited begins')
      await finish.promise
      seen.push('awaited ends')
    },
  })
  jobs.define({
    kind: 'demo.patient',
    input: z.object({}),
    title: () => '不着急',
    run: async () => seen.push('patient'),
    yieldsTo: ['demo.awaited'],
  })
  await jobs.start()
})
afterAll(async () => {
  await jobs.stop()
  await base.drop()
})

/** Both jobs in one transaction, the patient one first; answers its id once a worker has it in hand. */
async function enqueueBoth(): Promise<string> {
  seen.length = 0
  finish = Promise.withResolvers()
  const patient = await inTx(base.db, async (tx) => {
    const id = await jobs.enqueue(tx, 'demo.patient', {}, BY)
    await jobs.enqueue(tx, 'demo.awaited', {}, BY)
    return id
  })
  const inHand = () =>
    sql<{ held: boolean }>`select exists (select from pg_locks where locktype = 'advisory'
      and objid = (hashtext(${patient})::bigint & 4294967295)::oid) as held`.execute(base.db)
  while (!(await inHand()).rows[0]?.held || seen.length === 0) await new Promise((ok) => setTimeout(ok, 10))
  return patient
}

test('yieldsTo: a job does not begin while one of the kinds it yields to is queued or running', async () => {
  const patient = await enqueueBoth()
  expect(await jobs.get(patient)).toMatchObject({ state: 'queued' })
  finish.resolve()
  await jobs.idle()
  expect(seen).toEqual(['awaited begins', 'awaited ends', 'patient'])
})

test('yieldsTo: a job that waits its turn can be cancelled, and never begins', async () => {
  const patient = await enqueueBoth()
  await jobs.cancel(patient)
  expect(await jobs.get(patient)).toMatchObject({ state: 'cancelled' })
  finish.resolve()
  await jobs.idle()
  await jobs.stop()
  expect(seen).toEqual(['awaited begins', 'awaited ends'])
})

test('yieldsTo: a worker that stops while a job waits its turn puts it back for the next one', async () => {
  await jobs.start()
  const patient = await enqueueBoth()
  setTimeout(() => finish.resolve(), 0)
  await jobs.stop()
  await jobs.start()
  await jobs.idle()
  expect(await jobs.get(patient)).toMatchObject({ state: 'done' })
  expect(seen.filter((each) => each === 'patient')).toHaveLength(1)
})
