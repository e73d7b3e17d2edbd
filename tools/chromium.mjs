import { existsSync } from 'node:fs'
import { command } from './command.mjs'
import { withProgress } from './progress.mjs'

/** Without windows a browser needs a fifth less of the processor. */
const SHELL = '/usr/bin/chromium-headless-shell'
const WHOLE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
/** Where Debian's packages of Chromium keep what they share: the one without windows is beside it. */
const DEBIAN = '/etc/chromium.d'
const LIMIT_MS = 300_000
/** What is only lighter is not waited for longer than it spares. */
const LIGHTER_LIMIT_MS = 40_000

/**
 * A browser for the journeys: the one named, present or installable by apt, rather one without windows; null when there is none, and then
 * those tests are skipped. The guide's pictures are taken by a whole one.
 */
export async function findChromium() {
  const named = process.env.SHUYUAN_CHROMIUM
  if (named !== undefined) return existsSync(named) ? named : null
  const pictures = process.env.SHUYUAN_SHOTS === '1'
  const places = pictures ? [...WHOLE, SHELL] : [SHELL, ...WHOLE]
  const find = () => places.find((path) => existsSync(path)) ?? null
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return find()
  if (!find() || !(await hasCjkFont())) await withProgress('正在安装测试用浏览器与中文字体', installAll)
  if (!pictures && find() !== SHELL && existsSync(DEBIAN))
    await withProgress('正在安装更省资源的测试用浏览器', installLighter)
  return find()
}

async function installAll() {
  await apt(['update'], LIMIT_MS)
  await apt(['install', 'fontconfig', 'fonts-wqy-microhei', 'chromium'], LIMIT_MS)
}

/** Beside what is there; a download that takes too long or is not to be had leaves everything as it was. */
async function installLighter() {
  const wanted = ['install', '--no-remove', 'chromium-headless-shell']
  const fetched = async () => (await apt([...wanted, '--download-only'], LIGHTER_LIMIT_MS)).code === 0
  if (!(await fetched())) {
    await apt(['update'], LIGHTER_LIMIT_MS) // the list may name a version that is gone
    if (!(await fetched())) return
  }
  await apt(wanted, LIMIT_MS)
}

function apt(args, timeout) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout }
  return command('apt-get', ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=60', '--no-install-recommends', ...args], options)
}

async function hasCjkFont() {
  const { code, output } = await command('fc-list', [':lang=zh', 'family'])
  return code === 0 && output.trim() !== ''
}
