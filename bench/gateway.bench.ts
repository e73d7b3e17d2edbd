import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openServer } from '@shuyuan/db'
import { keepIndex } from '../modules/evidence/src/log/keep-index.ts'
import { printFigure } from './figure.ts'
import type { LoadResult } from './gateway/load.ts'
import { measureLinks } from './gateway/links.ts'
import { openShare } from './gateway/open-share.ts'
import { scaling, usedBy } from './gateway/processor.ts'
import { signRequests } from './gateway/sign-requests.ts'
import { endServers, startGateways, startHellos } from './gateway/start-servers.ts'
import { syncedWrites } from './gateway/synced-writes.ts'

// The whole chain of a verify call (signature, grant, quota, field, LMDB, durable evidence, receipt) against a hello-world Fastify in the
// same run, with one gateway process and with two. Load comes from a process of its own, with requests signed beforehand. Each process has
// answered `WARM` calls before anything is measured: one that runs for weeks has its code compiled. The search index over the evidence is
// kept by another process, behind the calls; what it costs them on the same machine is shown at the end.
// node bench/gateway.bench.ts [calls=60000] [rows=100000] [connections=50] [--pace 8/1,16/2,24/2,16/2/16]
// With --pace only two processes are measured, once for each way of gathering calls: <enough>/<patience in ms>[/<MB for young objects>].

const { values: options, positionals } = parseArgs({ options: { pace: { type: 'string' } }, allowPositionals: true })
const [calls = 60_000, rows = 100_000, connections = 50] = positionals.map(Number)
/** calls before the measured ones, for each process: as many again as are measured */
const WARM = calls
const CORES = 2
const GOAL_RATE = 12_000

const scratch = mkdtempSync(join(tmpdir(), 'gateway-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(scratch)
process.env.SHUYUAN_TEST_PG ??= server?.url
const share = await openShare(rows)

interface Measured extends LoadResult {
  /** processor time of a call in the servers, microseconds */
  served: number
}

async function load(port: number, requests: Buffer[]): Promise<LoadResult> {
  const child = fork(join(import.meta.dirname, 'gateway/load.ts'), { serialization: 'advanced' })
  child.send({ port, connections, warmup: 0, requests })
  const [result] = (await once(child, 'message')) as [LoadResult]
  child.kill()
  if (Object.keys(result.failed).length > 0) throw new Error(`calls failed: ${JSON.stringify(result.failed)}`)
  return result
}

/** The load twice: once that everything is warm, and once measured; then the servers end. */
async function measure(servers: ChildProcess[], port: number, make: (count: number) => Buffer[]): Promise<Measured> {
  try {
    await load(port, make(WARM * servers.length))
    const before = servers.map(usedBy)
    const result = await load(port, make(calls))
    const used = servers.reduce((sum, server, i) => sum + usedBy(server) - (before[i] as number), 0)
    return { ...result, served: used / calls }
  } finally {
    await endServers(servers)
  }
}

const bodyOf = (i: number) => share.body((i * 7919) % rows)
const greeting = Buffer.from(
  'POST /hello HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}',
)
const greetings = (count: number) => Array.from({ length: count }, () => greeting)
const verifies = (count: number) =>
  signRequests(
    share.client,
    `/v1/sharing/services/${share.service}/verify`,
    Array.from({ length: count }, (_, i) => bodyOf(i)),
  )

let port = 18_700 + (process.pid % 500) * 20

async function measureHello(count: number): Promise<Measured> {
  port++
  return measure(await startHellos(count, port), port, greetings)
}

async function measureVerify(count: number, pace?: string): Promise<Measured> {
  port++
  const { dataDir, databaseUrl } = share
  return measure(await startGateways(count, { port, dataDir, databaseUrl, pace }), port, verifies)
}

function show(what: string, { rate, p50, p99, bytes, served, cost }: Measured, base?: Measured): void {
  const ratio = base ? `  ratio ${(rate / base.rate).toFixed(3)}, ${(served / base.served).toFixed(2)} × its time` : ''
  const costs = `${served.toFixed(1)} µs a call, load ${cost.toFixed(1)} µs, ${((rate * (served + cost)) / 1e6).toFixed(2)} cores`
  console.log(
    `${what.padEnd(28)} ${rate.toFixed(0).padStart(7)} calls/s  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms  ${bytes.toFixed(0)} B  ${costs}${ratio}`,
  )
}

async function end(): Promise<never> {
  await share.close()
  await server?.stop()
  rmSync(scratch, { recursive: true, force: true })
  process.exit(0)
}

if (options.pace) {
  const base = await measureHello(1)
  show('hello-world, 1 process(es)', base)
  for (const pace of options.pace.split(',')) show(`enough/patience ${pace}`, await measureVerify(2, pace), base)
  await end()
}

for (const { name, micros } of await measureLinks(share.deps, share))
  printFigure('gateway', `link: ${name}`, micros, 'µs')
for (const [name, bytes] of [
  ['4 kB', 4 << 10],
  ['32 kB', 32 << 10],
] as const) {
  const { p50, p95, p99 } = await syncedWrites(share.dataDir, bytes)
  printFigure('gateway', `bare synced write of ${name}, p50`, p50, 'ms')
  printFigure('gateway', `bare synced write of ${name}, p95`, p95, 'ms')
  printFigure('gateway', `bare synced write of ${name}, p99`, p99, 'ms')
}
if (calls === 0) await end()

printFigure('gateway', 'pure computing, two processes against one', await scaling(), '×')
const bare: Measured[] = []
for (const count of [1, 2]) {
  const result = await measureHello(count)
  bare.push(result)
  show(`hello-world, ${count} process(es)`, result)
  printFigure('gateway', `hello-world, ${count} process(es)`, result.rate, 'calls/s')
  printFigure('gateway', `processor time of a hello-world, ${count} process(es)`, result.served, 'µs')
}
const [base] = bare as [Measured, Measured]
for (const count of [1, 2]) {
  const result = await measureVerify(count)
  show(`verify, ${count} process(es)`, result, base)
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
// On a machine that serves both, the main process brings what was called into the search index meanwhile. No call waits for that, but it
// takes processor time and synced writes from those who do.
const keeper = keepIndex(share.deps)
const beside = await measureVerify(2)
await keeper.stop()
show('verify, index follows', beside, base)
printFigure('gateway', 'verify, 2 processes, while the index follows', beside.rate, 'calls/s')
printFigure('gateway', 'verify p99, 2 processes, while the index follows', beside.p99, 'ms')
await end()
