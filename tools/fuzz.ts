/**
 * `npm run fuzz -- [http://127.0.0.1:8620] [arguments of schemathesis]`: a stranger's judge of the API. Schemathesis (`pip install schemathesis`) reads
 * the API document of a running demo platform, sends what fits the schemas and what does not, and compares every answer with them. Each operation is
 * called by an account that may perform it, with ids of things that exist. For a platform of its own: it writes.
 */
import { demoAccounts } from '@shuyuan/demo'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Document, livingDocument } from './living-document.ts'

/** Who asks, in turn; an operation is called by the first who may. Those who switch accounts off come last. */
const ACCOUNTS = ['gongan', 'shuju', 'gongan.cdo', 'shenji', 'shimin', 'xitong', 'baomi']
/** Ends or locks the very session that asks; or asks a sign-on server outside, which is not there: an honest 503. */
const LEAVE_OUT = [
  'postIdentityLogout',
  'postIdentityPassword',
  'deleteIdentitySessionsById',
  'getIdentityOidcByIdStart',
  'postIdentityOidcByIdTest',
]
/** Too long an address (431) and too large a body (413) are refused before anything looks at them. */
const CONFIG = `[checks]
negative_data_rejection.expected-statuses = [400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 428, 429, 431, "5xx"]
`
/** So many operations are judged together, and as many such parts side by side as there are processors. */
const TOGETHER = 40
/** A platform lets 6,000 requests a minute of one address pass: whatever comes quicker would only be told so (429). */
const MOST_A_MINUTE = 5000
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'unsupported_method',
]

const given = process.argv.slice(2)
const base = given[0]?.startsWith('http') ? (given.shift() as string) : 'http://127.0.0.1:8620'
const document = (await ask('/openapi.json', '')) as Document
const sessions = await Promise.all(ACCOUNTS.map(signIn))
const except = new Set(sessions.map(({ id }) => id))
const folder = await mkdtemp(join(tmpdir(), 'shuyuan-fuzz-'))
await writeFile(join(folder, 'schemathesis.toml'), CONFIG)
const left = new Map<string, string>()
for (const { operationId, description = '' } of Object.values(document.paths).flatMap(Object.values))
  if (!LEAVE_OUT.includes(operationId)) left.set(operationId, /权限：`([^`]+)`/.exec(description)?.[1] ?? '')

let worst = 0
const reached = { calls: 0, operations: 0, accepted: 0, never: [] as string[] }
const parts: Part[] = []
for (const { login, token, actions } of sessions) {
  const mine = [...left].flatMap(([id, action]) => (actions.has(action) ? [id] : []))
  if (mine.length === 0) continue
  for (const id of mine) left.delete(id)
  const file = join(folder, `${login}.openapi.json`)
  const read = (path: string) => ask(path, token).catch(() => null)
  await writeFile(file, JSON.stringify(await livingDocument(document, read, except)))
  for (let at = 0; at < mine.length; at += TOGETHER)
    parts.push({ name: `${login}-${at}`, file, token, operations: mine.slice(at, at + TOGETHER) })
}
const waiting = parts.values()
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (const part of waiting) worst = Math.max(worst, await judge(part))
  }),
)
console.log(
  `\n共 ${reached.operations} 个接口、${reached.calls} 次调用，其中 ${reached.accepted} 个接口得到过成功的答复`,
)
console.log(`没有得到过成功答复的接口：\n${reached.never.toSorted().join('\n')}`)
if (left.size > 0) console.log(`没有账号可以调用：${[...left.keys()].join('、')}`)
await rm(folder, { recursive: true })
process.exitCode = worst

async function judge({ name, file, token, operations }: Part): Promise<number> {
  const report = join(folder, `${name}.report.json`)
  const args = ['run', file, '--url', base, '--workers', '1', '--checks', CHECKS.join(','), '--continue-on-failure']
  args.push('--include-operation-id-regex', `^(${operations.join('|')})$`, '--header', `Authorization: Bearer ${token}`)
  args.push('--report', 'json', '--report-json-path', report, '--warnings', 'off', '--request-timeout', '60')
  // how quickly examples are made says something of the machine and nothing of the API
  args.push('--suppress-health-check', 'too_slow')
  args.push('--rate-limit', `${Math.floor(MOST_A_MINUTE / availableParallelism())}/m`, ...given)
  const tool = spawn('schemathesis', args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: folder })
  tool.on('error', () => fail('没有找到 schemathesis，请先运行 pip install schemathesis'))
  const [said, [status]] = await Promise.all([text(tool.stdout), once(tool, 'close') as Promise<[number | null]>])
  console.log(`\n${name}：${operations.length} 个接口\n${said}`)
  const { test_cases: cases, valid_rates: rates } = JSON.parse(await readFile(report, 'utf8')) as Report
  reached.calls += cases.generated
  reached.operations += operations.length
  for (const [operation, phases] of Object.entries(rates))
    if (Object.values(phases).some(({ accepted }) => accepted > 0)) reached.accepted++
    else reached.never.push(operation)
  return status ?? 1
}

interface Part {
  name: string
  file: string
  token: string
  operations: readonly string[]
}

interface Report {
  test_cases: { generated: number }
  valid_rates: Record<string, Record<string, { accepted: number }>>
}

async function signIn(login: string) {
  const password = demoAccounts().find((each) => each.login === login)?.password
  const reply = await fetch(`${base}/v1/identity/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  const { token, title } = (await reply.json()) as { token: string; title: string }
  if (!reply.ok) fail(`无法以“${login}”登录：${title}`)
  const me = (await ask('/v1/identity/me', token)) as { subject: { id: string }; actions: string[] }
  return { login, token, id: me.subject.id, actions: new Set(me.actions) }
}

async function ask(path: string, token: string): Promise<unknown> {
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  const reply = await fetch(base + path, { headers }).catch((cause: Error) =>
    fail(`${base} 没有回答：${cause.message}`),
  )
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`)
  return await reply.json()
}

function fail(reason: string): never {
  console.error(reason)
  process.exit(1)
}
