import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const codes: Record<'things' | 'deeds' | 'single', Record<string, string[]>> & { words: Record<string, string> } = json(
  'apps/console/src/i18n/codes.json',
)

test('every kind of evidence that the modules write has a name in the console, in both languages', () => {
  const files = globSync('modules/*/src/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'))
  const written = /(?:record|append)\([^;]{0,80}?kind: '(([a-z]+\.[a-z-]+)\.([a-z-]+))'/g
  const kinds = files.flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(written)])
  expect(kinds.length).toBeGreaterThan(80)
  const named = ([, kind = '', thing = '', deed = '']: string[]) =>
    kind in codes.single || (thing in codes.things && deed in codes.deeds)
  expect(kinds.filter((kind) => !named(kind)).map(([, kind]) => kind)).toEqual([])
  for (const table of [codes.things, codes.deeds, codes.single])
    for (const [code, names] of Object.entries(table)) expect(names, code).toHaveLength(2)
})

test('every code of the catalogue has an English word in the console', () => {
  const tables: Record<string, Record<string, string>> = json('modules/catalogue/src/entry/enumerations.json')
  const labels = new Set(Object.values(tables).flatMap((table) => Object.values(table)))
  expect([...labels].filter((label) => !(label in codes.words))).toEqual([])
})
