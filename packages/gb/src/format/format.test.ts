import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPattern, matchFormat, parseFormat } from '../index.ts'

const fits = (format: string, value: string) => matchFormat(parseFormat(format) ?? expect.unreachable(format), value)

test.each([
  ['n8', ['20250801', '00000000'], ['2025-08-01', '2025801', '']],
  ['an18', ['11010519491231002X'], ['11010519491231002', '11010519491231002-']],
  ['a..50', ['a'.repeat(50)], ['a'.repeat(51), '']],
  ['c..50', ['镇'.repeat(50), '𠮷'.repeat(50)], ['镇'.repeat(51)]],
  ['n..17,2', ['123456.78', '-5', '0.1', `${'9'.repeat(15)}.99`], ['123456.789', `${'9'.repeat(16)}.99`, '1.', 'a']],
  ['an3..8', ['abc', 'abc12345'], ['ab', 'abc123456']],
  ['c..ul', ['长'.repeat(5000), '两\n行'], ['']],
  ['YYYYMMDD', ['20240229'], ['20230229', '2024-02-29']],
  ['CCYY-MM-DD', ['2024-02-29'], ['20240229']],
  ['YYYY-MM-DD hh:mm:ss', ['2024-02-29 23:59:59'], ['2024-02-29 24:00:00']],
  ['YYYYMM', ['202412'], ['202413']],
])('matchFormat(%s)', (format, accepted, rejected) => {
  for (const value of accepted) expect([value, fits(format, value)]).toEqual([value, true])
  for (const value of rejected) expect([value, fits(format, value)]).toEqual([value, false])
})

test.each(['', 'x8', 'n', 'an..', 'n8..3', 'c..10,2', 'n2,3', 'n..ul,2', '8n', 'n0'])(
  'parseFormat refuses "%s"',
  (text) => {
    expect(parseFormat(text)).toBeNull()
  },
)

test('formatPattern accepts whatever matchFormat accepts', () => {
  const format = fc.constantFrom('n8', 'an3..8', 'n..17,2', 'c..20', 'YYYYMMDD', 'CCYY-MM-DD')
  fc.assert(
    fc.property(format, fc.stringMatching(/^[0-9A-Za-z.-]{0,20}$/), (text, value) => {
      const read = parseFormat(text) ?? expect.unreachable(text)
      if (matchFormat(read, value)) expect(value).toMatch(new RegExp(`^(?:${formatPattern(read)})$`, 'su'))
    }),
  )
})
