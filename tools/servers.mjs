import { existsSync } from 'node:fs'
import { command } from './command.mjs'
import { withProgress } from './progress.mjs'

const WANTED = [
  ['/usr/sbin/mariadbd', 'mariadb-server'],
  ['/usr/sbin/sshd', 'openssh-server'],
]
const LIMIT_MS = 300_000

/** Real servers for the tests of sources: present or installable by apt. Those that are not there leave their tests skipped. */
export async function findServers() {
  const missing = () => WANTED.filter(([program]) => !existsSync(program)).map(([, name]) => name)
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await withProgress('正在安装测试用数据库与 SSH 服务', () => aptInstall(missing()))
  return missing()
}

/** Only the programs are wanted: nothing is started, each test runs an instance of its own. */
async function aptInstall(names) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }, timeout: LIMIT_MS }
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=60']
  await command('apt-get', [...quiet, 'update'], options)
  await command('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...names], options)
}
