import { openEngine } from '@shuyuan/engine'
import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Cell, column, rule, world } from '../../../test/factory.ts'
import { countViolations } from '../../check/count-violations.ts'
import { violationsSql } from '../../check/fuse.sql.ts'
import { judgeRules } from '../../check/judge-rules.ts'

// Rules that decide most values by a cheap look (first character, lengths) must still find exactly what their definition says.
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-shortcut-'))
const engine = openEngine({ tempDir: join(dir, 'spill') })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const PLACEHOLDERS = '无 空 - -- — / \\ ? ？ NULL null N/A n/a None NaN 不详 未知 9999 99999999'.split(' ')
const WORDS = '测试 test TEST Test asdf qwer xxx'.split(' ')
const EXACT = '张三 李四 王五 123456 12345678 123456789 1234567890 abc abc123 aaa aaaa'.split(' ')
const EDGE = /^[\t\n\f\r \u3000\u00a0]|[\t\n\f\r \u3000\u00a0]$/u
const BLANK = /^[\t\n\r \u3000\u00a0]*$/u

const params: Record<string, Record<string, unknown>> = { length: { min: 2, max: 7 } }
const definitions: Record<string, (value: string) => boolean> = {
  length: (v) => [...v].length < 2 || [...v].length > 7,
  not_null: (v) => BLANK.test(v) || PLACEHOLDERS.includes(v.replace(/^ +/, '').replace(/ +$/, '')),
  no_edge_space: (v) => EDGE.test(v),
  no_full_width: (v) => /[０-９Ａ-Ｚａ-ｚ]/u.test(v),
  no_test_data: (v) => {
    const chars = [...v]
    return (
      EXACT.includes(v) || WORDS.some((w) => v.includes(w)) || (chars.length >= 6 && chars.every((c) => c === chars[0]))
    )
  },
}

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PLACEHOLDERS, ...WORDS, ...EXACT, 'tes', 'es', 'tést') },
  { weight: 4, arbitrary: fc.constantFrom(...' \t\r\n\f\v\u3000\u00a0\u200b') },
  { weight: 4, arbitrary: fc.constantFrom(...'王小明欧阳é😀𠮷a1x９Ａ-/?') },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 3 }).filter((v) => v.isWellFormed() && !v.includes('\0')),
  },
)
const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
const repeated = fc.tuple(fc.constantFrom(...'王1é😀 '), fc.integer({ min: 1, max: 9 })).map(([c, n]) => c.repeat(n))

test('placeholders given with a rule do not change what is blank', async () => {
  const w = world(
    [column('v')],
    ['', ' ', '\u3000', '无', '空', 'x', null].map((v) => [v]),
  )
  const own = rule({ kind: 'not_null', columns: ['v'], params: { placeholders: ['空'] } })
  expect((await countViolations(engine, judgeRules([own], w), w)).tallies[0]?.bad).toBe(5)
})

test.each(Object.keys(definitions))('%s finds exactly the rows of its definition', async (kind) => {
  const finds = definitions[kind] as (value: string) => boolean
  const values: Cell[] = [null, '', ...PLACEHOLDERS, ...EXACT]
  values.push(...fc.sample(value, { numRuns: 1500, seed: 97 }), ...fc.sample(repeated, { numRuns: 60, seed: 97 }))
  const w = world(
    [column('v')],
    values.map((v) => [v]),
  )
  const judged = judgeRules([rule({ kind, columns: ['v'], params: params[kind] ?? {} })], w)
  const { tallies } = await countViolations(engine, judged, w)
  const wanted = values.flatMap((v, i) => ((v === null ? kind === 'not_null' : finds(v as string)) ? [i + 1] : []))
  const [part] = judged.map(({ rule: r, judgement }) => ({ alias: 'r0', rule: r.id, judgement }))
  const file = join(dir, `${kind}.parquet`)
  await engine.run(violationsSql([part as Parameters<typeof violationsSql>[0][0]], [], w, file))
  const found = await engine.query<{ _row: number }>(`SELECT _row FROM '${file}' ORDER BY _row`)
  const shown = (rows: number[]) => rows.map((row) => values[row - 1])
  expect(shown(found.map((r) => r._row))).toEqual(shown(wanted))
  expect(tallies[0]?.bad).toBe(wanted.length)
  expect(wanted.length).toBeGreaterThan(20)
  expect(wanted.length).toBeLessThan(values.length - 20)
})
