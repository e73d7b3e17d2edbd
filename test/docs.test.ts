import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenLinks, claimedTests, linksOf } from './docs-rules.ts'

const root = join(import.meta.dirname, '..')
const text = (file: string): string => readFileSync(join(root, file), 'utf8')
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const scripts = Object.keys((JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts)

describe('pages', () => {
  test.each(pages)('%s: links lead somewhere', (page) => {
    expect(brokenLinks(root, page)).toEqual([])
  })

  test.each(pages)('%s: named npm commands exist', (page) => {
    const named = [...text(page).matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map((m) => m[1] as string)
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })

  test.each(pages)('%s: speaks of the product alone', (page) => {
    expect(text(page)).not.toMatch(/\/work\/|\/root\/|registry\.npmjs|localhost:\d{5}/)
  })
})

test('every picture of the guide is shown by a page', () => {
  const pictures = execFileSync('git', ['ls-files', 'docs/guide/images'], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
  const shown = new Set(pages.flatMap((page) => linksOf(text(page)).map((link) => join(dirname(page), link))))
  expect(pictures.length).toBeGreaterThan(100)
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([])
})

describe('README', () => {
  test.each(['README.md', 'README.en.md'])('%s: every claim names tests that exist', (page) => {
    const { lines, files } = claimedTests(text(page))
    expect(lines).toBeGreaterThan(10)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test('both languages show a picture, and map every folder that holds code', () => {
    const holding = ['packages', 'modules', 'apps', 'demo', 'test', 'bench', 'docs']
    for (const page of ['README.md', 'README.en.md']) {
      expect(text(page)).toMatch(/!\[[^\]]+\]\(docs\/guide\/images\/[\w-]+\.png\)/)
      for (const folder of holding) expect(text(page)).toContain(`| \`${folder}/\` |`)
    }
  })

  test('what is claimed in English is claimed in Chinese, line by line', () => {
    const chinese = claimedTests(text('README.md')).files
    expect(claimedTests(text('README.en.md')).files.filter((file) => !chinese.includes(file))).toEqual([])
    expect(claimedTests(text('README.en.md')).lines).toBe(claimedTests(text('README.md')).lines)
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
