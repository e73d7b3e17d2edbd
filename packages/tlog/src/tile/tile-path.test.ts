import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTilePath, tilePath } from './tile-path.ts'

test('tilePath writes the examples of the specification', () => {
  expect(tilePath(0, 1_234_067, 256)).toBe('tile/0/x001/x234/067')
  expect(tilePath('entries', 5, 112)).toBe('tile/entries/005.p/112')
})

test('parseTilePath reads what tilePath writes', () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('entries' as const)),
      fc.nat({ max: 10 ** 12 }),
      fc.integer({ min: 1, max: 256 }),
      (level, index, width) => {
        expect(parseTilePath(tilePath(level, index, width))).toEqual({ level, index, width })
      },
    ),
  ))

test.each([
  'tile/00/000',
  'tile/0/0',
  'tile/0/x000/001',
  'tile/0/001.p/0',
  'tile/0/001.p/256',
  'tile/0/../../key',
  'tile/64/000',
  'tile/0/001.p/01',
])('parseTilePath refuses %s', (path) => expect(parseTilePath(path)).toBeNull())
