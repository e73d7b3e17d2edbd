import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HELP, readOptions } from '../apps/server/src/options.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/deploy/settings.md')
const rows = page.split('\n').filter((line) => line.startsWith('| `'))
const documented = new Set(rows.map((line) => /^\| `(?:--)?([\w-]+)/.exec(line)?.[1]))

/** Variables named in a source; those that only a test or a throw-away file reads are not settings. */
const variablesOf = (text: string) =>
  [...text.matchAll(/(?:process\.env|\benv)\.(\w+)|process\.env\[['"](\w+)['"]\]/g)].map((m) => m[1] ?? m[2] ?? '')
const sources = globSync(['{apps,modules,packages}/*/{src,bin}/**/*.{ts,mjs}', '{demo,tools,bench}/**/*.{ts,mjs}'], {
  cwd: root,
  exclude: (name) => /node_modules|dist|\.test\.ts$|\.tmp\.ts$|(^|\/)zz-/.test(name),
}).filter((path) => !/^apps\/console\/|\.test\.ts$|\/generated\/|\.tmp\.ts$|\/zz-/.test(path))

test('every start option is on the settings page and in --help', () => {
  const declared = [...read('apps/server/src/options.ts').matchAll(/^ {8}'?([\w-]+)'?: \{ type:/gm)].map((m) => m[1])
  expect(declared.length).toBeGreaterThan(7)
  expect(declared.filter((name) => !documented.has(name))).toEqual([])
  expect(declared.filter((name) => !HELP.includes(`--${name}`))).toEqual([])
})

test('the defaults on the page are the defaults of the program', () => {
  const options = readOptions([], {}, '/')
  const shown = (name: string) =>
    rows
      .find((row) => row.startsWith(`| \`--${name}`))
      ?.replaceAll('\\|', '/')
      .split('|')[2]
  expect(shown('port')).toContain(String(options.port))
  expect(shown('host')).toContain(options.host)
  expect(shown('role')).toContain(options.role)
  expect(shown('scale')).toContain(options.scale)
  expect(shown('seed')).toContain(String(options.seed))
  expect(shown('gateway-workers')).toContain(String(options.gatewayWorkers))
})

test('every environment variable that a source reads is on the settings page', () => {
  expect(sources.length).toBeGreaterThan(300)
  const missing = sources.flatMap((path) =>
    variablesOf(read(path))
      .filter((name) => !documented.has(name))
      .map((name) => `${name} (${path})`),
  )
  expect(missing).toEqual([])
})

test('a variable that nobody documented would be found', () => {
  expect(variablesOf("const url = process.env.NOT_ON_THE_PAGE ?? process.env['NEITHER']")).toEqual([
    'NOT_ON_THE_PAGE',
    'NEITHER',
  ])
})

test('nothing on the page is gone from the sources', () => {
  const all = sources.map(read).join('\n')
  expect([...documented].filter((name) => name && !all.includes(name))).toEqual([])
})
