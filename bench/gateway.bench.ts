import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { openServer } from '@shuyuan/db'
import { printFigure } from './figure.ts'
import type { LoadResult } from './gateway/load.ts'
import { measureLinks } from './gateway/links.ts'
import { openShare } from './gateway/open-share.ts'
import { signRequests } from './gateway/sign-requests.ts'

// The whole chain of a verify call (signature, grant, quota, field, LMDB, durable evidence, receipt) against a hello-world Fastify in the
// same run, with one gateway process and with two. Load comes from a process of its own, with requests signed beforehand.
// node bench/gateway.bench.ts [calls=60000] [rows=100000] [connections=50]

const calls = Number(process.argv[2] ?? 60_000)
const rows = Number(process.argv[3] ?? 100_000)
const connections = Number(process.argv[4] ?? 50)
const WARMUP = 0.2

const scratch = mkdtempSync(join(tmpdir(), 'gateway-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(scratch)
process.env.SHUYUAN_TEST_PG ??= server?.url
const share = await openShare(rows)

const here = (file: string) => join(import.meta.dirname, file)
const children: ChildProcess[] = []

async function hello(): Promise<number> {
  const child = fork(here('gateway/hello.ts'))
  children.push(child)
  const [url] = (await once(child, 'message')) as [string]
  return Number(new URL(url).port)
}

async function gateways(count: number, port: number): Promise<ChildProcess[]> {
  const started = Array.from({ length: count }, (_, i) => {
    const profile = process.env.PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.PROFILE}`] : []
    const child = fork(
      here('../apps/server/src/main.ts'),
      ['--role', 'gateway', '--data', share.dataDir, '--port', String(port)],
      {
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
        execArgv: profile,
        env: { ...process.env, DATABASE_URL: share.databaseUrl, SHUYUAN_GATEWAY: String(i + 1) },
      },
    )
    children.push(child)
    return child
  })
  await Promise.all(started.map((child) => said(child, '已就绪')))
  return started
}

function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((done, fail) => {
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += String(chunk)
      if (output.includes(word)) done()
    })
    child.on('exit', () => fail(new Error(`the gateway ended: ${output}`)))
  })
}

async function load(port: number, requests: Buffer[]): Promise<LoadResult> {
  const child = fork(here('gateway/load.ts'), { serialization: 'advanced' })
  child.send({ port, connections, warmup: Math.floor(requests.length * WARMUP), requests })
  const [result] = (await once(child, 'message')) as [LoadResult]
  child.kill()
  if (Object.keys(result.failed).length > 0) throw new Error(`calls failed: ${JSON.stringify(result.failed)}`)
  return result
}

/** Processor time a process has used, microseconds; 0 where the system does not tell. */
function usedBy({ pid }: ChildProcess): number {
  if (process.platform !== 'linux') return 0
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return ((user ?? 0) + (system ?? 0)) * 10_000
}

const bodyOf = (i: number) => share.body((i * 7919) % rows)
const greeting = Buffer.from(
  'POST /hello HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}',
)

function show(what: string, { rate, p50, p99, bytes }: LoadResult, base?: number): void {
  const ratio = base ? `  ratio ${(rate / base).toFixed(3)}` : ''
  console.log(
    `${what.padEnd(24)} ${rate.toFixed(0).padStart(7)} calls/s  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms  ${bytes.toFixed(0)} B${ratio}`,
  )
}

for (const { name, micros } of await measureLinks(share.deps, share))
  printFigure('gateway', `link: ${name}`, micros, 'µs')
if (calls === 0) process.exit(0)

const base = await load(
  await hello(),
  Array.from({ length: calls }, () => greeting),
)
show('hello-world', base)
for (const count of [1, 2]) {
  const port = 18_700 + count + (process.pid % 500) * 2
  const workers = await gateways(count, port)
  const path = `/v1/sharing/services/${share.service}/verify`
  const bodies = Array.from({ length: calls }, (_, i) => bodyOf(i))
  const before = workers.map(usedBy)
  const result = await load(port, signRequests(share.client, path, bodies))
  const used = workers.reduce((sum, worker, i) => sum + usedBy(worker) - (before[i] as number), 0)
  printFigure('gateway', `processor time of a call, ${count} process(es)`, used / calls, 'µs')
  show(`verify, ${count} process(es)`, result, base.rate)
  printFigure('gateway', `verify against hello-world, ${count} process(es)`, result.rate / base.rate, 'ratio', [
    '>=',
    count === 1 ? 0.15 : 0.25,
  ])
  if (count === 2) {
    printFigure('gateway', 'verify, 2 processes', result.rate, 'calls/s', ['>=', 12_000])
    printFigure('gateway', 'verify p99, 2 processes', result.p99, 'ms', ['<=', 15])
  } else printFigure('gateway', 'verify, 1 process', result.rate, 'calls/s')
  for (const worker of workers) {
    const gone = once(worker, 'exit')
    worker.kill('SIGTERM')
    await gone
  }
}
for (const child of children) child.kill()
await share.close()
await server?.stop()
rmSync(scratch, { recursive: true, force: true })
process.exit(0)
