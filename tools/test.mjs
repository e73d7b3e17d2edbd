/** `npm test`: its own set-up, then every test. Arguments go to the runner. */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { needNode } from './node24.mjs'
import { onParentGone } from './parent.mjs'
import { root } from './root.mjs'
import { REPORT, tally } from './tally.mjs'
import { buildWeb } from './web.mjs'

rmSync(REPORT, { force: true }) // an old report is never counted
await install()
const chromium = await findChromium()
if (!chromium) console.log('没有可用的浏览器：浏览器测试将计为跳过')
await buildWeb()

const runner = spawn(
  needNode(),
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SHUYUAN_CHROMIUM: chromium ?? '' } },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => runner.kill(signal))
onParentGone(() => runner.kill('SIGTERM'))
runner.on('exit', (code) => {
  const { line, ok } = tally()
  console.log(line)
  process.exit(code || !ok ? code || 1 : 0)
})
