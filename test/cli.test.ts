import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type TestDb, testDb } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Schemas } from '@shuyuan/sdk'
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

type Proposal = Schemas['OnboardingDraft']['proposal']
type Column = Proposal['columns'][number]
type Report = Schemas['OnboardingReport']

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
  for (const [words, said] of [
    [['onboard', '--nope'], '没有选项“--nope”\n用法：shuyuan onboard'],
    [['login', '--server', 'http://127.0.0.1'], '没有选项“--server”\n用法'],
    [['onboard', '--key'], '选项“--key”的值不对'],
    [['catalogue', '--json=yes'], '选项“--json”的值不对'],
    [['catalogue', '-x'], '没有选项“-x”'],
  ] as const)
    expect(await shuyuan([...words])).toMatchObject({ code: 2, err: expect.stringContaining(said) })
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
  const args = ['onboard', '公交站点.csv', '--key', '站点编号', '--name', '公交站点名录', '--report', 'report.html']
  expect(await shuyuan([...args, '--submit'])).toMatchObject({ code: 2, err: expect.stringContaining('--assessor') })
  const submit = [...args, '--submit', '--assessor', '李保密']
  expect(await shuyuan(submit)).toMatchObject({ code: 2, err: expect.stringContaining('没有填写“保密风险评估结论”') })
  expect(await shuyuan([...submit, '--secrecy', '好'])).toMatchObject({ code: 2, err: expect.stringContaining('“好”') })
  const done = await shuyuan([...submit, '--privacy', 'not-involved', '--privacy-note', ''], {}, '通过\n站点公开可见\n')
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('读入 30 行，合格 30，问题 0') })
  expect(done.out).toContain('已报审')
  expect(readFileSync(join(dir, 'report.html'), 'utf8')).toContain('上架报告：公交站点名录')
  expect((await shuyuan(['catalogue', '公交'])).out).toContain('公交站点名录')
  const [listed, ...others] = JSON.parse((await shuyuan(['catalogue', '--json'])).out) as { id: string }[]
  expect(others).toEqual([])
  const { data: entry } = await platform.client.GET('/v1/catalogue/entries/{id}', {
    params: { path: { id: listed?.id ?? '' } },
  })
  expect(entry).toMatchObject({
    secrecyReview: { conclusion: 'pass', person: '李保密', note: '站点公开可见' },
    privacyReview: { conclusion: 'not-involved' },
  })
  const jobs = await shuyuan(['jobs'])
  const id = jobs.out.split('\t')[0] ?? ''
  expect(JSON.parse((await shuyuan(['jobs', id])).out)).toMatchObject({ id })
})

test('onboard: a proposal is written for a provider, corrected and read back; the report is JSON', async () => {
  await signIn()
  const args = ['onboard', '公交站点.csv', '--provider', '113211000141523477']
  const sittings = async () =>
    (await platform.client.GET('/v1/onboarding/drafts', { params: { query: {} } })).data?.items.map(({ id }) => id)
  const before = await sittings()
  const look = await shuyuan([...args, '--key', '站点编号', '--dry-run', '--proposal', 'proposal.json'])
  expect(look).toMatchObject({ code: 0, out: expect.stringContaining('站点编号') })
  expect(look.err).toMatch(/上传 .*100%/)
  expect(await shuyuan([...args, '--dry-run', '--proposal', 'proposal.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('已有文件“proposal.json”'),
  })
  expect(await sittings()).toEqual(before) // a dry run leaves none
  const path = join(dir, 'proposal.json')
  const proposal = JSON.parse(readFileSync(path, 'utf8')) as Proposal
  expect(proposal.columns.map(({ title, key }) => [title, key])).toEqual([
    ['站点编号', true],
    ['站点名称', false],
  ])
  const rule = { kind: 'length', columns: [proposal.columns[1]?.name ?? ''], params: { min: 1, max: 3 } }
  // an internal column makes the entry internal, and narrows how it may be opened
  Object.assign(proposal, { name: '公交站点更正', dataLevel: 2, openType: 2, openConditions: '登记后使用' })
  proposal.columns[1] = { ...(proposal.columns[1] as Column), title: '站名', grade: 2 }
  proposal.rules = [{ ...rule, severity: 'error', keep: true, confidence: 1, reason: '专员设定' }]
  writeFileSync(path, JSON.stringify(proposal))
  const done = await shuyuan([...args, '--proposal', 'proposal.json', '--report', 'report.json'])
  expect(done.err).not.toMatch(/（[A-Z_]+）/)
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('规则 1 条，发现 21 处') })
  const report = JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')) as Report
  expect(report).toMatchObject({ version: { rowsIn: 30, rowsGood: 30 }, check: { rules: 1, violations: 21 } })
  const { data: entry } = await platform.client.GET('/v1/catalogue/entries/{id}', {
    params: { path: { id: report.entry?.id ?? '' } },
  })
  expect(entry).toMatchObject({ name: '公交站点更正', items: [{ grade: 1 }, { title: '站名', grade: 2 }] })
  const bare = await shuyuan([...args, '--layout', '{"headerRows":0}', '--dry-run', '--proposal', 'bare.json'])
  expect(bare).toMatchObject({ code: 0, out: expect.not.stringContaining('站点编号') })
  expect(await shuyuan([...args, '--layout', '[0]'])).toMatchObject({ code: 2, err: expect.stringContaining('“[0]”') })
  expect(await shuyuan([...args, '--layout', '{"headerRows":-1}'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('HTTP_INVALID'),
  })
  writeFileSync(path, '[]')
  expect(await shuyuan([...args, '--proposal', 'proposal.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('不是建议文件'),
  })
  expect(await shuyuan(['onboard', '公交站点.csv', '--provider', '999'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('ONBOARDING_PROVIDER'),
  })
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
  expect(readFileSync(join(dir, '公交站点.建议.json'), 'utf8')).toContain('站点编号')
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
