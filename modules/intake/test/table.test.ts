import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '@shuyuan/engine'
import { afterAll, expect, it } from 'vitest'
import { type Column, loadTable } from '../src/index.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-table-'))
const engine = openEngine({ tempDir: join(dir, 'tmp'), folders: [dir], memoryLimit: '384MB', threads: 1 })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const MEBIBYTE = 1 << 20
/** characters of three bytes each */
const LONG = 350_000
const SMALL = 50_000
const LARGE = 160
const column = (name: string, type: Column['type']): Column => ({
  name,
  title: name,
  type,
  required: type === 'integer',
  key: false,
  grade: 2,
  sensitivity: 'none',
})

it('loadTable passes on at most 96 MiB of text at a time: rows of a mebibyte each in 384 MB of memory, none lost', async () => {
  const columns = [column('编号', 'integer'), column('正文', 'text')].map((each, source) => ({ column: each, source }))
  // the last row is wrong; the large ones stand together, as they would in a table that got its documents late
  const from = `(select i as _row, case when i = ${SMALL + LARGE} then '一' else i::varchar end as s0,
    case when i <= ${SMALL} then 'x' else repeat('文', ${LONG}) || i end as s1 from range(1, ${SMALL + LARGE + 1}) r(i))`
  const result = await loadTable(engine, { from, columns, fields: 2, dir })
  expect(result).toEqual({ rowsIn: SMALL + LARGE, rowsBad: 1, badByRule: { type_integer: 1 } })
  const parts = readdirSync(dir).filter((name) => name.endsWith('.parquet'))
  const sizes = await engine.query<{ rows: number; bytes: number }>(
    `select count(*) as rows, sum(strlen("正文"))::double as bytes from read_parquet('${join(dir, 'part-*.parquet')}', filename = true)
     group by filename order by filename`,
  )
  expect(sizes).toHaveLength(parts.length)
  for (const { bytes } of sizes) expect(bytes).toBeLessThanOrEqual(96 * MEBIBYTE)
  expect(sizes.reduce((sum, { rows }) => sum + rows, 0)).toBe(SMALL + LARGE - 1)
})
