import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@shuyuan/http'
import { findDataset } from '@shuyuan/intake'
import { asSubject, hasMariadb, testDb } from '@shuyuan/testkit'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { POISON, POISON_COLUMN } from '../../../packages/connector/test/truth.ts'
import { captureMigrations, openWorker, plantSource } from './capture-app.ts'
import { openMariadb, openPostgres, type Town } from './kill-town.ts'
import { clerk } from './sync-app.ts'

type Answer = ReturnType<typeof JSON.parse>

/** what the column is called at home */
const NAME = '名_称'

const quoted = (sign: string) => (name: string) => `${sign}${name.replaceAll(sign, sign + sign)}${sign}`
const towns = [
  ['PostgreSQL', true, openPostgres, quoted('"')],
  ['MariaDB', hasMariadb, openMariadb, quoted('`')],
] as const

describe.each(towns)('names that a careless program would run, in %s', (_, there, open, name) => {
  describe.skipIf(!there)('a table and a column', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-poison-'))
    const [table, column_] = [name(POISON), name(POISON_COLUMN)]
    let town: Town
    let worker: Awaited<ReturnType<typeof openWorker>>
    let app: Awaited<ReturnType<typeof createApp>>
    let drop: () => Promise<void>
    let source: string
    const call = async (method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> => {
      const url = `/v1/connection/${path}`
      const answer = await app.inject({ method, url, headers: asSubject(clerk), ...(body ? { payload: body } : {}) })
      if (answer.statusCode >= 300) throw new Error(answer.body)
      return answer.json()
    }
    /** With the columns as proposed: a name of ours, the source's own as title. */
    const dataset = async () => {
      const made = await call('POST', `sources/${source}/datasets`, {
        schema: town.schema,
        name: POISON,
        title: POISON,
      })
      expect((await findDataset(worker.deps.db, made.dataset))?.columns[1]).toMatchObject({
        name: NAME,
        title: POISON_COLUMN,
      })
      return made.dataset as string
    }
    const put = (id: number, text: string, minute: number) =>
      town.run(`insert into ${table} values (${id}, '${text}', '2026-03-01 00:0${minute}:00')`)

    beforeAll(async () => {
      town = await open()
      await town.run('create table people (id int primary key)')
      await town.run(`create table ${table} (id int primary key, ${column_} varchar(100), changed timestamp not null)`)
      await put(1, '甲', 1)
      const database = await testDb(captureMigrations)
      drop = database.drop
      worker = await openWorker(database.url, dataDir)
      app = await createApp({
        policy: worker.deps.policy,
        authenticate: async ({ headers }) =>
          JSON.parse(Buffer.from(String(headers['x-test-subject']), 'base64url').toString()),
      })
      await worker.module.routes?.(app as never)
      await app.ready()
      await worker.start()
      source = await plantSource(worker.deps, town.url)
    }, 120_000)
    afterAll(async () => {
      await app?.close()
      await worker?.stop()
      await drop?.()
      await town?.stop()
      rmSync(dataDir, { recursive: true, force: true })
    })

    test.each(['full', 'watermark'])('are read and reconciled by a plan (%s)', async (mode) => {
      const more = mode === 'full' ? {} : { watermark: 'changed', overlap: 0 }
      const place = { source, schemaName: town.schema, tableName: POISON, partition: NAME }
      const plan = await call('POST', 'plans', { ...place, dataset: await dataset(), mode, ...more })
      const run = await call('POST', `plans/${plan.id}/runs`, {})
      await worker.deps.jobs.idle()
      const ended = await call('GET', `runs/${run.id}`)
      expect(ended, JSON.stringify(ended)).toMatchObject({ state: 'done', rowsGood: 1, rowsBad: 0 })
      const { items } = await call('GET', 'reconciliations?limit=1')
      expect(items).toMatchObject([{ balanced: true, sourceRows: 1, targetRows: 1 }])
    })

    test('are snapshot and followed by a capture, and no other table is touched', async () => {
      const into = await dataset()
      const tables = [{ schema: town.schema, name: POISON, dataset: into }]
      const capture = await call('POST', 'captures', { source, name: '捕获', tables, flushMs: 100 })
      const stands = (want: object[]) =>
        vi.waitFor(
          async () => {
            const { items } = await call('GET', `captured/${into}/rows?limit=10`)
            expect(items).toMatchObject(want)
            expect(items).toHaveLength(want.length)
          },
          { timeout: 60_000, interval: 100 },
        )
      await stands([{ id: '1', [NAME]: '甲' }])
      await put(2, '乙', 2)
      await town.run(`update ${table} set ${column_} = '丙' where id = 1`)
      await stands([
        { id: '1', [NAME]: '丙' },
        { id: '2', [NAME]: '乙' },
      ])
      await town.run(`delete from ${table} where id = 1`)
      await stands([{ id: '2', [NAME]: '乙' }])
      await call('POST', `captured/${into}/versions`)
      await worker.deps.jobs.idle()
      await stands([{ id: '2', [NAME]: '乙' }])
      await call('POST', `captures/${capture.id}/steer`, { action: 'end', reason: '' })
      expect(await town.rows('select * from people')).toEqual([])
    }, 180_000)
  })
})
