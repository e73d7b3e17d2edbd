import { existsSync } from 'node:fs'
import { command } from './command.mjs'
import { withProgress } from './progress.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const LIMIT_MS = 300_000

/** A browser for the journeys: the one named, present or installable by apt; null when there is none, and then those tests are skipped. */
export async function findChromium() {
  const named = process.env.SHUYUAN_CHROMIUM
  if (named !== undefined) return existsSync(named) ? named : null
  const present = PLACES.find((path) => existsSync(path))
  if (present && (await hasCjkFont())) return present
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await withProgress('正在安装测试用浏览器与中文字体', aptInstall)
  return PLACES.find((path) => existsSync(path)) ?? null
}

async function aptInstall() {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: LIMIT_MS }
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=60']
  await command('apt-get', [...quiet, 'update'], options)
  await command(
    'apt-get',
    [...quiet, 'install', '-y', '--no-install-recommends', 'fontconfig', 'fonts-wqy-microhei', 'chromium'],
    options,
  )
}

async function hasCjkFont() {
  const { code, output } = await command('fc-list', [':lang=zh', 'family'])
  return code === 0 && output.trim() !== ''
}
