/**
 * What a newcomer waits for, through the real command: `node tools/start.mjs` on an empty folder with the small demo city until it says it is
 * ready, idle memory of the whole process tree then, a later start until /healthz answers, and idle memory again.
 * `node bench/start.bench.ts [later starts=5] [empty]`; `empty` leaves the city out, to try the bench itself.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { printFigure } from './figure.ts'
import { treeMegabytes } from './start/tree-megabytes.ts'

const [later, city] = [Number(process.argv[2] ?? 5), process.argv[3] === 'empty' ? ['--empty'] : []]
const START = fileURLToPath(new URL('../tools/start.mjs', import.meta.url))
/** Long enough for the work that follows a start to end; then the least of some looks is what idling takes. */
const SETTLED_MS = 20_000
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-start-'))
const port = 20_000 + (process.pid % 10_000)

interface Run {
  child: ChildProcess
  output(): string
  gone: Promise<void>
  began: number
}

function launch(): Run {
  const began = performance.now()
  const { DATABASE_URL: _, ...env } = process.env
  const args = [START, '--data', join(dir, 'data'), '--port', String(port), ...city]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data))
  return { child, output: () => output, gone: new Promise((ok) => child.on('exit', () => ok())), began }
}

/** Seconds from the start of a run until the condition holds. */
async function secondsUntil(run: Run, holds: () => Promise<boolean> | boolean): Promise<number> {
  while (!(await holds())) {
    if (run.child.exitCode !== null) throw new Error(run.output())
    await setTimeout(10)
  }
  return (performance.now() - run.began) / 1000
}

const healthy = (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    (reply) => reply.ok,
    () => false,
  )

async function idle(run: Run): Promise<number> {
  await setTimeout(SETTLED_MS)
  let least = Infinity
  for (let look = 0; look < 5; look++) {
    least = Math.min(least, treeMegabytes(run.child.pid ?? 0))
    await setTimeout(1000)
  }
  return least
}

async function stop(run: Run): Promise<void> {
  run.child.kill('SIGTERM')
  await run.gone
}

try {
  const first = launch()
  const ready = await secondsUntil(first, () => first.output().includes('已就绪'))
  // each step of the seeding tells how long it took
  const steps = [...first.output().matchAll(/完成,用时 ([\d.]+) 秒/g)].map(([, seconds]) => Number(seconds))
  const seeding = steps.reduce((sum, seconds) => sum + seconds, 0)
  if (steps.length > 0) printFigure('start', 'small city seeded, all steps', seeding, 's', ['<=', 30])
  printFigure('start', 'first start of an empty folder, until ready', ready, 's')
  printFigure('start', 'idle memory of the process tree after seeding', await idle(first), 'MB', ['<=', 600])
  await stop(first)
  const waits: number[] = []
  let memory = 0
  for (let round = 0; round < later; round++) {
    const run = launch()
    waits.push(await secondsUntil(run, healthy))
    await secondsUntil(run, () => run.output().includes('已就绪'))
    if (round === later - 1) memory = await idle(run)
    await stop(run)
  }
  const sorted = waits.toSorted((a, b) => a - b)
  printFigure('start', 'later start until /healthz, median', sorted[Math.floor(later / 2)] ?? NaN, 's', ['<=', 5])
  printFigure('start', 'later start until /healthz, slowest', sorted.at(-1) ?? NaN, 's', ['<=', 5])
  printFigure('start', 'idle memory of the process tree after a restart', memory, 'MB', ['<=', 600])
} finally {
  rmSync(dir, { recursive: true, force: true })
}
