import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WrittenCity, writeCity } from './write-city.ts'

describe('writeCity', () => {
  let out = ''
  let written: WrittenCity
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'shuyuan-city-'))
    written = await writeCity({ out, seed: 5, scale: 'small' })
  })
  afterAll(() => rm(out, { recursive: true, force: true }))

  it('writes each row that it counts, in the encoding the department uses', async () => {
    for (const file of written.files) {
      const bytes = await readFile(join(out, file.path))
      expect(bytes.length).toBe(file.bytes)
      const gb = /household|marriage|divorce|property/.test(file.path)
      const text = new TextDecoder(gb ? 'gb18030' : 'utf-8', { fatal: true }).decode(bytes)
      expect(text.trimEnd().split('\n').length - 1, file.path).toBe(file.rows)
      expect(text, file.path).toMatch(/\p{Script=Han}/u)
    }
    expect(new TextDecoder('gb18030').decode(await readFile(join(out, 'data/property.csv')))).toContain('不动产单元号')
  })

  it('lists every planted error in the truth file, and each stands in its table', async () => {
    const lines = (await readFile(join(out, 'truth/faults.csv'), 'utf8')).trimEnd().split('\n').slice(1)
    expect(lines).toHaveLength(written.faults)
    const population = await readFile(join(out, 'data/population.csv'), 'utf8')
    const rows = new Map(population.split('\n').map((line) => [line.split(',')[0], line]))
    const struck = lines.map((line) => line.split(',')).filter(([, table]) => table === 'population')
    expect(struck.length).toBeGreaterThan(50)
    for (const [, , key, , , wrong] of struck) expect(rows.get(key)).toContain(wrong)
  })
})
