/** `npm run check`: every guard, one line each with its seconds; the output of those that fail. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

interface Check {
  name: string
  args: string[]
}

const bin = (path: string): string => join(root, 'node_modules', path)
const tests = ['test/architecture.test.ts', 'test/docs.test.ts'].filter((file) => existsSync(join(root, file)))

const checks: Check[] = [
  { name: 'format', args: [bin('@biomejs/biome/bin/biome'), 'format', '.'] },
  { name: 'types', args: [bin('@typescript/native/bin/tsc'), '-p', '.'] },
  ...(existsSync(join(root, 'apps/console/tsconfig.json'))
    ? [{ name: 'types (console)', args: [bin('@typescript/native/bin/tsc'), '-p', 'apps/console'] }]
    : []),
  { name: 'lint', args: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'dead code', args: [bin('knip/bin/knip.js'), '--strict'] },
  ...(tests.length > 0 ? [{ name: 'architecture and docs', args: [bin('vitest/vitest.mjs'), 'run', ...tests] }] : []),
]

let failures = 0
for (const check of checks) {
  const began = performance.now()
  const { code, output } = await run(check.args)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${check.name} ${seconds} s`)
  if (code === 0) continue
  failures++
  console.log(output.trimEnd())
}
process.exit(failures === 0 ? 0 : 1)

function run(args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } })
    let output = ''
    child.stdout.on('data', (data: Buffer) => (output += data))
    child.stderr.on('data', (data: Buffer) => (output += data))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}
