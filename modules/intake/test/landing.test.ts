import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fixedClock, type TestApp } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { clearLanding } from '../src/landing/clear-landing.ts'
import { type Answer, bureau, type IntakeTestDeps, intakeApp, steps, stranger } from './factory.ts'

const clock = fixedClock('2026-03-01T09:00:00+08:00')
let t: TestApp<IntakeTestDeps>
let s: ReturnType<typeof steps>
beforeAll(async () => {
  t = await intakeApp(64 << 20, { clock })
  s = steps(t)
  // the nightly clearing shall not come in between
  await sql`delete from pgboss.schedule`.execute(t.deps.db)
})
afterAll(() => t.close())

const lies = (id: string) => existsSync(join(t.deps.dataDir, 'intake', 'uploads', id))
const landing = async (headers?: Record<string, string>) =>
  (await s.call('GET', '/v1/intake/landing', undefined, headers)).json()
const typed = (columns: Answer[]) => columns.map((c) => (c.name === 'age' ? { ...c, type: 'integer' } : c))
const good = 'id,age\n1,30\n2,31\n'
const flawed = 'id,age\n1,30\n2,三十\n'

test('a landed file goes some days after its version was published, and the version stays whole', async () => {
  const { file, version, dataset } = await s.onboard('好.csv', good)
  expect(await landing()).toMatchObject({ days: 30, files: 1, bytes: good.length, dueFiles: 0, heldFiles: 0 })
  clock.set('2026-03-31T08:59:59+08:00')
  expect(await clearLanding(t.deps)).toEqual({ files: 0, bytes: 0 })
  clock.set('2026-03-31T09:00:00+08:00')
  expect(await landing(bureau)).toMatchObject({ dueFiles: 1, dueBytes: good.length })
  expect(await landing(stranger)).toMatchObject({ files: 0, dueFiles: 0 })
  expect(await clearLanding(t.deps)).toEqual({ files: 1, bytes: good.length })
  expect([lies(file.id), await clearLanding(t.deps)]).toEqual([false, { files: 0, bytes: 0 }])
  expect((await s.rows(version.id)).items).toHaveLength(2)
  const again = await s.call('POST', `/v1/intake/datasets/${dataset.id}/versions`, { upload: file.id })
  expect(again.json()).toMatchObject({ code: 'INTAKE_UPLOAD_NOT_FOUND' })
  expect((await s.call('GET', `/v1/intake/uploads/${file.id}`)).statusCode).toBe(404)
})

test('a file that bad rows were made of stays until they are repaired, however old', async () => {
  const { file, version } = await s.onboard('坏.csv', flawed, typed)
  expect(version.rowsBad).toBe(1)
  clock.set('2026-08-01T09:00:00+08:00')
  expect(await landing()).toMatchObject({ files: 1, heldFiles: 1, dueFiles: 0 })
  expect(await clearLanding(t.deps)).toEqual({ files: 0, bytes: 0 })
  const again = (await s.call('POST', `/v1/intake/versions/${version.id}/replay`, {})).json()
  expect(await s.wait(again.version)).toMatchObject({ state: 'published', rowsBad: 1 })
  const bad = await s.call('GET', `/v1/intake/versions/${again.version}/bad-rows/download`)
  const corrected = (await s.upload('改.csv', bad.body.replace(',三十\r', ',30\r'))).json()
  const url = `/v1/intake/versions/${again.version}/replay`
  const repaired = (await s.call('POST', url, { upload: corrected.id })).json()
  expect(await s.wait(repaired.version)).toMatchObject({ state: 'published', rowsBad: 0, rowsGood: 2 })
  expect(await clearLanding(t.deps)).toEqual({ files: 0, bytes: 0 })
  clock.set('2026-09-01T09:00:00+08:00')
  expect((await clearLanding(t.deps)).files).toBe(2)
  expect([lies(file.id), lies(corrected.id)]).toEqual([false, false])
})

test('a file that a load still reads stays; one that nobody loaded goes by its arrival', async () => {
  const { file, dataset } = await s.onboard('再.csv', good)
  const unused = (await s.upload('没用.csv', good)).json()
  clock.set('2026-12-01T09:00:00+08:00')
  await t.deps.db
    .updateTable('intake.version')
    .set({ state: 'queued', publishedAt: null })
    .where('dataset', '=', dataset.id)
    .execute()
  expect((await clearLanding(t.deps)).files).toBe(1)
  expect([lies(file.id), lies(unused.id)]).toEqual([true, false])
})

test('the job clears by itself, and evidence tells each file that went', { timeout: 60_000 }, async () => {
  await t.deps.db.updateTable('intake.version').set({ state: 'failed' }).where('state', '=', 'queued').execute()
  const by = { id: 'system', org: null }
  await t.deps.jobs.enqueue(t.deps.db, 'intake.clear', {}, by)
  await t.deps.jobs.idle()
  expect(readdirSync(join(t.deps.dataDir, 'intake', 'uploads')).filter((name) => name !== '.tmp')).toEqual([])
  expect(await landing(bureau)).toMatchObject({ files: 0, bytes: 0 })
  // the index follows the log in its own time
  const told = sql<{ n: number }>`select count(*)::int as n from evidence.event where kind = 'intake.upload.cleared'`
  await vi.waitFor(async () => expect((await told.execute(t.deps.db)).rows).toEqual([{ n: 5 }]), { timeout: 30_000 })
})
