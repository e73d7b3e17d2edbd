/** `npm run check`: every guard, one line each with its seconds; the output of those that fail. */
import { join } from 'node:path'
import { type Check, checks, runCheck } from './checks.ts'
import { root } from './root.mjs'

const tests = ['test/architecture.test.ts', 'test/docs.test.ts']
const walls: Check = {
  name: 'architecture and docs',
  args: [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...tests],
}

let failures = 0
for (const check of [...checks, walls]) {
  const began = performance.now()
  const { code, output } = await runCheck(check)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${check.name} ${seconds} s`)
  if (code === 0) continue
  failures++
  console.log(output.trimEnd())
}
process.exit(failures === 0 ? 0 : 1)
