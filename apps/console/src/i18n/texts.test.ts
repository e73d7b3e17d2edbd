import { expect, test } from 'vitest'

type Files<T> = Record<string, T>
const texts: Files<object> = {
  ...import.meta.glob<object>('./{zh,en}.json', { eager: true, import: 'default' }),
  ...import.meta.glob<object>('../**/texts.{zh,en}.json', { eager: true, import: 'default' }),
}
const screens = import.meta.glob<string>('../**/*.tsx', { eager: true, import: 'default', query: '?raw' })
const files = Object.keys(texts).filter((path) => path.endsWith('zh.json'))

/** Paths of all texts with the variables each one uses. */
function keys(texts: object, prefix = ''): string[] {
  return Object.entries(texts)
    .flatMap(([key, value]) =>
      typeof value === 'string'
        ? [`${prefix}${key} ${(value.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ')}`]
        : keys(value as object, `${prefix}${key}.`),
    )
    .sort()
}

/** Without comments, and without the two words that stand in both languages: the brand and the language switch. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/数源工作台|'中文'/g, '')
}

test.each(files)('%s has the same texts in English', (path) => {
  const zh = keys(texts[path] ?? {})
  expect(zh.length).toBeGreaterThan(0)
  expect(keys(texts[path.replace(/zh\.json$/, 'en.json')] ?? {})).toEqual(zh)
})

test('no screen has Chinese in its code', () => {
  expect(Object.keys(screens).length).toBeGreaterThan(5)
  const faults = Object.entries(screens).filter(([, text]) => /[\u4e00-\u9fff]/.test(code(text)))
  expect(faults.map(([path]) => path)).toEqual([])
})
