import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPlatform, findSeedState, openLog, type Platform, saveFact } from '@shuyuan/server'
import { type TestDb, testDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillZhenjiang } from '../src/fill-zhenjiang.ts'
import { reportBook } from '../src/report-book.ts'

/** one entry in a hundred of the real city, at the same rate */
const size = { entries: 190, attached: 63, used: 5 }

let base: TestDb
let dir: string
let platform: Platform
beforeAll(async () => {
  base = await testDb([])
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-zhenjiang-'))
  platform = await createPlatform({ db: base.db, dataDir: dir, role: 'all', log: openLog(dir) })
  await platform.start()
})
afterAll(async () => {
  await platform?.stop()
  await base?.drop()
  rmSync(dir, { recursive: true, force: true })
})

const count = async () =>
  (
    await sql<{ entries: number; published: number; attached: number; codes: number }>`
      select count(*) as entries, count(*) filter (where e.is_live) as published, count(distinct h.code) as codes,
        count(*) filter (where exists (select from catalogue.resource r where r.entry = h.id)) as attached
      from catalogue.entry h join catalogue.edition e on e.entry = h.id`.execute(base.db)
  ).rows[0]

test('fillZhenjiang stops between transactions and goes on where it stopped', { timeout: 120_000 }, async () => {
  let asked = 0
  const lines: string[] = []
  const progress = (line: string) => void lines.push(line)
  await fillZhenjiang(platform, { seed: 1, size, progress, stopped: () => ++asked > 40 })
  const half = await count()
  expect(half?.entries).toBeGreaterThan(0)
  expect(half?.entries).toBeLessThan(size.entries)
  expect(half?.published, 'no entry is left half way').toBe(half?.entries)
  expect(await findSeedState(base.db), 'npm start adds no demo city to it').toBe('empty')
  expect(lines.filter((line) => line.startsWith('目录重现完成'))).toEqual([])

  await fillZhenjiang(platform, { seed: 1, size, progress })
  expect(await count()).toEqual({ entries: 190, published: 190, attached: 63, codes: 190 })
  expect(lines.find((line) => line.startsWith('目录 190/190'))).toBeDefined()
  expect(await findSeedState(base.db)).toBe('done')
})

test('every entry went through its review: two decisions and the evidence of each step', async () => {
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count(*) as count from (
      select id, kind from evidence.event union select id, leaf::jsonb->>'kind' from evidence.outbox
    ) events where kind ~ '^(catalogue.(entry|resource)|workflow.task)' group by kind order by kind`.execute(base.db)
  expect(Object.fromEntries(rows.map((row) => [row.kind, row.count]))).toEqual({
    'catalogue.entry.created': 190,
    'catalogue.entry.submitted': 190,
    'catalogue.entry.published': 190,
    'catalogue.resource.attached': 63,
    'workflow.task.approved': 380,
  })
})

test('reportBook: platform and independent count agree on 33 %', async () => {
  const [told, counted] = await reportBook(platform)
  expect(told).toContain('目录 190 条，已挂接 63 条，挂接率 33.2%')
  expect(counted).toContain('目录 190 条，已挂接 63 条，挂接率 33.2%')
})

test('fillZhenjiang refuses a platform that is not its own', async () => {
  await sql`delete from platform.fact where name = 'demo.zhenjiang'`.execute(base.db)
  await saveFact(base.db, 'seed', 'empty')
  await expect(fillZhenjiang(platform, { seed: 1, size, progress: () => {} })).rejects.toThrow('换一个新目录')
})
