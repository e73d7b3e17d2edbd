import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Recognition, recognizeColumn } from '@shuyuan/standards'
import { describe, expect, test } from 'vitest'

const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')
const there = existsSync(DATA)

/** Recognition of every column of a plain CSV file from its first rows. */
async function recognise(file: string): Promise<Map<string, Recognition>> {
  const rows: string[][] = []
  for await (const line of createInterface({ input: createReadStream(join(DATA, file)) })) {
    rows.push(line.split(',').map((cell) => cell.replaceAll('"', '')))
    if (rows.length > 200) break
  }
  const [header = [], ...body] = rows
  return new Map(header.map((name, i) => [name, recognizeColumn({ name, samples: body.map((row) => row[i] ?? '') })]))
}

describe.skipIf(!there)(`columns of public data${there ? '' : ' (skipped: no data)'}`, () => {
  test.each([
    'beijing-air-quality/PRSA_Data_Guanyuan_20130301-20170228.csv',
    'cn-admin-divisions/areas.csv',
    'cn-admin-divisions/streets.csv',
    'cn-covid-2020/china_daily_2019-12_to_2020-06.csv',
  ])('%s holds nothing personal', async (file) => {
    const columns = await recognise(file)
    console.log(file, [...columns].map(([name, r]) => `${name}→${r.semantic} ${r.confidence}`).join(' '))
    const personal = [...columns].filter(([, r]) => r.sensitivity !== 'none')
    expect(personal).toEqual([])
  })

  test('division codes are seen for what they are', async () => {
    const columns = await recognise('cn-admin-divisions/streets.csv')
    for (const name of ['code', 'areaCode']) expect(columns.get(name)?.semantic).toBe('division_code')
  })
})
