import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoAccounts } from '@shuyuan/demo'
import { type Browser, type Page, chromium as engine } from 'playwright-core'
import { type CityProcess, demoCity, startCity } from '../demo-city.ts'
import { countRequests } from './answered.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Offline and quiet: nothing but the pages under test. */
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
/** To optimise their scripts costs as much as it saves; so does sweeping them often, and compiling again what was not used for a while. */
const SCRIPTS =
  '--no-opt,--no-maglev,--no-flush-bytecode,--initial-heap-size=500,--min-semi-space-size=16,--max-semi-space-size=64'
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
const named = process.env.SHUYUAN_CHROMIUM

/** The browser to test with, named by SHUYUAN_CHROMIUM (empty: none); null means that the journeys are skipped. */
export const chromium: string | null =
  (named === undefined ? PLACES : [named]).find((path) => path !== '' && existsSync(path)) ?? null

/** The browser of one test file. */
export const openBrowser = (): Promise<Browser> =>
  engine.launch({ executablePath: chromium ?? '', args: [...FLAGS.split(' '), `--js-flags=${SCRIPTS}`] })

/** A running platform with the small demo city, and a browser in front of it. */
export interface Stage {
  url: string
  /** what the terminal showed when the platform was up; empty for one that was running already */
  greeting: string
  /** the page of a person, signed in, as it was left in this journey; `who` is a role or a login of the demo city. Each has cookies of its own */
  open(who: string): Promise<Page>
  /** a second page of the same person, with a session of its own */
  another(who: string): Promise<Page>
  /** the same through the login form, as a person does it; stands on the workbench */
  enter(who: string): Promise<Page>
  /** a page that nobody has signed in on */
  visit(): Promise<Page>
  /** the same with JavaScript switched off */
  visitWithoutScript(): Promise<Page>
  /** closes the pages that nobody signed in on by `open`, and forgets what the others kept in the browser */
  leave(): Promise<void>
  close(): Promise<void>
}

/** Starts the platform on a temporary folder; SHUYUAN_E2E_URL names a running one with the demo city instead. */
export async function openStage(): Promise<Stage> {
  const running = process.env.SHUYUAN_E2E_URL
  const [platform, browser] = await Promise.all([
    running ? { url: running, greeting: '', stop: async () => {} } : startPlatform(),
    openBrowser(),
  ])
  const visit = async (javaScriptEnabled = true) => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 850 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce', // nobody watches: no frame is drawn for a movement
      javaScriptEnabled,
    })
    context.setDefaultTimeout(30_000)
    return countRequests(await context.newPage())
  }
  const another = async (who: string) => signIn(await visit(), platform.url, who)
  const people = new Map<string, Page>()
  return {
    url: platform.url,
    greeting: platform.greeting,
    visit: () => visit(),
    visitWithoutScript: () => visit(false),
    another,
    async open(who) {
      const { login } = accountOf(who)
      const page = people.get(login) ?? (await another(login))
      people.set(login, page)
      return page
    },
    enter: async (who) => fillIn(await visit(), platform.url, who),
    async leave() {
      const staying = new Set([...people.values()].map((page) => page.context()))
      const going = browser.contexts().filter((context) => !staying.has(context))
      await Promise.all([...going.map((context) => context.close()), ...[...people.values()].map(forget)])
    },
    async close() {
      await Promise.all([browser.close(), platform.stop()])
    },
  }
}

/** What a page keeps for its next visit (drafts, the language) is gone. */
async function forget(page: Page): Promise<void> {
  if (!page.url().startsWith('http')) return
  await page.evaluate(() => {
    const { localStorage, sessionStorage } = globalThis as unknown as Record<string, { clear(): void }>
    localStorage?.clear()
    sessionStorage?.clear()
  })
}

async function signIn(page: Page, url: string, who: string): Promise<Page> {
  const { login, password } = accountOf(who)
  const reply = await page.request.post(`${url}/v1/identity/login`, { data: { login, password } })
  if (!reply.ok()) throw new Error(`Cannot sign in "${login}": ${reply.status()} ${await reply.text()}`)
  return page
}

async function fillIn(page: Page, url: string, who: string): Promise<Page> {
  const { login, password } = accountOf(who)
  await page.goto(`${url}/console/login`)
  await page.getByLabel('账号', { exact: true }).fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '工作台', exact: true }).waitFor()
  return page
}

/** The account of a role or a login of the demo city. */
export function accountOf(who: string) {
  const accounts = demoAccounts()
  const account = accounts.find((a) => a.login === who) ?? accounts.find((a) => a.roles.includes(who))
  if (!account) throw new Error(`Cannot sign in "${who}": neither a login nor a role of the demo city`)
  return account
}

/** Saves docs/guide/images/<name>.png when SHUYUAN_SHOTS=1, otherwise does nothing. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SHUYUAN_SHOTS !== '1') return
  const folder = join(root, 'docs/guide/images')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}

/** The platform on a copy of the demo city. */
async function startPlatform(): Promise<CityProcess> {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-e2e-'))
  const data = join(dir, 'data')
  const remove = () => rmSync(dir, { recursive: true, force: true })
  try {
    execFileSync('cp', ['-a', await demoCity(), data])
    const running = await startCity(data)
    return { ...running, stop: () => running.stop().finally(remove) }
  } catch (cause) {
    remove()
    throw cause
  }
}
