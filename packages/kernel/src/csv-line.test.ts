import { expect, test } from 'vitest'
import { csvLine, unguardCell } from './index.ts'

const FORMULAS = [
  '=1+1',
  '+1+cmd|calc',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1+1',
  '－1－x',
  '＠SUM(1)',
  '=HYPERLINK("http://x","点")',
]

test.each(FORMULAS)('csvLine makes %j a text', (formula) => {
  const [cell = ''] = /^'|^"'/.exec(csvLine([formula])) ?? []
  expect(cell).not.toBe('')
})

test('csvLine leaves numbers, dashes, dates and words as they are', () => {
  const plain = ['-3', '+0.5', '1,234', '-12%', '1e-5', '-', '--', '2026-03-02', '含=号', '甲＝乙', '']
  expect(csvLine(plain)).toBe(`-3,+0.5,"1,234",-12%,1e-5,-,--,2026-03-02,含=号,甲＝乙,\r\n`)
  expect(csvLine([-3, null, 'a;b', 'a\tb', 'a"b'])).toBe(`-3,,"a;b","a\tb","a""b"\r\n`)
})

test('unguardCell brings every text back as it was, also one that began with an apostrophe', () => {
  const texts = [...FORMULAS, "'=1", "''+x", "'甲", "'-5", '-5', "'", '']
  const back = texts.map((text) =>
    unguardCell(csvLine([text]).slice(0, -2).replace(/^"|"$/g, '').replaceAll('""', '"')),
  )
  expect(back).toEqual(texts)
})
