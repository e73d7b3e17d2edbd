import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { command } from './command.mjs'
import { findNode } from './node24.mjs'
import { withProgress } from './progress.mjs'
import { root } from './root.mjs'

const QUIET = ['--no-audit', '--no-fund']
const INSTALL = ['install', '--no-save', '--include=dev', '--include=optional', ...QUIET]
/** Reads the lock file; npm 9.2, which Debian 12 brings, stops at a package under another name. */
const NEWER_NPM = 'npm@10.9.4'

/** Installs what package-lock.json says unless it is already there. Ends the process with npm's own words when that fails. */
export async function install() {
  if (matchesLock() && findNode()) return
  const { code, output } = await withProgress('正在安装依赖（首次约需 1–3 分钟）', installAll)
  if (code !== 0) {
    console.error(
      `依赖安装失败（npm 退出码 ${code}），请检查网络或镜像设置后重试：\n${output.trim().split('\n').slice(-15).join('\n')}`,
    )
    process.exit(1)
  }
}

/** npm leaves out optional parts made for a newer Node than its own: so it runs under the Node that they will run under. */
async function installAll() {
  const folder = findNode() ? null : mkdtempSync(join(tmpdir(), 'shuyuan-node-'))
  try {
    const bin = folder && (await bringNode(folder))
    const path = bin ? bin + delimiter + process.env.PATH : process.env.PATH
    const first = await npm('npm', INSTALL, path)
    if (first.code === 0 || !(await isOld(path))) return first
    const second = await npm('npx', ['--yes', NEWER_NPM, ...INSTALL], path)
    return second.code === 0 ? second : first
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts the Node that the platform brings along into a folder of its own; null where there is none for this machine. */
async function bringNode(folder) {
  const name = `node-${process.platform}-${process.arch}`
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies[name]
  if (!version) return null
  const { code } = await npm('npm', ['install', '--prefix', folder, ...QUIET, `${name}@${version}`])
  return code === 0 ? join(folder, 'node_modules', name, 'bin') : null
}

async function isOld(path) {
  const { output } = await npm('npm', ['--version'], path)
  return Number.parseInt(output.trim().split('\n').at(-1) ?? '', 10) < 10
}

function npm(program, args, path = process.env.PATH) {
  const file = process.platform === 'win32' ? `${program}.cmd` : program
  return command(file, args, { env: { ...process.env, PATH: path, npm_config_loglevel: 'error' } })
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
