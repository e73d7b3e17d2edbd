import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError, canonicalJson, civilDate, decodeCursor, defineErrors, isoTime, newId, toPage } from './index.ts'

test('ids of one moment sort as they were made', () => {
  const ids = Array.from({ length: 2000 }, () => newId('ntc', 1_700_000_000_000))
  expect(ids.toSorted()).toEqual(ids)
})

test('newId sorts by time and never repeats', () => {
  const ids = Array.from({ length: 2000 }, (_, i) => newId('ent', 1_700_000_000_000 + i))
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(2000)
  expect(ids[0]).toMatch(/^ent_[0-9a-hjkmnp-tv-z]{26}$/)
})

test('civilDate and isoTime keep no wrong text from the moment asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 4e12 }), { minLength: 2 }), (times) => {
      for (const time of times) {
        const text = new Date(time + 8 * 3_600_000).toISOString()
        expect(isoTime(new Date(time))).toBe(text.replace('Z', '+08:00'))
        expect(civilDate(new Date(time))).toBe(text.slice(0, 10))
      }
    }),
  )
  expect(() => isoTime(new Date(Number.NaN))).toThrow(RangeError)
})

test('civilDate changes at midnight in Shanghai, not in UTC', () => {
  expect(civilDate(new Date('2026-02-13T15:59:59Z'))).toBe('2026-02-13')
  expect(civilDate(new Date('2026-02-13T16:00:00Z'))).toBe('2026-02-14')
})

test('toPage gives a cursor only when rows are left', () => {
  expect(toPage([1, 2, 3], 3, (n) => [n])).toEqual({ items: [1, 2, 3], next: null })
  const page = toPage([1, 2, 3, 4], 3, (n) => [n])
  expect(decodeCursor(page.next ?? undefined)).toEqual([3])
  expect(decodeCursor('no cursor')).toBeNull()
})

test('canonicalJson sorts keys and drops undefined', () => {
  expect(canonicalJson({ b: [1, null], a: { d: '数', c: undefined } })).toBe('{"a":{"d":"数"},"b":[1,null]}')
})

test('defineErrors fills the texts and keeps the code', () => {
  const error = defineErrors({ T_X: { kind: 'conflict', zh: '不能发布“{name}”', en: 'Cannot publish "{name}"' } })
  const thrown = error('T_X', { name: '学籍' })
  expect(thrown).toBeInstanceOf(AppError)
  expect(thrown.texts).toEqual({ zh: '不能发布“学籍”', en: 'Cannot publish "学籍"' })
})
