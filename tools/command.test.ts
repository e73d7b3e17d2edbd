import { spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { root } from './root.mjs'

vi.setConfig({ testTimeout: 60_000 })

/** a checkout that nothing is installed in, and an npm that never comes to an end */
let checkout: string
const pids: number[] = []
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'shuyuan-install-'))
  cpSync(join(root, 'tools'), join(checkout, 'tools'), { recursive: true })
  cpSync(join(root, 'package.json'), join(checkout, 'package.json'))
  writeFileSync(join(checkout, 'npm'), `#!/bin/sh\necho $$ > ${checkout}/installing\nexec sleep 300\n`)
  chmodSync(join(checkout, 'npm'), 0o755)
})
afterEach(() => {
  for (const pid of pids.splice(0)) if (lives(pid)) process.kill(pid, 'SIGKILL')
  rmSync(checkout, { recursive: true, force: true })
})

const lives = (pid: number): boolean => existsSync(`/proc/${pid}`)

async function until<T>(ask: () => T | undefined | false): Promise<T> {
  for (const end = Date.now() + 40_000; Date.now() < end; await new Promise((ok) => setTimeout(ok, 25))) {
    const answer = ask()
    if (answer) return answer
  }
  throw new Error('waited too long')
}

/** `npm start` as npm runs it: through a shell; resolves once the install is under way. */
async function installing() {
  const line = `echo $$; "${process.execPath}" tools/start.mjs & echo $! > ${checkout}/launcher; wait`
  const shell = spawn('/bin/sh', ['-c', line], {
    cwd: checkout,
    stdio: 'ignore',
    env: { PATH: `${checkout}:/usr/bin:/bin`, npm_lifecycle_event: 'start' },
  })
  const pidIn = (file: string) => {
    const path = join(checkout, file)
    return existsSync(path) ? Number(readFileSync(path, 'utf8')) : undefined
  }
  const install = await until(() => pidIn('installing'))
  const launcher = await until(() => pidIn('launcher'))
  pids.push(install, launcher)
  return { shell, launcher, install }
}

test.runIf(process.platform === 'linux')('an install ends with the launcher that is stopped', async () => {
  const { launcher, install } = await installing()
  process.kill(launcher, 'SIGTERM')
  await until(() => !lives(install) && !lives(launcher))
})

test.runIf(process.platform === 'linux')('an install ends with npm, and nothing is started after it', async () => {
  const { shell, launcher, install } = await installing()
  shell.kill('SIGKILL')
  await until(() => !lives(install) && !lives(launcher))
})
