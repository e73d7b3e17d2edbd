import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Receipt } from '@shuyuan/tlog'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PASSWORD } from './cast.ts'
import { openTheatre, type Theatre } from './platform.ts'
import { until } from './server-process.ts'
import { PURPOSE } from './story.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const bin = fileURLToPath(new URL('../apps/cli/bin/shuyuan.mjs', import.meta.url))
let theatre: Theatre
let dir: string
let base: string
beforeAll(async () => {
  theatre = await openTheatre()
  base = await theatre.platform.app.listen({ port: 0, host: '127.0.0.1' })
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-cli-calls-'))
})
afterAll(async () => {
  await theatre?.close()
  rmSync(dir, { recursive: true, force: true })
})

interface Ran {
  code: number | null
  out: string
  err: string
}

/** Runs `shuyuan …` in the test folder with the keys of the granted client. */
function shuyuan(args: string[], more: Record<string, string> = {}): Promise<Ran> {
  const { appKey, secret } = theatre.shared.credentials
  const env = { SHUYUAN_CONFIG: join(dir, 'account.json'), SHUYUAN_APP_KEY: appKey, SHUYUAN_APP_SECRET: secret }
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: dir, env: { ...process.env, ...env, ...more } })
    let [out, err] = ['', '']
    child.stdout.on('data', (data: Buffer) => (out += data))
    child.stderr.on('data', (data: Buffer) => (err += data))
    child.on('close', (code) => done({ code, out, err }))
  })
}

const reasons = ['--purpose', PURPOSE, '--matter', '出警', '--operator', 'J001', '--system', '接处警系统']
const call = (mode: string, ...rest: string[]) =>
  shuyuan([mode, theatre.shared.service, '--key', '站点编号=Z1001', '--url', base, ...reasons, ...rest])
const verify = (...rest: string[]) => call('verify', '--expect', '站点名称=青石巷1号站', ...rest)
const read = (file: string): Receipt => JSON.parse(readFileSync(join(dir, file), 'utf8')) as Receipt

test('verify and query of a granted client, with the receipt written beside the answer', async () => {
  const verified = await verify('--receipt', 'verify.json')
  expect(verified).toMatchObject({ code: 0, err: expect.stringContaining('今日剩余') })
  expect(JSON.parse(verified.out)).toMatchObject({ result: 'match', evidence: read('verify.json').id })
  const wrong = await call('verify', '--expect', '站点名称=别处')
  expect(JSON.parse(wrong.out)).toMatchObject({ result: 'mismatch' })
  const queried = await call('query', '--fields', '站点名称,线路数', '--receipt', 'query.json')
  expect(JSON.parse(queried.out)).toMatchObject({
    complete: true,
    records: [{ 站点名称: '青石巷1号站', 线路数: '1' }],
    evidence: read('query.json').id,
  })
})

test('calls signed with SM3, and in the habit of the national platform, are answered alike', async () => {
  for (const how of [
    ['--algorithm', 'HMAC-SM3'],
    ['--habit', 'gjgxjhpt'],
    ['--habit', 'gjzwfwpt'],
    ['--habit', 'gjzwfwpt', '--algorithm', 'HMAC-SM3'],
  ]) {
    const done = await verify(...how)
    expect(done.err, how.join(' ')).toContain('存证')
    expect(JSON.parse(done.out)).toMatchObject({ result: 'match' })
  }
  expect(await verify('--habit', 'iso')).toMatchObject({ code: 2, err: expect.stringContaining('gjzwfwpt') })
})

test('refusals are a sentence, a code and no receipt', async () => {
  expect(await call('query', '--fields', '启用日期', '--receipt', 'none.json')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('SHARING_GRANT_FIELD'),
  })
  expect(() => read('none.json')).toThrow('ENOENT')
  const stolen = await shuyuan(
    ['verify', theatre.shared.service, '--key', '站点编号=Z1001', '--expect', 'a=b', '--url', base, ...reasons],
    { SHUYUAN_APP_SECRET: 'guessed' },
  )
  expect(stolen).toMatchObject({ code: 1, err: expect.stringContaining('SHARING_SIGNATURE_WRONG') })
})

test('the receipt of a call verifies without the platform, a tampered one does not', async () => {
  const key = (await shuyuan(['evidence', 'key', '--url', base])).out.split('\n')[0] ?? ''
  await verify('--receipt', 'receipt.json')
  const check = (file: string, ...rest: string[]) => shuyuan(['evidence', 'verify', file, ...rest])
  expect(await check('receipt.json', '--key', key)).toMatchObject({ code: 0 })
  // without a key the proof is right and nobody's
  expect(await check('receipt.json')).toMatchObject({ code: 2 })
  const good = read('receipt.json')
  const tampered: Record<string, Partial<Receipt>> = {
    outcome: { leaf: good.leaf.replace('"match"', '"mismatch"') },
    place: { index: good.index + 1 },
    proof: { proof: [Buffer.alloc(32, 7).toString('base64'), ...good.proof.slice(1)] },
    tree: { checkpoint: good.checkpoint.replace(/\n(\d+)\n/, (_, size) => `\n${Number(size) + 1}\n`) },
    id: { id: `${good.id.slice(0, -1)}${good.id.endsWith('0') ? '1' : '0'}` },
  }
  for (const [what, change] of Object.entries(tampered)) {
    expect({ ...good, ...change }, what).not.toEqual(good)
    writeFileSync(join(dir, 'tampered.json'), JSON.stringify({ ...good, ...change }))
    expect((await check('tampered.json', '--key', key)).code, what).toBe(1)
  }
  const stranger = `${key.slice(0, -4)}${key.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
  expect((await check('receipt.json', '--key', stranger)).code).not.toBe(0)
})

test('evidence get fetches the receipt of an event for whoever may see it', async () => {
  await verify('--receipt', 'call.json')
  const { id } = read('call.json')
  expect(await shuyuan(['evidence', 'get', id, '--url', base])).toMatchObject({
    code: 2,
    err: expect.stringContaining('请先登录'),
  })
  const enter = (who: string) => shuyuan(['login', `${who}01`, '--url', base], { SHUYUAN_PASSWORD: PASSWORD })
  expect(await enter('auditor')).toMatchObject({ code: 0 })
  await until(async () => (await shuyuan(['evidence', 'get', id, '--out', 'fetched.json'])).code === 0, 30_000)
  expect(read('fetched.json').leaf).toBe(read('call.json').leaf)
  const key = (await shuyuan(['evidence', 'key', '--url', base])).out.split('\n')[0] ?? ''
  expect(await shuyuan(['evidence', 'verify', 'fetched.json', '--key', key])).toMatchObject({ code: 0 })
  const shown = await shuyuan(['evidence', 'get', id])
  expect(JSON.parse(shown.out)).toMatchObject({ id })
  expect(await shuyuan(['evidence', 'get', 'evd_none'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('EVIDENCE_'),
  })
  expect(await shuyuan(['evidence', 'audit'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^通过：main，\d+ 条/),
  })
  await enter('rival')
  for (const refused of [['get', id], ['audit']])
    expect((await shuyuan(['evidence', ...refused])).code, refused[0]).toBe(1)
})
