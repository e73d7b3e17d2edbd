import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nationalHeaders } from '@shuyuan/sdk'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PASSWORD } from './cast.ts'
import { openTheatre, type Theatre } from './platform.ts'
import { type Answer, type Message, signedSend } from './send.ts'
import { until } from './server-process.ts'
import { freePort } from '@shuyuan/testkit'
import { verifyBody } from './story.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const page = readFileSync(join(import.meta.dirname, '../docs/deploy/install.md'), 'utf8')
const [server = '', gateway = ''] = [...page.matchAll(/```nginx\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
const able = ['nginx', 'openssl'].every((tool) => has(tool))

let theatre: Theatre
let dir: string
let port: number
let certificate: Buffer
const closers: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  if (!able) return
  theatre = await openTheatre({ trustedProxies: ['127.0.0.1'] })
  closers.push(() => theatre.close())
  const platform = new URL(await theatre.platform.app.listen({ port: 0, host: '127.0.0.1' })).host
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-proxy-'))
  closers.push(async () => rmSync(dir, { recursive: true, force: true }))
  port = await freePort()
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const files = ['-keyout', join(dir, 'data.key'), '-out', join(dir, 'data.pem')]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...names, ...files], {
    stdio: 'ignore',
  })
  certificate = readFileSync(join(dir, 'data.pem'))
  // the page's own words, with this machine's ports and files
  const written = server
    .replace('  location / {', `${gateway}  location / {`)
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace('data.example.gov.cn', 'localhost')
    .replaceAll('/etc/nginx/tls/', `${dir}/`)
    .replaceAll(/127\.0\.0\.1:862\d/g, platform)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/${name};`)
  const config = join(dir, 'nginx.conf')
  const main = `daemon off; master_process off; pid ${dir}/pid; error_log stderr;`
  writeFileSync(config, `${main} events {} http { access_log off; ${places.join(' ')}\n${written}}`)
  const nginx = spawn('nginx', ['-p', dir, '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] })
  let output = ''
  nginx.stderr.on('data', (data: Buffer) => (output += data))
  const gone = new Promise((ok) => nginx.on('exit', ok))
  closers.push(async () => {
    nginx.kill('SIGTERM')
    await gone
  })
  await until(async () => {
    if (nginx.exitCode !== null) throw new Error(output)
    return (await through({ url: '/readyz' }).catch(() => null))?.status === 200
  }, 20_000)
})
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

/** One request over TLS through the proxy. */
function through({ method = 'GET', url, headers = {}, payload }: Message): Promise<Answer> {
  const json = typeof payload === 'object' && !Buffer.isBuffer(payload)
  const body = json ? JSON.stringify(payload) : payload
  const all = { ...(json ? { 'content-type': 'application/json' } : {}), ...headers }
  return new Promise((done, fail) => {
    const asked = request(
      { host: 'localhost', port, path: url, method, headers: all, ca: certificate, family: 4 },
      (reply) => {
        const parts: Buffer[] = []
        reply.on('data', (part: Buffer) => parts.push(part))
        reply.on('end', () => {
          const text = Buffer.concat(parts).toString()
          const fields = Object.fromEntries(Object.entries(reply.headers).map(([name, value]) => [name, String(value)]))
          done({ status: reply.statusCode ?? 0, headers: fields, body: text, json: <T>() => JSON.parse(text) as T })
        })
      },
    )
    asked.on('error', fail)
    asked.end(body)
  })
}

test.runIf(able)('behind nginx as docs/deploy/install.md has it: pages, secure cookies, large uploads', async () => {
  expect((await through({ url: '/' })).body).toContain('公共数据开放平台')
  const login = { login: 'provider01', password: PASSWORD }
  const entered = await through({ method: 'POST', url: '/v1/identity/login', payload: login })
  expect([entered.status, entered.headers['set-cookie']]).toEqual([
    200,
    expect.stringMatching(/shuyuan_session=[^,]*Secure/),
  ])
  const forged = { authorization: `Bearer ${entered.json<{ token: string }>().token}`, 'x-forwarded-for': '6.6.6.6' }
  await through({
    method: 'POST',
    url: '/v1/identity/login',
    payload: login,
    headers: { 'x-forwarded-for': '6.6.6.6' },
  })
  expect((await through({ url: '/v1/identity/sessions', headers: forged })).body).not.toContain('6.6.6.6')
  const rows = Array.from({ length: 400_000 }, (_, i) => `Z${i},青石巷${i}号站`).join('\n')
  const csv = Buffer.from(`站点编号,站点名称\n${rows}`)
  const sent = await signedSend(through)('provider', 'POST', '/v1/intake/uploads?name=big.csv', csv)
  expect([sent.status, sent.json<{ size: number }>().size]).toEqual([201, csv.length])
})

test.runIf(able)('signed calls pass it, also in the national habit, whose headers have underscores', async () => {
  const { service, credentials } = theatre.shared
  const url = `/v1/sharing/services/${service}/verify`
  for (const habit of ['gjzwfwpt', 'gjgxjhpt'] as const) {
    const headers = nationalHeaders(credentials, service, habit)
    const reply = await through({ method: 'POST', url, headers, payload: JSON.stringify(verifyBody()) })
    expect([reply.status, reply.json<{ result: string }>().result]).toEqual([200, 'match'])
    expect(reply.headers['x-shuyuan-receipt']).toMatch(/./)
  }
})

test('the page has both pieces', () => {
  expect(server).toContain('underscores_in_headers on')
  expect(gateway).toContain('proxy_pass')
})

function has(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`])
    return true
  } catch {
    return false
  }
}
