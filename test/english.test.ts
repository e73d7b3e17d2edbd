import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { chineseTexts, sources } from './chinese-sentences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['packages', 'modules'].flatMap((part) =>
  readdirSync(join(root, part)).map((name) => join(root, part, name, 'src')),
)
const tables = folders
  .map((folder) => join(folder, 'english.json'))
  .filter((path) => existsSync(path))
  .map((path) => [relative(root, path), JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>] as const)

/** Signs that a level's name is made of. */
const DIGITS = '一二三四'

/** Data of the modules whose Chinese is shown: the keys of what is. */
const SHOWN: Record<string, string[] | null> = {
  'packages/gb/data/statutory-clocks.json': ['name'],
  'modules/workflow/src/machine/words.json': null,
  'modules/workflow/src/flow/flow-conditions.json': null,
  'modules/workflow/src/flow/required-levels.json': ['name'],
  'modules/workflow/src/timer/extra-clocks.json': ['name'],
  'modules/workflow/src/limit/local-rules.json': ['note'],
  'modules/identity/src/role/roles.json': ['duties'],
  'modules/lifecycle/src/rule/legal-limits.json': ['title', 'basis'],
  'modules/harvest/src/record/refusals.json': null,
}

/** Where Chinese stands on purpose. */
const CHINESE = [
  // said on the terminal, in the server's log, or of the API
  /^packages\/(?:db|tlog|testkit)\//,
  /^packages\/http\/src\/openapi\//,
  // what a route calls its file or itself in the API document
  /\.routes\.ts$/,
  // sheets and papers of the departments, read back by their headers
  /\/export-[\w-]+\.ts$|-columns\.ts$|-page\.ts$/,
  /^modules\/catalogue\/src\/bulk\/(?:write-workbook|mark-workbook|report-faults|group-rows)\.ts$/,
  /^modules\/standards\/src\/code-list\/value-table\.ts$/,
  /^modules\/opendata\/src\/(?:ckan|dcat)\//,
  /^modules\/standards\/src\/seed\//,
  // words and signs looked for in data, or written into them
  /^packages\/(?:masking|search)\//,
  /^packages\/gb\/src\/division\/find-division\.ts$/,
  /^modules\/catalogue\/src\/search\//,
  /^modules\/cleansing\/src\/(?:step\/(?:date|identity|place)|suggest\/candidate)\.ts$/,
  /^modules\/connection\/src\/logical\/profile\/form\.ts$/,
  /^modules\/intake\/src\/detect\/header-titles\.ts$/,
  /^modules\/onboarding\/src\/proposal\/(?:guess-key|proposal|make-proposal)\.ts$/,
  /^modules\/quality\/src\/discovery\/(?:detect\/(?:mask-of|vote-identity)|draft\/form-of)\.ts$/,
  /^modules\/quality\/src\/kind\//,
  /^modules\/quality\/src\/library\/item-title\.ts$/,
  /^modules\/standards\/src\/(?:recognition\/score-name|calendar\/read-notice)\.ts$/,
]

test('every sentence that the server says has its English', () => {
  const keys = tables.flatMap(([, table]) => Object.keys(table))
  // what is said of a field is found with the field before it and without
  const alone = keys.flatMap((key) => (key.startsWith('{field}') ? [key, key.slice('{field}'.length)] : [key]))
  const known = new Set(alone.map((key) => key.replace(/\{[^{}]*\}/g, '{}')))
  const found = folders
    .flatMap((folder) => (existsSync(folder) ? sources(folder) : []))
    .filter((path) => !CHINESE.some((pattern) => pattern.test(relative(root, path))))
    .flatMap((path) => chineseTexts(path))
  expect(found.length).toBeGreaterThan(1000)
  const missing = found.filter(({ text }) => !known.has(text) && text !== DIGITS)
  // add the sentence to english.json of its module, with {…} for what is put in
  expect(missing.map(({ file, text }) => `${relative(root, file)}: ${text}`)).toEqual([])
})

test.each(tables)('%s has English that says what the Chinese says', (_, table) => {
  const faults = Object.entries(table).filter(([chinese, english]) => {
    const given = holes(chinese)
    const unknown = holes(english).some((name) => !given.includes(name))
    // a word of the sheets stands in quotes or before its English in brackets
    const bare = english.replace(/“[^“”]*”|\p{Script=Han}+ \([^)]*\)/gu, '')
    return english === '' || unknown || /\p{Script=Han}|[，。；：（）]/u.test(bare)
  })
  expect(faults).toEqual([])
})

test('chineseTexts finds a planted sentence, also with something put in, and leaves what readers of the API read', () => {
  const source = `
    const a = '没有收到文件'
    const b = \`共 \${rows} 行\${more ? '，还有' : ''}\`
    const c = z.string().min(1, '请填写').describe('说明')
    const d = { summary: '查询', zh: '查询', en: 'query' } // 注释`
  expect(chineseTexts('planted.ts', source).map(({ text }) => text)).toEqual([
    '没有收到文件',
    '共 {} 行{}',
    '，还有',
    '请填写',
  ])
})

test('a sentence has one English in all tables', () => {
  const all = new Map<string, Set<string>>()
  for (const [chinese, english] of tables.flatMap(([, table]) => Object.entries(table)))
    all.set(chinese, (all.get(chinese) ?? new Set()).add(english))
  expect([...all].filter(([, english]) => english.size > 1)).toEqual([])
})

test('words that stand in data and are shown have their English', () => {
  const known = new Set(tables.flatMap(([, table]) => Object.keys(table)))
  const shown = Object.entries(SHOWN).flatMap(([path, keys]) =>
    wordsIn(JSON.parse(readFileSync(join(root, path), 'utf8')), keys),
  )
  expect(shown.length).toBeGreaterThan(100)
  expect(shown.filter((word) => !known.has(word))).toEqual([])
})

function wordsIn(value: unknown, keys: string[] | null, shown = keys === null): string[] {
  if (typeof value === 'string') return shown && /\p{Script=Han}/u.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => wordsIn(part, keys, shown || (keys?.includes(key) ?? false)))
}

function holes(text: string): string[] {
  return [...text.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/g)].map(([, name]) => name ?? '')
}
