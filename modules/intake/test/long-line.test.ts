import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine, text } from '@shuyuan/engine'
import { afterAll, expect, it } from 'vitest'
import { columnNames, detectFile, loadFile, mapColumns } from '../src/index.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-line-'))
const engine = openEngine({ tempDir: join(dir, 'tmp'), folders: [dir] })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

it.each([
  ['plain', ''],
  ['behind a quote that never closes', '"'],
])(
  'a line of 200 MB, %s, is one bad row in little memory, and the rows beside it are loaded',
  async (name, quote) => {
    const path = join(dir, `${name}.csv`)
    const file = openSync(path, 'w')
    const block = Buffer.alloc(1 << 20, '云溪市,')
    writeSync(file, `编号,名称\n1,甲\n2,${quote}`)
    for (let i = 0; i < 200; i++) writeSync(file, block)
    writeSync(file, '\n3,丙\n')
    closeSync(file)
    const before = process.memoryUsage().rss
    let peak = 0
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 10)
    const layout = await detectFile(path, 'x.csv', {
      header: ['编号', '名称'],
      headerRows: 1,
      preambleRows: 0,
      footerRows: 0,
    })
    const { mapped } = mapColumns(layout.columns, layout, columnNames(layout.header))
    const out = join(dir, name)
    const result = await loadFile(engine, { path, layout, columns: mapped, dir: out })
    clearInterval(watch)
    expect(result).toMatchObject({ rowsIn: 3, rowsGood: 2, rowsBad: 1, badByRule: { too_long: 1 } })
    expect(await engine.query(`select _row from read_parquet(${text(join(out, '*.parquet'))}) order by 1`)).toEqual([
      { _row: 2 },
      { _row: 4 },
    ])
    const bad = JSON.parse(readFileSync(join(out, 'bad.ndjson'), 'utf8'))
    expect(bad).toMatchObject({ row: 3, errors: [{ rule: 'too_long' }] })
    expect(bad.raw.startsWith(`2,${quote}云溪市`)).toBe(true)
    expect((peak - before) / 2 ** 20).toBeLessThan(300)
  },
  120_000,
)
