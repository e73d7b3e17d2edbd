import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const text = (file: string): string => readFileSync(join(root, file), 'utf8')
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const scripts = Object.keys((JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts)

describe('pages', () => {
  test.each(pages)('%s: links lead somewhere', (page) => {
    const links = [...text(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      (m) => m[1] as string,
    )
    const broken = links.filter((link) => !existsSync(join(root, dirname(page), decodeURIComponent(link))))
    expect(broken).toEqual([])
  })

  test.each(pages)('%s: named npm commands exist', (page) => {
    const named = [...text(page).matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map((m) => m[1] as string)
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })

  test.each(pages)('%s: speaks of the product alone', (page) => {
    expect(text(page)).not.toMatch(/\/work\/|\/root\/|registry\.npmjs|localhost:\d{5}/)
  })
})

describe('README', () => {
  const claims = text('README.md')
    .split('\n')
    .filter((line) => /^\|.*\.test\.ts`/.test(line))

  test('every claim names tests that exist', () => {
    expect(claims.length).toBeGreaterThan(10)
    const paths = /`([^`]+\.test\.ts|test\/e2e\/journey\/[^`]+)`/g
    const named = claims.flatMap((line) => [...line.matchAll(paths)].map((m) => m[1] as string))
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test('both languages name the two commands', () => {
    for (const page of ['README.md', 'README.en.md']) {
      expect(text(page)).toContain('npm start')
      expect(text(page)).toContain('npm test')
    }
  })
})

describe('generated files', () => {
  test('SDK types and the error reference are those of the running routes', () => {
    const run = (): string =>
      execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'tools/generate.ts', '--check'], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    expect(run).not.toThrow()
  })
})
