import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ident, list, openEngine, text } from './index.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-engine-'))
const engine = openEngine({ tempDir: join(dir, 'tmp'), folders: [dir], idleMs: 50 })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

describe('query', () => {
  it('answers plain values: small integers as numbers, large ones exact, dates and decimals without loss', async () => {
    const rows = await engine.query(
      `select 5::bigint a, 9007199254740993::bigint b, date '2026-03-02' c, timestamp '2026-03-02 08:05:00' d,
        1.25::decimal(18,2) e, 12345678901234567890.12::decimal(38,2) f, [1, null] g, {'x': 2::bigint} h, null i, 12::hugeint j`,
    )
    expect(rows).toEqual([
      {
        a: 5,
        b: 9007199254740993n,
        c: '2026-03-02',
        d: '2026-03-02 08:05:00',
        e: 1.25,
        f: '12345678901234567890.12',
        g: [1, null],
        h: { x: 2 },
        i: null,
        j: 12,
      },
    ])
  })
  it('binds parameters', async () => {
    expect(await engine.query('select ? as a, ? + 1 as b', ["x'; drop", 41])).toEqual([{ a: "x'; drop", b: 42 }])
  })
})

describe('ident, text and list', () => {
  it('survive every hostile name', async () => {
    const name = `a"b'c; drop table x --中`
    expect(await engine.query(`select ${text(name)} as ${ident(name)}`)).toEqual([{ [name]: name }])
    expect(() => ident('')).toThrow()
    expect(() => text('a\0b')).toThrow()
    expect(() => list([])).toThrow()
  })
})

describe('the wall', () => {
  it('refuses files outside the folders, extensions and changed settings, without quoting the statement', async () => {
    writeFileSync(join(dir, 'in.csv'), 'a\n1\n')
    expect(await engine.query(`select * from read_csv(${text(join(dir, 'in.csv'))})`)).toHaveLength(1)
    for (const sql of [
      "select * from read_text('/etc/hostname')",
      "copy (select 1) to '/tmp/out.csv'",
      'install httpfs',
    ])
      await expect(engine.run(sql)).rejects.toMatchObject({ code: 'ENGINE_FORBIDDEN_FILE' })
    await expect(engine.run('set enable_external_access = true')).rejects.toMatchObject({ code: 'ENGINE_FAILED' })
    const failure = await engine.query('select secret_word from nowhere').catch((e: Error) => e)
    expect((failure as Error).message).not.toContain('secret_word')
  })
})

describe('without a spill folder', () => {
  it('keeps all in memory and refuses what does not fit', async () => {
    const memory = openEngine({ tempDir: null, memoryLimit: '24MB', folders: [dir] })
    const before = readdirSync(dir, { recursive: true }).length
    const rows = 'select md5(i::varchar) as s from range(3000000) t(i)'
    await expect(memory.run(`create temp table kept as ${rows}`)).rejects.toMatchObject({ code: 'ENGINE_MEMORY' })
    expect(readdirSync(dir, { recursive: true })).toHaveLength(before)
    await memory.close()
  })
})

describe('interrupt', () => {
  const slow = 'select count(*) from range(1000000000) a, range(1000) b where a.range * b.range % 7 = 3'
  it('stops a statement at the time limit', async () => {
    await expect(engine.query(slow, [], { timeoutMs: 50 })).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' })
  })
  it('stops a statement when the caller aborts', async () => {
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 50)
    await expect(engine.query(slow, [], { signal: abort.signal })).rejects.toMatchObject({ code: 'ENGINE_CANCELLED' })
  })
})

describe('session and stream', () => {
  it('keeps temporary tables inside a session', async () => {
    const count = await engine.session(async (s) => {
      await s.run('create temp table t as select range as n from range(10)')
      return (await s.query<{ n: number }>('select count(*) as n from t'))[0]?.n
    })
    expect(count).toBe(10)
    await expect(engine.query('select * from t')).rejects.toMatchObject({ code: 'ENGINE_FAILED' })
  })
  it('streams blocks and can be left early', async () => {
    let rows = 0
    for await (const block of engine.stream('select range from range(100000)')) {
      rows += block.length
      if (rows > 5000) break
    }
    expect(rows).toBeGreaterThan(5000)
    expect(rows).toBeLessThan(100_000)
  })
  it('opens again after it went idle', async () => {
    await new Promise((done) => setTimeout(done, 120))
    expect(await engine.query('select 1 as a')).toEqual([{ a: 1 }])
  })
})
