import { expect, test } from 'vitest'
import { areTelling } from './telling-values.ts'

const many = (make: (i: number) => string, rows = 400) => {
  const samples = Array.from({ length: rows }, (_, i) => make(i))
  return { type: 'text', codeList: null, samples: samples.slice(0, 256), distinct: new Set(samples).size, rows }
}

test.each([
  [
    'credit codes',
    many((i) => `91321${((i * 7_919) % 1_000_000).toString(36).toUpperCase().padStart(8, 'K')}X${i % 10}`),
  ],
  [
    'identity numbers',
    many(
      (i) =>
        `32110${i % 9}19${50 + (i % 49)}0${1 + (i % 9)}${10 + (i % 18)}${String((i * 7_919) % 10_000).padStart(4, '0')}`,
    ),
  ],
  ['mobile numbers', many((i) => `1${String((i * 7_919_777) % 10_000_000_000).padStart(10, '3')}`)],
  ['licence numbers of one series', many((i) => `JY1321101${String(i).padStart(6, '0')}`)],
  ['addresses', many((i) => `云溪区人民路${i}号${i % 7}室`)],
])('areTelling: %s are', (_, column) => expect(areTelling(column)).toBe(true))

test.each([
  ['running numbers', many((i) => String(i + 1))],
  ['running numbers behind a letter', many((i) => `S${String(i).padStart(4, '0')}`)],
  ['running numbers of a year', many((i) => `2024${String(i).padStart(4, '0')}`)],
  ['amounts', many((i) => String(i * 13.5))],
  ['dates written as text', many((i) => `20${10 + (i % 16)}-0${1 + (i % 9)}-${10 + (i % 18)}`, 150)],
  ['dates', { ...many((i) => `甲${i}乙丙丁`), type: 'date' }],
  ['codes of a list', { ...many((i) => `甲${i}乙`), codeList: 'GB/T 2260' }],
  ['kinds that repeat', { ...many((i) => `云溪区${i}村`), rows: 100_000 }],
  ['a handful', many((i) => `甲${i}乙`, 60)],
])('areTelling: %s are not', (_, column) => expect(areTelling(column)).toBe(false))
