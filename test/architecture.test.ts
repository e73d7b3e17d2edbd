import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { judgeFile, lengthOf } from './architecture-rules.ts'

// the whole repository is read, on machines that do other things as well
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const root = join(import.meta.dirname, '..')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !/(^|\/)(generated|dist)\//.test(file))

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: { name: string; from: { path?: string }; to: { path?: string } }[]
}
/** The names in `^modules/(a|b)/`. */
const named = (path = ''): string[] => /\((.*)\)\//.exec(path)?.[1]?.split('|') ?? []
const moduleRules = config.forbidden.filter(({ name }) => name.startsWith('module-order-'))
const packageRules = config.forbidden.filter(({ name }) => name.startsWith('package-order-'))
const moduleOrder = [
  ...moduleRules.map(({ name }) => name.replace('module-order-', '')),
  ...named(moduleRules.at(-1)?.to.path),
]
const packageLevels = [...packageRules.map(({ from }) => named(from.path)), named(packageRules.at(-1)?.to.path)]
const folders = (parent: string): string[] =>
  readdirSync(join(root, parent))
    .filter((name) => existsSync(join(root, parent, name, 'package.json')))
    .toSorted()

interface Plant {
  rule: string
  from: string
  to: string
}
const door = (workspace: string): string => `${workspace}/src/index.ts`
/** Each module looks at every later one, each package at one of the next level. */
const plants: Plant[] = [
  ...moduleOrder.flatMap((name, i) =>
    moduleOrder.slice(i + 1).map((later) => ({
      rule: `module-order-${name}`,
      from: `modules/${name}/src/before-${later}.ts`,
      to: door(`modules/${later}`),
    })),
  ),
  ...packageLevels.slice(0, -1).flatMap((level, i) =>
    level.map((name) => ({
      rule: `package-order-${i}`,
      from: `packages/${name}/src/before.ts`,
      to: door(`packages/${packageLevels[i + 1]?.[0]}`),
    })),
  ),
  { rule: 'packages-know-no-module', from: 'packages/http/src/a.ts', to: door('modules/identity') },
  { rule: 'front-door', from: 'modules/sharing/src/a.ts', to: 'modules/intake/src/version.store.ts' },
  { rule: 'clients-use-the-sdk', from: 'apps/cli/src/a.ts', to: door('modules/identity') },
  { rule: 'nouns-are-pure', from: 'modules/quality/src/rule.sql.ts', to: 'modules/quality/src/rule.store.ts' },
  { rule: 'verbs-know-no-route', from: 'modules/quality/src/run-check.ts', to: 'modules/quality/src/check.routes.ts' },
  { rule: 'no-cycle', from: 'modules/quality/src/a.ts', to: 'modules/quality/src/a2.ts' },
]

describe('walls between workspaces', () => {
  test('the repository keeps them, and enough files were read to mean it', () => {
    const { violations, modules } = cruise(root)
    expect(violations).toEqual([])
    expect(modules).toBeGreaterThan(100)
  })

  test('every module and package has its place in the orders', () => {
    expect(folders('modules')).toEqual([...moduleOrder].toSorted())
    expect(folders('packages')).toEqual(packageLevels.flat().toSorted())
  })

  test('every rule is planted', () => {
    expect(new Set(plants.map(({ rule }) => rule))).toEqual(new Set(config.forbidden.map(({ name }) => name)))
  })

  describe('planted', () => {
    const dir = mkdtempSync(join(tmpdir(), 'shuyuan-walls-'))
    let found: string[] = []
    beforeAll(() => {
      for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
        cpSync(join(root, file), join(dir, file))
      symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'))
      for (const { to } of plants) put(dir, to, 'export const x = 1\n')
      for (const { rule, from, to } of plants) {
        put(dir, from, `import { x } from '${pathTo(from, to)}'\nexport const y = x\n`)
        if (rule === 'no-cycle') put(dir, to, `import { y } from '${pathTo(to, from)}'\nexport const x = () => y\n`)
      }
      found = cruise(dir).violations
    })
    afterAll(() => rmSync(dir, { recursive: true, force: true }))

    test.each(plants.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`))('%s is found', (violation) => {
      expect(found).toContain(violation)
    })
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
    [
      'SQL in its own words outside a store',
      'modules/quality/src/run-check.ts',
      'await sql`select id from quality.rule`.execute(db)\n',
    ],
    ["another module's table", 'modules/quality/src/rule.store.ts', "db.selectFrom('catalogue.entry')\n"],
    [
      "another module's table in SQL's own words",
      'modules/quality/src/rule.store.ts',
      'await sql`select id from quality.rule join catalogue.entry on true`.execute(db)\n',
    ],
    ['a type check switched off', 'modules/quality/src/rule.ts', '// @ts-ignore\nexport const x = 1\n'],
    ['a request past the door', 'modules/harvest/src/read-remote.ts', 'const reply = await fetch(url)\n'],
    ['a connection past the door', 'packages/connector/src/ftp.ts', "import { connect } from 'node:net'\n"],
    ['a text measured after trimming', 'modules/quality/src/rule.schema.ts', 'z.string().trim().min(1).max(9)\n'],
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

/** The import of `to` in the file `from`. */
function pathTo(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to}`
}

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
  return {
    violations: report.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`),
    modules: report.modules.length,
  }
}
