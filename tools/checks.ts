import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'

export interface Check {
  name: string
  /** program and arguments, run by Node */
  args: string[]
  env?: Record<string, string>
}

const bin = (path: string): string => join(root, 'node_modules', path)
/** One checker looks at each shared type once; more of them win nothing where other work fills the cores. */
const tsc = (project: string): string[] => [bin('@typescript/native/bin/tsc'), '-p', project, '--checkers', '1']
/** The type checkers keep almost all they allocate: a collector that comes seldom saves a quarter of their time. */
const SELDOM = { GOGC: '400', GOMEMLIMIT: '4GiB' }
/** The same for the linter, which has one checker for each processor it is given: a third of the work is spared. */
const ONE = { GOMAXPROCS: '1' }

/** The guards that are programs of others; architecture and docs are tests of this repository. */
export const checks: Check[] = [
  { name: 'format', args: [bin('@biomejs/biome/bin/biome'), 'format', '.'] },
  { name: 'types', args: tsc('.') },
  { name: 'types (console)', args: tsc('apps/console') },
  { name: 'lint', args: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'], env: ONE },
  { name: 'dead code', args: [bin('knip/bin/knip.js'), '--strict'] },
  {
    name: 'front doors',
    args: [bin('knip/bin/knip.js'), '--include-entry-exports', '--include', 'exports,types', '--no-config-hints'],
  },
]

/** Runs a guard on a checkout; what it printed tells what to do. */
export function runCheck(check: Check, dir: string = root): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const env = { ...SELDOM, ...check.env, ...process.env, NO_COLOR: '1' }
    const child = spawn(process.execPath, check.args, { cwd: dir, env })
    let output = ''
    child.stdout.on('data', (data: Buffer) => (output += data))
    child.stderr.on('data', (data: Buffer) => (output += data))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}
