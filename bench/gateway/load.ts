/**
 * Load from a process of its own: `count` requests, written as bytes beforehand, over `connections` kept open; each connection has one
 * request under way. Prints calls per second and latencies as JSON to its parent.
 */
import { connect } from 'node:net'

export interface LoadJob {
  port: number
  connections: number
  /** warm-up requests that are not measured */
  warmup: number
  requests: Buffer[]
  /** milliseconds that a user thinks between an answer and the next request; default none */
  pause?: number
}

export interface LoadResult {
  rate: number
  p50: number
  p95: number
  p99: number
  /** status lines other than 200 → how often */
  failed: Record<string, number>
  bytes: number
  /** processor time that the load took of a call, microseconds */
  cost: number
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const LENGTH = /content-length: (\d+)/i

async function run({ port, connections, warmup, requests, pause = 0 }: LoadJob): Promise<LoadResult> {
  const waits: number[] = []
  const failed: Record<string, number> = {}
  let next = 0
  let answered = 0
  let bytes = 0
  let began = performance.now()
  const before = process.cpuUsage()
  const one = () =>
    new Promise<void>((done, fail) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let rest: Buffer = Buffer.alloc(0)
      let sent = 0
      const send = () => {
        const request = requests[next++]
        if (!request) return socket.end()
        sent = performance.now()
        socket.write(request)
      }
      socket.on('connect', send)
      socket.on('error', fail)
      socket.on('close', () => done())
      socket.on('data', (chunk) => {
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
        const head = rest.indexOf(END_OF_HEAD)
        if (head < 0) return
        const text = rest.toString('latin1', 0, head)
        const whole = head + END_OF_HEAD.length + Number(LENGTH.exec(text)?.[1] ?? 0)
        if (rest.length < whole) return
        bytes += whole
        rest = rest.subarray(whole)
        const now = performance.now()
        answered++
        if (answered === warmup) began = now
        if (answered > warmup) waits.push(now - sent)
        const status = text.slice(9, 12)
        if (status !== '200') failed[status] = (failed[status] ?? 0) + 1
        if (pause > 0) setTimeout(send, pause)
        else send()
      })
    })
  await Promise.all(Array.from({ length: connections }, one))
  const took = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(before)
  waits.sort((a, b) => a - b)
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0
  return {
    rate: waits.length / took,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failed,
    bytes: bytes / Math.max(1, answered),
    cost: (user + system) / Math.max(1, answered),
  }
}

process.on('message', (job) => void run(job as LoadJob).then((result) => process.send?.(result)))
