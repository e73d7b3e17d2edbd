import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openServer } from '@shuyuan/db'
import { asSubject } from '@shuyuan/testkit'
import { openSearch } from '../modules/catalogue/src/search/thread/open-search.ts'
import { openBook } from '../modules/catalogue/test/factory.ts'
import { printFigure } from './figure.ts'
import type { LoadJob, LoadResult } from './gateway/load.ts'
import { fillBook } from './search/fill-book.ts'
import queries from './search/queries.json' with { type: 'json' }

// Ranked catalogue search with all facets through HTTP, beside the look-up of one entry by its id through the same server: 20 users who ask
// again as soon as they have an answer (the target is held against this), and 20 users who think for a second. The judged queries of every
// kind are the questions, each with another narrowing, so that none comes twice. The load comes from the same machine. Then the time until
// a start with the kept index can answer.
// node bench/search.bench.ts [entries=100000,640000,1000000] [questions=4000]

const sizes = (process.argv[2] ?? '100000,640000,1000000').split(',').map(Number)
const count = Number(process.argv[3] ?? 4000)
const USERS = 20
const THINK_MS = 1000

const scratch = mkdtempSync(join(tmpdir(), 'search-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(scratch, { fsync: false })
process.env.SHUYUAN_TEST_PG ??= server?.url
for (const size of sizes) await measure(size)
await server?.stop()
rmSync(scratch, { recursive: true, force: true })

async function measure(size: number): Promise<void> {
  const book = await openBook()
  console.log(`— ${size.toLocaleString('en')} entries`)
  const began = performance.now()
  await fillBook(book.deps.db, size)
  console.log(`written in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  await book.app.listen({ port: 0, host: '127.0.0.1' })
  const address = book.app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const send = (paths: string[], users: number, pause = 0) =>
    load(port, asSubject(book.people.consumer), paths, users, pause)

  const status = await ready(book)
  const megabytes = status.bytes / 2 ** 20
  const rss = process.memoryUsage().rss / 2 ** 20
  console.log(`index: ${status.documents} documents, ${megabytes.toFixed(0)} MB; process ${rss.toFixed(0)} MB`)
  const label = `${size / 1000}k`
  printFigure('search', `index filled from PostgreSQL, ${label}`, status.seconds, 's')
  printFigure('search', `index in memory, ${label}`, megabytes, 'MB')
  const single = await send(questions(Math.ceil(count / 10)), 1)
  const used = process.cpuUsage()
  const ranked = await send(questions(count), USERS)
  const { user, system } = process.cpuUsage(used)
  const thinking = await send(questions(Math.ceil(count / 5)), USERS, THINK_MS)
  const bare = await send(lookups(count, size), USERS)
  report('ranked, 1 user', single)
  report(`ranked, ${USERS} users`, ranked)
  report(`ranked, ${USERS} users thinking ${THINK_MS} ms`, thinking)
  report(`look-up by id, ${USERS} users`, bare)
  const goal = size === 640_000 ? (['<=', 60] as const) : undefined
  printFigure('search', `p95 ranked, 1 user, ${label}`, single.p95, 'ms')
  printFigure('search', `p95 ranked, ${USERS} users, ${label}`, ranked.p95, 'ms', goal)
  printFigure('search', `p95 ranked, ${USERS} users thinking 1 s, ${label}`, thinking.p95, 'ms')
  printFigure('search', `p95 bare look-up, ${USERS} users, ${label}`, bare.p95, 'ms')
  printFigure('search', `questions a second, ${label}`, ranked.rate, '1/s')
  printFigure('search', `processor time of a question, ${label}`, (user + system) / 1000 / count, 'ms')
  printFigure('search', `start with the kept index, ${label}`, await restart(book), 's')
  await book.deps.jobs.stop()
  await book.close()
}

/** Seconds until a second start, which finds the index on the disk, can answer. */
async function restart(book: Awaited<ReturnType<typeof openBook>>): Promise<number> {
  const folder = join(book.deps.dataDir, 'catalogue', 'search')
  while (!existsSync(join(folder, 'index.json'))) await setTimeout(200)
  // the running thread holds its own
  const again = join(book.deps.dataDir, 'again')
  cpSync(folder, again, { recursive: true })
  const began = performance.now()
  const search = openSearch(book.deps.db, again)
  for (;;) {
    const { ready, restored } = await search.status()
    if (!ready) await setTimeout(50)
    else if (!restored) throw new Error('the kept index was not read')
    else break
  }
  await search.stop()
  return (performance.now() - began) / 1000
}

async function ready(
  book: Awaited<ReturnType<typeof openBook>>,
): Promise<{ documents: number; bytes: number; seconds: number }> {
  for (;;) {
    const { body } = await book.get('consumer', 'search/status')
    if (body.ready) return body
    await setTimeout(200)
  }
}

function questions(number: number): string[] {
  return Array.from({ length: number }, (_, i) => {
    const { text } = queries[(i * 7) % queries.length] as { text: string }
    const turn = Math.floor(i / queries.length)
    const narrowing = ['', '&shareType=1,2', '&openType=1', '&attached=true', '&level=1', '&updateCycle=4'][turn % 6]
    return `search?q=${encodeURIComponent(text)}${narrowing}&limit=${10 + (i % 10)}`
  })
}

function lookups(number: number, size: number): string[] {
  return Array.from({ length: number }, (_, i) => `entries/ent_${String((i * 7919) % size).padStart(9, '0')}`)
}

async function load(
  port: number,
  headers: Record<string, string>,
  paths: string[],
  connections: number,
  pause: number,
): Promise<LoadResult> {
  const child = fork(join(import.meta.dirname, 'gateway/load.ts'), { serialization: 'advanced' })
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const requests = paths.map((path) =>
    Buffer.from(`GET /v1/catalogue/${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${head.join('')}\r\n`),
  )
  child.send({ port, connections, warmup: Math.ceil(paths.length / 10), requests, pause } satisfies LoadJob)
  const [result] = (await once(child, 'message')) as [LoadResult]
  child.kill()
  if (Object.keys(result.failed).length > 0) throw new Error(`failed answers: ${JSON.stringify(result.failed)}`)
  return result
}

function report(what: string, { rate, p50, p95, p99 }: LoadResult): void {
  console.log(`${what}: ${rate.toFixed(0)}/s, p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} ms`)
}
