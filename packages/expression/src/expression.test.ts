import { ident, openEngine } from '@shuyuan/engine'
import fc from 'fast-check'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compileExpression, compileValue, type ExpressionColumn } from './compile-expression.ts'

const engine = openEngine({ tempDir: join(tmpdir(), 'shuyuan-expression') })
afterAll(() => engine.close())

const column = (name: string, type: ExpressionColumn['type'] = 'text') => ({ name, title: name, type })
const columns = [
  column('a', 'integer'),
  column('b', 'decimal'),
  column('名称'),
  column('d', 'date'),
  column('t', 'datetime'),
  column('ok', 'boolean'),
  column('odd "name'),
]
const row = "7::BIGINT, 2.5, '镇江市', DATE '2024-02-29', TIMESTAMP '2024-02-29 08:00:00', true, 'x'"
const from = `(SELECT * FROM (VALUES (${row})) t(${columns.map((c) => ident(c.name)).join(', ')}))`

async function value(source: string): Promise<unknown> {
  const compiled = compileExpression(source, columns, '2026-03-02')
  if (!compiled.ok) return compiled.reason
  return (await engine.query(`SELECT ${compiled.sql} AS v FROM ${from}`))[0]?.v
}

describe('compileExpression', () => {
  test.each<[string, boolean | null]>([
    ['a = 7', true],
    ['a + 1 * 2 = 9', true],
    ['(a + 1) * 2 = 16', true],
    ['-a < 0 and not b > 3', true],
    ['a between 1 and 7 且 b between 3 and 4', false],
    ["a between '1' and 7.5", true],
    ["d not between '2024-03-01' and today()", true],
    ["名称 in ('南京市', '镇江市')", true],
    ["名称 not in ('南京市')", true],
    ["starts_with(名称, '镇') 或 a = 0", true],
    ['length(名称) = 3', true],
    ["d >= '2024-02-29' and d <= today()", true],
    ["years_between('2000-03-01', d) = 23", true],
    ['t > d', true],
    ['ok = true', true],
    ['名称 is null', false],
    ['名称 is not null', true],
    ['a / 0 = 1', null],
    ["b = '2.5'", true],
    ['a ≥ 7 并且 a ≠ 8', true],
    ["`odd \"name` = 'x'", true],
    ["名称 = 'it''s'", false],
  ])('%s → %s', async (source, wanted) => {
    expect(await value(source)).toBe(wanted)
  })

  test.each([
    ['a', '条件'],
    ['a = ', '列名'],
    ['a = 1 a', '结尾'],
    ['nope = 1', '“nope”不存在'],
    ['length(a, a) = 1', '参数'],
    ['ok > 1', '不能比较'],
    ['名称 + 1 and true', '真假'],
    [`${'('.repeat(200)}a = 1${')'.repeat(200)}`, '嵌套'],
    [`${'not '.repeat(20_000)}ok`, '嵌套'],
  ])('refuses %s in words', async (source, word) => {
    expect(await value(source)).toContain(word)
  })

  const attacks = [
    '1=1; DROP TABLE x',
    'a = 1 -- comment',
    'a = (select 1)',
    'exists(select 1)',
    "read_csv('/etc/passwd') = 'x'",
    "getenv('HOME') = 'x'",
    "名称 = '' OR 1=1 --'",
    'a = 1 /* x */',
    "a::text = '1'",
    '$1 = 1',
    '__proto__(1) = 1',
    'constructor(1) = 1',
    'tostring() = 1',
    'a = 1 union select 1',
    '"a" = 1\0',
    'name.x = 1',
    'pg_sleep(10) = 1',
    'a = 1 AND (SELECT count(*) FROM duckdb_settings()) > 0',
  ]
  test.each(attacks)('refuses %s', (source) => {
    expect(compileExpression(source, columns, '2026-03-02').ok).toBe(false)
  })

  test('whatever the text, it is refused in words or is one expression the engine can bind', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        '名称',
        'd',
        "'x'",
        "''",
        '"',
        "'",
        '(',
        ')',
        ',',
        '+',
        '-',
        '/',
        '=',
        '<',
        '>=',
        ' and ',
        ' or ',
        ' not ',
        ' in ',
        ' is null',
        ' between ',
        'length(',
        'date(',
        'today()',
        '1',
        '0.5',
        ';',
        '--',
        '/*',
        '\\',
        '`',
        '[',
      ),
      fc.string({ maxLength: 4 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const compiled = compileExpression(pieces.join(''), columns, '2026-03-02')
        if (!compiled.ok) {
          expect(compiled.reason).toMatch(/表达式|函数/)
          return
        }
        const [only, ...more] = await engine.query(`SELECT ${compiled.sql} AS v FROM ${from}`)
        expect(more).toEqual([])
        expect([true, false, null]).toContain(only?.v)
      }),
      { numRuns: 300 },
    )
  })

  test('conditions within conditions do not double, and a formula has a most of signs', () => {
    const nested = Array.from({ length: 35 }).reduce<string>((inner) => `(${inner} between true and true)`, 'ok')
    const compiled = compileExpression(nested, columns, '2026-03-02')
    expect(compiled.ok && compiled.sql.length).toBeLessThan(nested.length * 2)
    expect(compileExpression(`a${'+1'.repeat(100)} = 1`, columns, '2026-03-02').ok).toBe(true)
    expect(compileExpression(`a${'+1'.repeat(101)} = 1`, columns, '2026-03-02')).toEqual({
      ok: false,
      reason: '表达式的运算符超过 100 个',
    })
  })

  test('a derived value says its type; a condition must be one', async () => {
    const derived = compileValue("concat(名称, '-', text(a))", columns, '2026-03-02')
    expect(derived).toMatchObject({ ok: true, type: 'text' })
    if (!derived.ok) return
    expect((await engine.query(`SELECT ${derived.sql} AS v FROM ${from}`))[0]?.v).toBe('镇江市-7')
    expect(compileValue('years_between(d, today()) + 1', columns, '2026-03-02')).toMatchObject({ type: 'number' })
    expect(compileExpression('a + 1', columns, '2026-03-02')).toMatchObject({ ok: false })
  })
})
