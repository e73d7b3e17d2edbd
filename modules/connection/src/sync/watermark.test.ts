import { expect, test } from 'vitest'
import { boundPosition, isPosition, readFrom } from './watermark.ts'

test.each([
  ['integer', '100', 10, '90'],
  ['integer', '9007199254740993', 1, '9007199254740992'],
  ['decimal', '12.75', 2, '9'],
  ['date', '2026-03-01', 1, '2026-02-28'],
  ['datetime', '2026-03-01 00:00:05.123456', 10, '2026-02-28 23:59:55'],
  ['datetime', '2026-03-01 00:00:05.123456', 0, '2026-03-01 00:00:05.123456'],
  ['text', 'V2026', 0, 'V2026'],
] as const)('%s %s less %i begins at %s', (type, position, overlap, from) => {
  expect(readFrom(type, position, overlap)).toBe(from)
})

test.each([
  ['date', '2026-02-28', true],
  ['date', '昨天', false],
  ['datetime', '2026-02-28', true],
  ['datetime', '2026-02-28 10:00:00', true],
  ['datetime', "2026-02-28' or 1=1", false],
  ['integer', '-5', true],
  ['integer', '5.5', false],
  ['decimal', '5.5', true],
] as const)('%s takes %s: %s', (type, text, taken) => {
  expect(isPosition(type, text)).toBe(taken)
})

const NOW = '2026-03-02 12:00:00'
test.each([
  ['datetime', '2026-03-02 11:59:59.5', [NOW, NOW], '2026-03-02 11:59:59.5'],
  ['datetime', '2099-01-01 00:00:00', [NOW, NOW], NOW],
  ['datetime', '2026-03-02 15:00:00', ['2026-03-02 15:00:01', NOW], NOW],
  ['datetime', '2026-03-02 11:00:00', ['2026-03-02 09:00:00', NOW], '2026-03-02 09:00:00'],
  ['datetime', '2026-03-02 15:00:00', [null, NOW], NOW],
  ['date', '2026-03-02', [NOW], '2026-03-02'],
  ['date', '2026-03-03', [NOW], '2026-03-02'],
  ['integer', '99999999', [NOW], '99999999'],
  ['datetime', null, [NOW], null],
] as const)('%s %s at %j goes on from %s', (type, highest, clocks, position) => {
  expect(boundPosition(type, highest, clocks)).toBe(position)
})
