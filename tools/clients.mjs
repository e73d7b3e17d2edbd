import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from './command.mjs'
import { withProgress } from './progress.mjs'

/** Others' clients, unmodified, that must understand what we publish; versions are fixed so that two runs mean the same. */
const WANTED = ['ckanapi==4.11', 'openlineage-python==1.54.0']
const LIMIT_MS = 120_000

/** The folder of their programs, in a Python environment of its own below the temporary folder; null where it cannot be made, and then their tests are skipped. */
export async function findClients() {
  const named = process.env.SHUYUAN_CLIENTS
  if (named !== undefined) return existsSync(named) ? named : null
  const home = join(tmpdir(), `shuyuan-clients-${WANTED.join('-').replaceAll(/[^\w.-]/g, '')}`)
  const ready = join(home, 'ready')
  if (!existsSync(ready)) {
    const { code } = await withProgress('正在安装互通测试用的客户端', () => makeEnvironment(home))
    if (code !== 0) return null
    writeFileSync(ready, '')
  }
  return join(home, 'bin')
}

async function makeEnvironment(home) {
  const made = await makeVenv(home)
  if (made.code !== 0) return made
  const quiet = ['--quiet', '--disable-pip-version-check', '--timeout', '15', '--retries', '1']
  return command(join(home, 'bin', 'python'), ['-m', 'pip', 'install', ...quiet, ...WANTED], { timeout: LIMIT_MS })
}

async function makeVenv(home) {
  const make = () => command('python3', ['-m', 'venv', '--clear', home], { timeout: LIMIT_MS })
  const made = await make()
  if (made.code === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return made
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: LIMIT_MS }
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=60']
  await command('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', 'python3-venv'], options)
  return make()
}
