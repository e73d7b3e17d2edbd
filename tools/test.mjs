/** `npm test`: its own set-up, then every test. Arguments go to the runner. */
import { spawn } from 'node:child_process'
import { accessSync, constants, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { findClients } from './clients.mjs'
import { install } from './install.mjs'
import { needNode } from './node24.mjs'
import { onParentGone } from './parent.mjs'
import { root } from './root.mjs'
import { findServers } from './servers.mjs'
import { AGAIN, REPORT, failedFiles, tally } from './tally.mjs'
import { buildWeb } from './web.mjs'

/** twice what a whole run ever holds */
const SCRATCH_BYTES = 3 * 2 ** 30

for (const report of [REPORT, AGAIN]) rmSync(report, { force: true }) // an old report is never counted
const [, { chromium, clients }] = await Promise.all([install(), findOthers()])
await buildWeb()

let code = await run(process.argv.slice(2), REPORT)
// Browser and process tests meet a busy machine: in CI a failed file is tried once more, alone and from scratch, and the report says so.
const failed = failedFiles()
if (process.env.CI && code !== 0 && failed.length > 0) {
  console.log(`再试一次 ${failed.length} 个未通过的测试文件：\n${failed.join('\n')}`)
  code = await run(failed, AGAIN)
}
const { line, ok } = tally()
console.log(line)
process.exit(code || !ok ? code || 1 : 0)

/** What tests use that is not ours: apt does one thing at a time, npm works beside it. */
async function findOthers() {
  const chromium = await findChromium()
  if (!chromium) console.log('没有可用的浏览器：浏览器测试将计为跳过')
  const absent = await findServers()
  if (absent.length > 0) console.log(`没有 ${absent.join('、')}：用它们的测试将计为跳过`)
  const clients = await findClients()
  if (!clients) console.log('没有互通测试用的客户端（PyPI）：用它们的测试将计为跳过')
  return { chromium, clients }
}

/** Where tests keep databases and folders that live for seconds: in memory, where the machine has plenty of it. */
function scratch() {
  const memory = '/dev/shm'
  try {
    if (tmpdir() !== '/tmp' || freemem() < 2 * SCRATCH_BYTES) return tmpdir()
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize < SCRATCH_BYTES ? tmpdir() : memory
  } catch {
    return tmpdir()
  }
}

function run(args, report) {
  const runner = spawn(
    needNode(),
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TMPDIR: scratch(), SHUYUAN_CHROMIUM: chromium ?? '', SHUYUAN_CLIENTS: clients ?? '' },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => runner.kill(signal))
  onParentGone(() => runner.kill('SIGTERM'))
  return new Promise((ended) => runner.on('exit', (status) => ended(status ?? 1)))
}
