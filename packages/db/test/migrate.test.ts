import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDb } from '@shuyuan/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../src/index.ts'

let dir: string
let base: Awaited<ReturnType<typeof testDb>>
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-migrate-'))
  base = await testDb([])
  mkdirSync(join(dir, 'old'))
  writeFileSync(join(dir, 'old/0001_town.sql'), 'create table town (name text)')
  cpSync(join(dir, 'old'), join(dir, 'new'), { recursive: true })
  writeFileSync(join(dir, 'new/0002_mayor.sql'), 'alter table town add column mayor text')
})
afterEach(async () => {
  await base.drop()
  rmSync(dir, { recursive: true, force: true })
})

const set = (version: string) => [{ module: 'town', dir: join(dir, version) }]

test('migrate applies what is missing and nothing twice', async () => {
  expect(await migrate(base.db, set('old'))).toEqual(['town/0001_town.sql'])
  expect(await migrate(base.db, set('new'))).toEqual(['town/0002_mayor.sql'])
  expect(await migrate(base.db, set('new'))).toEqual([])
})

test('migrate refuses data that a newer version has been at, and what was changed after it ran', async () => {
  await migrate(base.db, set('new'))
  await expect(migrate(base.db, set('old'))).rejects.toMatchObject({
    code: 'DB_MIGRATION_NEWER',
    params: { name: 'town/0002_mayor.sql' },
  })
  writeFileSync(join(dir, 'new/0001_town.sql'), 'create table town (name text, code text)')
  await expect(migrate(base.db, set('new'))).rejects.toMatchObject({ code: 'DB_MIGRATION_CHANGED' })
})
