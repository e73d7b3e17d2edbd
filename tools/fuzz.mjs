/**
 * `npm run fuzz -- http://127.0.0.1:8620 [login] [password] [arguments of schemathesis]`: a stranger's judge of the API. Schemathesis (`pip install
 * schemathesis`) reads /openapi.json of a running platform, sends what fits the schemas and what does not, and compares every answer with them.
 * For a platform of its own: it writes.
 */
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'

const [base = 'http://127.0.0.1:8620', login = 'shuju', password = 'Yunxi#2026sh', ...more] = process.argv.slice(2)
/** Ends or locks the very session that asks. */
const LEAVE_OUT = '/(logout|login|password|sessions|oidc)'
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'unsupported_method',
]

const reply = await fetch(`${base}/v1/identity/login`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ login, password }),
}).catch((cause) => fail(`${base} 没有回答：${cause.message}`))
if (!reply.ok) fail(`无法以“${login}”登录：${(await reply.json()).title}`)
const { token } = await reply.json()
const args = ['run', `${base}/openapi.json`, '--workers', '1', '--checks', CHECKS.join(','), '--continue-on-failure']
args.push('--exclude-path-regex', LEAVE_OUT, '--header', `Authorization: Bearer ${token}`, ...more)
const { status, error } = spawnSync('schemathesis', args, { stdio: 'inherit', cwd: tmpdir() })
if (error) fail('没有找到 schemathesis，请先运行 pip install schemathesis')
process.exit(status ?? 1)

function fail(reason) {
  console.error(reason)
  process.exit(1)
}
