import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openEngine } from '@shuyuan/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Layers } from '../segment/current.sql.ts'
import type { Segment } from '../segment/segment.ts'
import { mergeLayers } from './merge-layers.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-merge-'))
const signal = new AbortController().signal
let large: Engine
let small: Engine

beforeAll(() => {
  large = openEngine({ tempDir: join(dir, 'large'), folders: [dir], memoryLimit: '2GB' })
  small = openEngine({ tempDir: join(dir, 'small'), folders: [dir], memoryLimit: '192MB', threads: 1 })
})
afterAll(async () => {
  await Promise.all([large.close(), small.close()])
  rmSync(dir, { recursive: true, force: true })
})

/** A file of rows or changes; `bytes` is what the merge is told, not always what it is. */
async function write(name: string, select: string, more: Partial<Segment>) {
  const path = join(dir, `${name}.parquet`)
  await large.run(`copy (${select}) to '${path}' (format parquet, compression zstd, row_group_size 2048)`)
  const segment = {
    columns: ['id', 'name', 'body'],
    truncates: 0,
    partial: true,
    bytes: statSync(path).size,
    rows: 6000,
    ...more,
  }
  return { path, segment: segment as Segment }
}

const body = (seed: string) => `repeat(md5((${seed})::varchar), 300)`
const change = (op: string, seq: string, from: string, same = 'null::varchar') =>
  `select ${seq} as "#seq", '${op}' as "#op", ${same} as "#same", i::varchar as id, 'n' || ${seq} as name, ${body(seq)} as body from ${from} r(i)`

async function layers(told: number | undefined, truncates = 0): Promise<Layers> {
  const as = told === undefined ? {} : { bytes: told }
  const base = `select i::varchar as id, 'n' || i as name, ${body('i')} as body from range(6000) r(i)`
  const changes = [
    change('u', 'i + 1', 'range(0, 6000, 2)'),
    change('u', 'i + 10001', 'range(0, 6000, 3)', `'body'`),
    change('d', 'i + 20001', 'range(0, 6000, 7)'),
    change('i', 'i + 30001', 'range(6000, 7000)'),
  ]
  if (truncates) changes.push(`select 20500, 't', null, null, null, null`)
  return {
    base: await write('base', base, { kind: 'base', ...as }),
    changes: [await write('changes', changes.join(' union all '), { kind: 'changes', truncates, ...as })],
    keys: ['id'],
    columns: ['id', 'name', 'body'],
  }
}

const rowsOf = (path: string) =>
  large.query(`select id, name, md5(body) as body from read_parquet('${path}') order by id::int`)

test('a merge that does not fit into memory is done in buckets, with the same rows', async () => {
  const whole = join(dir, 'whole.parquet')
  const cut = join(dir, 'cut.parquet')
  const plain = await layers(1)
  const count = await mergeLayers(large, plain, whole, { signal })
  expect(await mergeLayers(small, plain, cut, { signal })).toBe(count)
  const rows = await rowsOf(whole)
  expect(rows).toHaveLength(7000 - Math.ceil(6000 / 7))
  const [six] = await large.query(`select md5(${body('7')}) as body`)
  expect(rows.find((row) => row.id === '6')).toMatchObject({ name: 'n10007', body: six?.body })
  expect(await rowsOf(cut)).toEqual(rows)
  const numbers = await large.query(`select min(_row) as a, max(_row) as z, count(distinct _row) as n from '${cut}'`)
  expect(numbers.map((n) => [n.a, n.z, n.n].map(Number))).toEqual([[1, count, count]])
  expect(readdirSync(dir).filter((name) => /parquet\.\d/.test(name))).toEqual([])
})

test('a truncation counts in every bucket', async () => {
  const cut = join(dir, 'truncated.parquet')
  await mergeLayers(large, await layers(40 << 20, 1), cut, { signal })
  const rows = await rowsOf(cut)
  // after it: the deletions of keys from 500 on, and the new keys
  expect(rows.map((row) => Number(row.id))).toEqual(Array.from({ length: 1000 }, (_, i) => 6000 + i))
})
