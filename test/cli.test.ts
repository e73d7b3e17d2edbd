import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type TestDb, testDb } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { CLERK, openRealPlatform, type RealPlatform } from '../tools/real/real-platform.ts'

vi.setConfig({ testTimeout: 60_000 })
const bin = fileURLToPath(new URL('../apps/cli/bin/shuyuan.mjs', import.meta.url))
const run = fileURLToPath(new URL('../tools/run.mjs', import.meta.url))

let base: TestDb
let platform: RealPlatform
let dir: string
beforeAll(async () => {
  base = await testDb([])
  platform = await openRealPlatform(base.db)
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-cli-'))
  const rows = Array.from({ length: 30 }, (_, i) => `S${i + 1},第${i + 1}站`)
  writeFileSync(join(dir, '公交站点.csv'), `站点编号,站点名称\n${rows.join('\n')}\n`)
})
afterAll(async () => {
  await platform.close()
  await base.drop()
  rmSync(dir, { recursive: true, force: true })
})

interface Ran {
  code: number | null
  out: string
  err: string
}

/** Runs `shuyuan …` in the test folder; `input` is what stands on its standard input. */
function shuyuan(args: string[], env: Record<string, string> = {}, input = '', command = [bin]): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...command, ...args], {
      cwd: dir,
      env: { ...process.env, SHUYUAN_CONFIG: join(dir, 'account.json'), ...env },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (data: Buffer) => (out += data))
    child.stderr.on('data', (data: Buffer) => (err += data))
    child.stdin.end(input)
    child.on('close', (code) => done({ code, out, err }))
  })
}
const signIn = () => shuyuan(['login', CLERK.login, '--url', platform.base], { SHUYUAN_PASSWORD: CLERK.password })

test('help, an unknown command and a wrong option tell how to use it', async () => {
  expect(await shuyuan([])).toMatchObject({ code: 0, out: expect.stringContaining('shuyuan onboard') })
  expect(await shuyuan(['fly'])).toMatchObject({ code: 2, err: expect.stringContaining('没有命令“fly”') })
  expect(await shuyuan(['onboard', '--nope'])).toMatchObject({ code: 2, err: expect.stringContaining('用法') })
  expect(await shuyuan(['onboard', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--provider') })
})

test('login reads the password from a pipe, keeps the session for the owner alone; a wrong one is refused', async () => {
  expect(await shuyuan(['whoami'])).toMatchObject({ code: 2, err: expect.stringContaining('请先登录') })
  const wrong = await shuyuan(['login', CLERK.login, '--url', platform.base], {}, 'wrong-password\n')
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('IDENTITY_') })
  expect(wrong.err).not.toContain('wrong-password')
  expect(await shuyuan(['login', CLERK.login, '--url', platform.base])).toMatchObject({ code: 2 })
  const done = await shuyuan(['login', CLERK.login, '--url', platform.base], {}, `${CLERK.password}\n`)
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('已登录') })
  expect(statSync(join(dir, 'account.json')).mode & 0o777).toBe(0o600)
  expect(JSON.parse((await shuyuan(['whoami'])).out)).toMatchObject({ roles: [{ id: 'provider' }] })
})

test.skipIf(!hasScript())('a password typed at a terminal is not shown', async () => {
  const line = `${process.execPath} ${bin} login ${CLERK.login} --url ${platform.base}`
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    cwd: dir,
    env: { ...process.env, SHUYUAN_CONFIG: join(dir, 'tty.json') },
  })
  let shown = ''
  child.stdout.on('data', (data: Buffer) => {
    shown += data
    if (data.includes('密码：')) setTimeout(() => child.stdin.write(`${CLERK.password}\r`), 200)
  })
  const code = await new Promise((done) => child.on('close', done))
  expect(code).toBe(0)
  expect(shown).toContain('已登录')
  expect(shown).not.toContain(CLERK.password)
})

test('onboard: proposal, report and submission; then catalogue and jobs show it', async () => {
  await signIn()
  const look = await shuyuan(['onboard', '公交站点.csv', '--dry-run'])
  expect(look).toMatchObject({ code: 0, out: expect.stringContaining('站点编号') })
  const args = ['onboard', '公交站点.csv', '--key', '站点编号', '--name', '公交站点名录', '--report', 'report.html']
  expect(await shuyuan([...args, '--submit'])).toMatchObject({ code: 2, err: expect.stringContaining('--assessor') })
  const done = await shuyuan([...args, '--submit', '--assessor', '李保密'])
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('读入 30 行，合格 30，问题 0') })
  expect(done.out).toContain('已报审')
  expect(readFileSync(join(dir, 'report.html'), 'utf8')).toContain('上架报告：公交站点名录')
  expect((await shuyuan(['catalogue', '公交'])).out).toContain('公交站点名录')
  expect(JSON.parse((await shuyuan(['catalogue', '--json'])).out)).toHaveLength(1)
  const jobs = await shuyuan(['jobs'])
  const id = jobs.out.split('\t')[0] ?? ''
  expect(JSON.parse((await shuyuan(['jobs', id])).out)).toMatchObject({ id })
})

test('refusals of the platform are sentences with a code; files that are missing are named', async () => {
  await signIn()
  const again = ['onboard', '公交站点.csv', '--name', '公交站点名录']
  expect(await shuyuan(again)).toMatchObject({ code: 1, err: expect.stringContaining('CATALOGUE_NAME_TAKEN') })
  expect(await shuyuan(['onboard', '公交站点.csv', '--key', '没有'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('ONBOARDING_KEY'),
  })
  expect(await shuyuan(['onboard', '没有.csv'])).toMatchObject({ code: 1, err: expect.stringContaining('没有.csv') })
  expect(await shuyuan(['jobs', 'nope'])).toMatchObject({ code: 1 })
  const down = await shuyuan(['login', 'x', '--url', 'http://127.0.0.1:9'], { SHUYUAN_PASSWORD: 'x' })
  expect(down).toMatchObject({ code: 1, err: expect.stringContaining('连接不上平台') })
})

test('query and verify need credentials, key and reasons; a made-up key is refused', async () => {
  const rest = ['--purpose', '核对', '--matter', '低保', '--operator', '1', '--system', 'a']
  const keys = { SHUYUAN_APP_KEY: 'ak_none', SHUYUAN_APP_SECRET: 'none' }
  expect(await shuyuan(['query', 'svc_1', '--key', 'a=1'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('AppKey'),
  })
  expect(await shuyuan(['query', 'svc_1', '--key', 'a=1'], keys)).toMatchObject({ code: 2 })
  expect(await shuyuan(['verify', 'svc_1', '--key', 'a', ...rest], keys)).toMatchObject({ code: 2 })
  const call = ['--key', 'a=1', '--url', platform.base, ...rest]
  expect(await shuyuan(['query', 'svc_1', ...call], keys)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/（[A-Z_]+）/),
  })
})

test('evidence: the public key, and a receipt that is none is not accepted', async () => {
  const key = await shuyuan(['evidence', 'key', '--url', platform.base])
  expect(key).toMatchObject({ code: 0, out: expect.stringMatching(/\+[0-9a-f]{8}\+/) })
  writeFileSync(join(dir, 'receipt.json'), '{}')
  const judged = await shuyuan(['evidence', 'verify', 'receipt.json'])
  expect(judged.code).toBeGreaterThan(0)
  expect(await shuyuan(['evidence'])).toMatchObject({ code: 2 })
})

test('npm run cli takes paths from where it was typed', async () => {
  await signIn()
  const done = await shuyuan(['onboard', '公交站点.csv', '--dry-run'], { INIT_CWD: dir }, '', [run, bin])
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('站点编号') })
})

test('logout ends the session on the platform and forgets it here', async () => {
  await signIn()
  const { token } = JSON.parse(readFileSync(join(dir, 'account.json'), 'utf8')) as { token: string }
  expect(await shuyuan(['logout'])).toMatchObject({ code: 0 })
  expect(await shuyuan(['whoami'])).toMatchObject({ code: 2 })
  const reply = await fetch(new URL('/v1/identity/me', platform.base), {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(reply.status).toBe(401)
})

function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
  } catch {
    return false
  }
}
