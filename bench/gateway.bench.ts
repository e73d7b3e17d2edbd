import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { openServer } from '@shuyuan/db'
import { YOUNG_SPACE } from '../apps/server/src/gateway-workers.ts'
import { printFigure } from './figure.ts'
import type { LoadResult } from './gateway/load.ts'
import { measureLinks } from './gateway/links.ts'
import { openShare } from './gateway/open-share.ts'
import { scaling, usedBy } from './gateway/processor.ts'
import { signRequests } from './gateway/sign-requests.ts'

// The whole chain of a verify call (signature, grant, quota, field, LMDB, durable evidence, receipt) against a hello-world Fastify in the
// same run, with one gateway process and with two. Load comes from a process of its own, with requests signed beforehand. Each process has
// answered `WARM` calls before anything is measured: one that runs for weeks has its code compiled.
// node bench/gateway.bench.ts [calls=60000] [rows=100000] [connections=50]

const calls = Number(process.argv[2] ?? 60_000)
const rows = Number(process.argv[3] ?? 100_000)
const connections = Number(process.argv[4] ?? 50)
/** calls before the measured ones, for each process: as many again as are measured */
const WARM = calls
const CORES = 2
const GOAL_RATE = 12_000

const scratch = mkdtempSync(join(tmpdir(), 'gateway-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(scratch)
process.env.SHUYUAN_TEST_PG ??= server?.url
const share = await openShare(rows)

const here = (file: string) => join(import.meta.dirname, file)
const children: ChildProcess[] = []

/** So many processes of the bare framework on one port. */
async function hellos(count: number, port: number): Promise<ChildProcess[]> {
  const started = Array.from({ length: count }, () => fork(here('gateway/hello.ts'), [String(port)]))
  children.push(...started)
  await Promise.all(started.map((child) => once(child, 'message')))
  return started
}

async function gateways(count: number, port: number): Promise<ChildProcess[]> {
  const started = Array.from({ length: count }, (_, i) => {
    const profile = process.env.PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.PROFILE}`] : []
    const flags = [...profile, YOUNG_SPACE]
    const child = fork(
      here('../apps/server/src/main.ts'),
      ['--role', 'gateway', '--data', share.dataDir, '--port', String(port)],
      {
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
        execArgv: flags,
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

interface Measured extends LoadResult {
  /** processor time of a call in the servers, microseconds */
  served: number
}

async function load(port: number, requests: Buffer[]): Promise<LoadResult> {
  const child = fork(here('gateway/load.ts'), { serialization: 'advanced' })
  child.send({ port, connections, warmup: 0, requests })
  const [result] = (await once(child, 'message')) as [LoadResult]
  child.kill()
  if (Object.keys(result.failed).length > 0) throw new Error(`calls failed: ${JSON.stringify(result.failed)}`)
  return result
}

/** The load twice: once that everything is warm, and once measured. */
async function measure(servers: ChildProcess[], port: number, make: (count: number) => Buffer[]): Promise<Measured> {
  await load(port, make(WARM * servers.length))
  const before = servers.map(usedBy)
  const result = await load(port, make(calls))
  const used = servers.reduce((sum, server, i) => sum + usedBy(server) - (before[i] as number), 0)
  return { ...result, served: used / calls }
}

async function end(servers: ChildProcess[]): Promise<void> {
  for (const server of servers) {
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    await gone
  }
}

const bodyOf = (i: number) => share.body((i * 7919) % rows)
const greeting = Buffer.from(
  'POST /hello HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}',
)

function show(what: string, { rate, p50, p99, bytes, served, cost }: Measured, base?: number): void {
  const ratio = base ? `  ratio ${(rate / base).toFixed(3)}` : ''
  const costs = `${served.toFixed(1)} µs a call, load ${cost.toFixed(1)} µs`
  console.log(
    `${what.padEnd(24)} ${rate.toFixed(0).padStart(7)} calls/s  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms  ${bytes.toFixed(0)} B  ${costs}${ratio}`,
  )
}

for (const { name, micros } of await measureLinks(share.deps, share))
  printFigure('gateway', `link: ${name}`, micros, 'µs')
if (calls === 0) process.exit(0)

printFigure('gateway', 'pure computing, two processes against one', await scaling(), '×')
const firstPort = 18_700 + (process.pid % 500) * 4
const greetings = (count: number) => Array.from({ length: count }, () => greeting)
const bare: Measured[] = []
for (const count of [1, 2]) {
  const servers = await hellos(count, firstPort + count - 1)
  const result = await measure(servers, firstPort + count - 1, greetings)
  await end(servers)
  bare.push(result)
  show(`hello-world, ${count} process(es)`, result)
  printFigure('gateway', `hello-world, ${count} process(es)`, result.rate, 'calls/s')
  printFigure('gateway', `processor time of a hello-world, ${count} process(es)`, result.served, 'µs')
}
const [base] = bare as [Measured, Measured]
for (const count of [1, 2]) {
  const port = firstPort + 1 + count
  const workers = await gateways(count, port)
  const path = `/v1/sharing/services/${share.service}/verify`
  const sign = (n: number) =>
    signRequests(
      share.client,
      path,
      Array.from({ length: n }, (_, i) => bodyOf(i)),
    )
  const result = await measure(workers, port, sign)
  await end(workers)
  show(`verify, ${count} process(es)`, result, base.rate)
  printFigure('gateway', `processor time of a call, ${count} process(es)`, result.served, 'µs')
  printFigure('gateway', `verify against hello-world, ${count} process(es)`, result.rate / base.rate, 'ratio', [
    '>=',
    count === 1 ? 0.15 : 0.25,
  ])
  if (count === 2) {
    // what two cores leave for a call at the wanted rate, once the load has taken its part
    printFigure('gateway', 'processor time of the load, a call', result.cost, 'µs')
    printFigure('gateway', `left for a call at ${GOAL_RATE}/s`, (CORES * 1e6) / GOAL_RATE - result.cost, 'µs')
    printFigure('gateway', 'verify, 2 processes', result.rate, 'calls/s', ['>=', GOAL_RATE])
    printFigure('gateway', 'verify p99, 2 processes', result.p99, 'ms', ['<=', 15])
  } else printFigure('gateway', 'verify, 1 process', result.rate, 'calls/s')
}
for (const child of children) child.kill()
await share.close()
await server?.stop()
rmSync(scratch, { recursive: true, force: true })
process.exit(0)
