import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openEngine } from '@shuyuan/engine'
import { columnNames, detectFile, loadFile, mapColumns } from '@shuyuan/intake'
import { afterAll, describe, expect, it } from 'vitest'

const data = resolve(import.meta.dirname, '../../../shared/data')
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-real-'))
const engine = openEngine({ tempDir: join(dir, 'tmp') })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

async function onboard(path: string) {
  const layout = await detectFile(path, path)
  const { mapped } = mapColumns(layout.columns, layout, columnNames(layout.header))
  const result = await loadFile(engine, { path, layout, columns: mapped, dir: mkdtempSync(join(dir, 'out-')) })
  process.stdout.write(
    `${path.slice(data.length + 1)}: in ${result.rowsIn} good ${result.rowsGood} bad ${result.rowsBad} ${JSON.stringify(result.badByRule)}\n`,
  )
  return { layout, result, types: Object.fromEntries(layout.columns.map((c) => [c.title, c.type])) }
}

const suite = existsSync(data) ? describe : describe.skip
suite(`real files${existsSync(data) ? '' : ' (skipped: no data)'}`, () => {
  it('the daily COVID file of 83,146 rows loads whole', async () => {
    const { result } = await onboard(join(data, 'cn-covid-2020/china_daily_2019-12_to_2020-06.csv'))
    expect([result.rowsIn, result.rowsBad]).toEqual([83_146, 0])
  })
  it('the national list of Taiwan: 35,955 rows, numbers with thousands separators', async () => {
    const { result, types } = await onboard(join(data, 'tw-open-catalogues/raw/16-22_data_gov_download.csv'))
    expect([result.rowsIn, result.rowsBad]).toEqual([35_955, 0])
    expect(Object.values(types)).toContain('integer')
  })
  it('an .xls workbook of 1,429 rows', async () => {
    const { layout, result } = await onboard(join(data, 'tw-datapackages/files/桃園市政府開放資料供應清單.xls'))
    expect([layout.format, result.rowsIn]).toEqual(['xls', 1429])
    // A few odd values stand in columns proposed as dates and numbers: refused, kept, and shown to the clerk.
    expect(result.rowsBad).toBeLessThanOrEqual(5)
  })
  it('every local list, CSV and JSON, gives the same rows', async () => {
    for (const file of readdirSync(join(data, 'tw-open-catalogues/csv'))) {
      const csv = await onboard(join(data, 'tw-open-catalogues/csv', file))
      const json = await onboard(join(data, 'tw-open-catalogues/json', file.replace('.csv', '.json')))
      expect(csv.result.rowsIn).toBe(json.result.rowsIn)
    }
  })
})
