import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checks, runCheck } from '../tools/checks.ts'
import { brokenLinks } from './docs-rules.ts'

// the whole repository is read by each, on machines that do other things as well
vi.setConfig({ testTimeout: 600_000 })
const root = join(import.meta.dirname, '..')

describe('npm run check', () => {
  test.concurrent.each(checks)('$name finds nothing', async (check) => {
    const { code, output } = await runCheck(check)
    expect(code, output).toBe(0)
  })
})

/** A guard that cannot fail is none: one violation of each in a small checkout with the repository's own settings. */
describe('a planted violation is found', () => {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-check-'))
  const plants: [check: string, file: string, text: string, told: RegExp][] = [
    ['format', 'test/crooked.ts', 'export const  a="x";\n', /test\/crooked\.ts/],
    ['types', 'test/wrong.ts', "export const n: number = 'x'\n", /test\/wrong\.ts.*TS2322/],
    ['types (console)', 'apps/console/src/wrong.ts', "export const n: number = 'x'\n", /src\/wrong\.ts.*TS2322/],
    ['lint', 'test/loose.ts', 'const late = async () => {}\nlate()\n', /no-floating-promises/],
    ['dead code', 'packages/one/src/unused.ts', 'export const a = 1\n', /packages\/one\/src\/unused\.ts/],
    ['front doors', 'packages/one/src/index.ts', 'export const one = 1\n', /one .*packages\/one\/src\/index\.ts/],
  ]
  beforeAll(() => {
    for (const file of ['biome.json', 'tsconfig.json', '.oxlintrc.json', 'knip.json', 'package.json'])
      cpSync(join(root, file), join(dir, file))
    symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'))
    put('apps/console/tsconfig.json', '{ "extends": "../../tsconfig.json", "include": ["src"] }\n')
    put('packages/one/package.json', '{ "name": "one", "version": "0.1.0", "exports": { ".": "./src/index.ts" } }\n')
    for (const [, file, text] of plants) put(file, text)
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  test('for every guard', () => {
    expect(plants.map(([check]) => check)).toEqual(checks.map(({ name }) => name))
  })

  test.concurrent.each(plants)('%s: %s', async (name, _file, _text, told) => {
    const { code, output } = await runCheck(checks.find((check) => check.name === name)!, dir)
    expect(code).not.toBe(0)
    expect(output).toMatch(told)
  })

  test('dead link', () => {
    put('docs/page.md', '[here](other.md) [there](../README.md#part) [out](https://example.cn/none)\n')
    put('README.md', '# one\n')
    expect(brokenLinks(dir, 'docs/page.md')).toEqual(['other.md'])
  })

  function put(file: string, text: string): void {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), text)
  }
})
