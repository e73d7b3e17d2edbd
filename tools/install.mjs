import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.mjs'
import { findNode } from './node24.mjs'
import { withProgress } from './progress.mjs'
import { root } from './root.mjs'

/** Installs what package-lock.json says unless it is already there. Ends the process with npm's own words when that fails. */
export async function install() {
  if (matchesLock() && findNode()) return
  const { code, output } = await withProgress('正在安装依赖（首次约需 1–3 分钟）', () =>
    command(
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      ['install', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
      {
        env: { ...process.env, npm_config_loglevel: 'error' },
      },
    ),
  )
  if (code !== 0) {
    console.error(
      `依赖安装失败（npm 退出码 ${code}），请检查网络或镜像设置后重试：\n${output.trim().split('\n').slice(-15).join('\n')}`,
    )
    process.exit(1)
  }
}

/** npm notes at the end of an install what it has put into node_modules; a broken install leaves the old note or none. */
function matchesLock() {
  const note = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(note, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.optional || entry.devOptional || entry.peer) return true
    if (entry.link) return existsSync(join(root, path))
    return present[path]?.version === entry.version
  })
}
