import { expect, test } from 'vitest'

type Files<T> = Record<string, T>
const texts: Files<object> = {
  ...import.meta.glob<object>('./{zh,en}.json', { eager: true, import: 'default' }),
  ...import.meta.glob<object>('../**/texts.{zh,en}.json', { eager: true, import: 'default' }),
}
const written: Files<string> = {
  ...import.meta.glob<string>('./{zh,en}.json', { eager: true, import: 'default', query: '?raw' }),
  ...import.meta.glob<string>('../**/texts.{zh,en}.json', { eager: true, import: 'default', query: '?raw' }),
}
const screens = import.meta.glob<string>('../**/*.tsx', { eager: true, import: 'default', query: '?raw' })
const code = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.ts'], {
  eager: true,
  import: 'default',
  query: '?raw',
})
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

/** `catalogue.title` of `title` in `../catalogue/texts.zh.json`; forms for a number or a context are one. */
function named(path: string): string[] {
  const folder = path
    .split('/')
    .slice(1, -1)
    .map((step) => `${step}.`)
  return keys(texts[path] ?? {}).map((key) => `${folder.join('')}${key.replace(/(_\w+)? .*$/, '')}`)
}

/**
 * Texts that no code names, neither whole (`t('bulk.name')`) nor by a template (`t(`bulk.states.${state}`)`).
 * What stands right below the folder is named in the code; a group of texts (`states`) follows what the platform answers.
 */
function unused(names: string[], sources: string[]): string[] {
  const whole = new Set(sources.flatMap((source) => source.match(/[\w-]+(?:\.[\w-]+)+/g) ?? []))
  const words = new Set(sources.flatMap((source) => source.match(/[\w-]+/g) ?? []))
  const templates = new Set(sources.flatMap((source) => source.match(/`\w[\w-]*\.[\w.-]*\$\{[^`]*`/g) ?? []))
  const made = [...templates].map((text) => ({
    form: new RegExp(
      `^${text
        .slice(1, -1)
        .split(/\$\{.*?\}/)
        .map((part) => part.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&'))
        .join('.+')}$`,
    ),
    group: !/^`\w+\.\$\{[^}]*\}`$/.test(text),
  }))
  return names.filter((name) => {
    const word = name.slice(name.lastIndexOf('.') + 1)
    return !whole.has(name) && !made.some(({ form, group }) => form.test(name) && (group || words.has(word)))
  })
}

/** Without comments, marks that have their English, marks that people may type, and the two words that stand in both languages: brand and language switch. */
function spoken(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/数源工作台|'中文'|mark\('.'\)|tokenSeparators=\{.*?\}|split\(.*?\)/g, '')
}

test.each(files)('%s has the same texts in English', (path) => {
  const zh = keys(texts[path] ?? {})
  expect(zh.length).toBeGreaterThan(0)
  expect(keys(texts[path.replace(/zh\.json$/, 'en.json')] ?? {})).toEqual(zh)
})

/** Keys that a file names twice in one group: the second silently takes the place of the first. A line holds one key. */
function twice(source: string): string[] {
  const seen = [new Set<string>()]
  return source.split('\n').flatMap((line) => {
    const key = /^\s*("[^"]+"):/.exec(line)?.[1]
    const known = key !== undefined && seen.at(-1)?.has(key)
    if (key) seen.at(-1)?.add(key)
    if (/\{\s*$/.test(line)) seen.push(new Set())
    if (/^\s*\}/.test(line)) seen.pop()
    return known ? [key] : []
  })
}

test.each(Object.entries(written))('%s names every text once', (_, source) => {
  expect(twice(source)).toEqual([])
  expect(twice(source.replace(/^( +"[^{\n]*)$/m, '$1\n$1'))).toHaveLength(1)
})

test('no screen has Chinese in its code', () => {
  expect(Object.keys(screens).length).toBeGreaterThan(5)
  const faults = Object.entries(screens).filter(([, text]) => /[\u4e00-\u9fff，。；：、（）]/.test(spoken(text)))
  expect(faults.map(([path]) => path)).toEqual([])
})

test('every text is shown somewhere, and one that is not is found', () => {
  const names = files.filter((path) => path.startsWith('../')).flatMap(named)
  const sources = Object.values(code)
  expect(names.length).toBeGreaterThan(1000)
  expect(unused([...names, 'bulk.planted'], sources)).toEqual(['bulk.planted'])
})
