import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { judgeFile, lengthOf } from './architecture-rules.ts'

// the whole repository is read, on machines that do other things as well
vi.setConfig({ testTimeout: 120_000 })

const root = join(import.meta.dirname, '..')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !/(^|\/)(generated|dist)\//.test(file))

describe('walls between workspaces', () => {
  const planted = mkdtempSync(join(tmpdir(), 'shuyuan-walls-'))
  afterAll(() => rmSync(planted, { recursive: true, force: true }))

  test('the repository keeps them, and enough files were read to mean it', () => {
    const { violations, modules } = cruise(root)
    expect(violations).toEqual([])
    expect(modules).toBeGreaterThan(100)
  })

  const plants: [rule: string, from: string, to: string][] = [
    ['module-order-evidence', 'modules/evidence/src/a.ts', 'modules/identity/src/index.ts'],
    ['module-order-catalogue', 'modules/catalogue/src/a.ts', 'modules/sharing/src/index.ts'],
    ['module-order-sharing', 'modules/sharing/src/a.ts', 'modules/opendata/src/index.ts'],
    ['package-order-0', 'packages/kernel/src/a.ts', 'packages/db/src/index.ts'],
    ['packages-know-no-module', 'packages/http/src/a.ts', 'modules/identity/src/index.ts'],
    ['front-door', 'modules/sharing/src/a.ts', 'modules/intake/src/version.store.ts'],
    ['clients-use-the-sdk', 'apps/cli/src/a.ts', 'modules/identity/src/index.ts'],
    ['nouns-are-pure', 'modules/quality/src/rule.sql.ts', 'modules/quality/src/rule.store.ts'],
    ['verbs-know-no-route', 'modules/quality/src/run-check.ts', 'modules/quality/src/check.routes.ts'],
    ['no-cycle', 'modules/quality/src/a.ts', 'modules/quality/src/a2.ts'],
  ]
  test.each(plants)('%s is found when planted', (rule, from, to) => {
    const dir = mkdtempSync(join(planted, 'p-'))
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      cpSync(join(root, file), join(dir, file))
    symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'))
    const up = '../'.repeat(from.split('/').length - 1)
    put(dir, from, `import { x } from '${up}${to}'\nexport const y = x\n`)
    put(
      dir,
      to,
      rule === 'no-cycle' ? `import { y } from '${up}${from}'\nexport const x = () => y\n` : 'export const x = 1\n',
    )
    expect(cruise(dir).violations).toContain(rule)
  })
})

describe('files', () => {
  test('every file has an allowed name, size and home', () => {
    const complaints = tracked.flatMap((file) => judgeFile(file, readFileSync(join(root, file), 'utf8')))
    expect(complaints).toEqual([])
  })

  test('sources stay short: median ≤ 80 lines, 90 % ≤ 200', () => {
    const lengths = tracked
      .filter((file) => !/\.test\.tsx?$|(^|\/)test\//.test(file))
      .map((file) => lengthOf(readFileSync(join(root, file), 'utf8')))
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(200)
  })

  const bad: [what: string, file: string, text: string][] = [
    ['a name from the forbidden list', 'modules/quality/src/rule-helpers.ts', 'export {}\n'],
    ['a file above 300 lines', 'modules/quality/src/rule.ts', 'export const x = 1\n'.repeat(301)],
    ['SQL outside a store', 'modules/quality/src/run-check.ts', "db.selectFrom('quality.rule')\n"],
    ["another module's table", 'modules/quality/src/rule.store.ts', "db.selectFrom('catalogue.entry')\n"],
    ['a type check switched off', 'modules/quality/src/rule.ts', '// @ts-ignore\nexport const x = 1\n'],
    ['a test that is left out', 'modules/quality/src/rule.test.ts', "test.only('x', () => {})\n"],
  ]
  test.each(bad)('%s is found when planted', (_what, file, text) => {
    expect(judgeFile(file, text)).not.toEqual([])
  })
})

describe('modules', () => {
  const modules = execFileSync('git', ['ls-files', 'modules/*/package.json'], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
  test.each(modules.map((m) => basename(dirname(m))))(
    '%s has a README of one screen, a front door of one screen and its own schema',
    (name) => {
      expect(lengthOf(readFileSync(join(root, 'modules', name, 'README.md'), 'utf8'))).toBeLessThanOrEqual(60)
      expect(lengthOf(readFileSync(join(root, 'modules', name, 'src/index.ts'), 'utf8'))).toBeLessThanOrEqual(40)
      const sql = execFileSync('git', ['ls-files', `modules/${name}/migrations/*.sql`], { cwd: root, encoding: 'utf8' })
        .trim()
        .split('\n')
        .filter(Boolean)
      for (const file of sql) {
        const text = readFileSync(join(root, file), 'utf8')
        const schemas = [...text.matchAll(/(?:create|alter) table (?:if not exists )?(\w+)\./gi)].map((m) => m[1])
        expect(new Set(schemas.concat(name)), file).toEqual(new Set([name]))
      }
    },
  )
})

function put(dir: string, file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), text)
}

function cruise(dir: string): { violations: string[]; modules: number } {
  const folders = ['packages', 'modules', 'apps'].filter((folder) =>
    execFileSync('ls', ['-A', dir], { encoding: 'utf8' }).split('\n').includes(folder),
  )
  const bin = join(root, 'node_modules/.bin/depcruise')
  let text: string
  try {
    text = execFileSync(
      process.execPath,
      [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
      { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 28 },
    )
  } catch (failure) {
    text = (failure as { stdout: string }).stdout
  }
  const report = JSON.parse(text) as {
    modules: unknown[]
    summary: { violations: { rule: { name: string }; from: string; to: string }[] }
  }
  const own = dir === root
  return {
    violations: report.summary.violations.map((v) => (own ? `${v.rule.name}: ${v.from} → ${v.to}` : v.rule.name)),
    modules: report.modules.length,
  }
}
