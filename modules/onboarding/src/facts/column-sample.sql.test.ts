import { openEngine } from '@shuyuan/engine'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { columnCountSql, columnSampleSql } from './column-sample.sql.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-sample-'))
const engine = openEngine({ tempDir: join(dir, 'tmp'), threads: 2 })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

test('columnSampleSql: what the sieve lets through holds the same first values as all of them', async () => {
  const glob = join(dir, 'part-*.parquet')
  await engine.run(
    `copy (select i::varchar as "编号", i % 300 as "街道", 'A' || (i // 3) as "户号", null::date as "日期" from range(60000) r(i)) to '${join(dir, 'part-0.parquet')}'`,
  )
  const columns = ['编号', '街道', '户号', '日期']
  const [counts] = await engine.query<Record<string, number>>(columnCountSql(glob, columns))
  const distinct = columns.map((_, i) => Number(counts?.[`c${i}`]))
  const sample = (about: number[]) =>
    engine.query(
      `select * from (${columnSampleSql(glob, columns, { first: 256, distinct: about })}) order by place, hash(v), v`,
    )
  const sieved = await sample(distinct)
  expect(distinct[0]).toBeGreaterThan(50_000)
  expect(sieved).toHaveLength(3 * 256)
  expect(sieved).toEqual(await sample([]))
})
