import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDb } from '@shuyuan/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { type MigrationSet, migrate } from '../src/index.ts'

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

test('migrate writes what a module brings with it after the scripts of all, or nothing at all', async () => {
  const now = new Date('2026-03-02T09:00:00+08:00')
  const brought: Date[] = []
  const bundled: MigrationSet['bundled'] = async (tx, day) => {
    await sql`insert into town values ('云溪', null)`.execute(tx)
    brought.push(day)
  }
  const failing = { module: 'other', dir: join(dir, 'none'), bundled: () => Promise.reject(new Error('no room')) }
  mkdirSync(failing.dir)
  await expect(migrate(base.db, [{ ...set('new')[0]!, bundled }, failing], now)).rejects.toThrow('no room')
  const { rows } = await sql`select from pg_tables where tablename = 'town'`.execute(base.db)
  expect(rows).toHaveLength(0)
  await migrate(base.db, [{ ...set('new')[0]!, bundled }], now)
  expect((await sql`select name from town`.execute(base.db)).rows).toEqual([{ name: '云溪' }])
  expect(brought).toEqual([now, now])
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
