import { inTx } from '@shuyuan/db'
import { catalogueMigrations } from '@shuyuan/catalogue'
import { evidenceMigrations } from '@shuyuan/evidence'
import { jobsMigrations } from '@shuyuan/jobs'
import { testDb, type TestDb } from '@shuyuan/testkit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { lineageMigrations, type Node, recordLineage } from '../src/index.ts'

let t: TestDb
beforeAll(async () => {
  t = await testDb([jobsMigrations, evidenceMigrations, catalogueMigrations, lineageMigrations])
})
afterAll(() => t.drop())
beforeEach(async () => {
  for (const table of ['columnEdge', 'edge', 'runNode', 'run', 'shape', 'node'] as const)
    await t.db.deleteFrom(`lineage.${table}`).execute()
})

const at = new Date('2026-03-02T09:00:00+08:00')
const dataset: Node = { kind: 'dataset', id: 'dst_1', name: '低保对象' }
const version = (n: number): Node => ({ kind: 'version', id: `ver_${n}`, name: `第 ${n} 版`, parent: dataset })
const file: Node = { kind: 'file', id: 'upl_1', name: '低保.csv' }

const load = (run: string, node: Node) =>
  inTx(t.db, (tx) =>
    recordLineage(tx, {
      job: 'intake.load',
      run,
      at,
      inputs: [file],
      outputs: [node],
      columns: [
        { from: { node: file, column: '姓名' }, to: { node, column: 'name' }, transform: 'copy' },
        { from: { node: file, column: '金额' }, to: { node, column: 'amount' }, transform: 'cast', detail: 'decimal' },
      ],
    }),
  )

test('recordLineage collapses versions into their dataset, shares one shape between runs and counts a repeat once', async () => {
  expect(await load('r1', version(1))).toMatch(/^lin_/)
  await load('r2', version(2))
  expect(await load('r2', version(2))).toBeNull()
  const edges = await t.db.selectFrom('lineage.edge').selectAll().execute()
  expect(edges).toMatchObject([{ source: 'file:upl_1', target: 'dataset:dst_1', job: 'intake.load', runs: 2 }])
  const columns = await t.db.selectFrom('lineage.columnEdge').selectAll().orderBy('targetColumn').execute()
  expect(columns.map((c) => [c.sourceColumn, c.targetColumn, c.transform, c.detail])).toEqual([
    ['金额', 'amount', 'cast', 'decimal'],
    ['姓名', 'name', 'copy', ''],
  ])
  expect(await t.db.selectFrom('lineage.shape').selectAll().execute()).toHaveLength(1)
})

test('recordLineage moves the edges of a version whose dataset becomes known later', async () => {
  await load('r1', { kind: 'version', id: 'ver_1', name: '' })
  expect(await t.db.selectFrom('lineage.edge').select('target').execute()).toEqual([{ target: 'version:ver_1' }])
  await load('r2', version(1))
  expect(await t.db.selectFrom('lineage.edge').select(['target', 'runs']).execute()).toEqual([
    { target: 'dataset:dst_1', runs: 2 },
  ])
  expect((await t.db.selectFrom('lineage.columnEdge').select('target').execute()).map((e) => e.target)).toEqual([
    'dataset:dst_1',
    'dataset:dst_1',
  ])
})

test('recordLineage refuses a column of a node that the run does not name', async () => {
  const stray = { node: { kind: 'file', id: 'x', name: '' } as const, column: 'a' }
  const run = { job: 'a.b', run: '1', at, inputs: [file], outputs: [dataset] }
  const to = { node: dataset, column: 'a' }
  await expect(
    inTx(t.db, (tx) => recordLineage(tx, { ...run, columns: [{ from: stray, to, transform: 'copy' }] })),
  ).rejects.toThrow('no input or output')
})
