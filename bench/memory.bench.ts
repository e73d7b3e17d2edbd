import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate, openDb, openServer } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { columnNames, detectFile, loadFile, mapColumns } from '@shuyuan/intake'
import { system } from '@shuyuan/policy'
import { hasMariadb } from '@shuyuan/testkit'
import { createCapture } from '../modules/connection/src/capture/create-capture.ts'
import { findCaptureTable } from '../modules/connection/src/capture/capture.store.ts'
import {
  captureMigrations,
  column as captured,
  makeDataset,
  openWorker,
  plantSource,
} from '../modules/connection/test/capture-app.ts'
import { openMariadb, openPostgres, type Town } from '../modules/connection/test/kill-town.ts'
import { column, openSync } from '../modules/connection/test/sync-app.ts'
import { printFigure } from './figure.ts'

/**
 * Memory stays under a bound however much data there are: peak of a process that loads a file, synchronises a table (whole and reconciled), merges a changed tenth
 * of it after that, and captures changes (snapshot and catch-up, of PostgreSQL and of MariaDB), of ROWS and of ten times as many, each in a process of its own; the
 * database servers are others. The bound is stated and asserted. Usage: node bench/memory.bench.ts [rows] [way]
 */
const BOUND_MB = 1500
const ENGINE = '512MB'
const TABLE = (
  rows: number,
) => `create table people (id bigint primary key, name text, amount numeric(12,2), changed timestamp not null, note text);
  insert into people select i, '居民' || i, i / 100.0, timestamp '2025-01-01' + make_interval(secs => i), repeat('备注', 10)
    from generate_series(1, ${rows}) i; create index on people (changed);`
const WAYS: Record<string, (rows: number, dir: string) => Promise<void>> = {
  intake,
  sync: (rows, dir) => sync(rows, dir, []),
  merge: (rows, dir) =>
    sync(rows, dir, [`update people set amount = amount + 1, changed = '2026-02-01' where id % 10 = 0`]),
  capture: (rows, dir) => capture(rows, dir, openPostgres),
  ...(hasMariadb ? { 'capture from MariaDB': (rows, dir) => capture(rows, dir, openMariadb) } : {}),
}
const [mode = '300000', way = '', count = '0'] = process.argv.slice(2)
if (mode === 'one') await one(way, Number(count))
else compare(Number(mode), way ? [way] : Object.keys(WAYS))

function compare(rows: number, ways: readonly string[]): void {
  const over: string[] = []
  for (const name of ways) {
    const [small = 0, large = 0] = [rows, rows * 10].map((n) => peakOf(name, n))
    printFigure('memory', `${name}, peak at ${rows} rows`, small, 'MB')
    printFigure('memory', `${name}, peak at ${rows * 10} rows`, large, 'MB', ['<=', BOUND_MB])
    printFigure('memory', `${name}, peak of ten times the rows`, large / small, '×')
    if (large > BOUND_MB) over.push(`${name}: ${large.toFixed(0)} MB`)
  }
  if (over.length > 0) throw new Error(`more than the stated ${BOUND_MB} MB: ${over.join(', ')}`)
}

function peakOf(name: string, rows: number): number {
  const own = fileURLToPath(import.meta.url)
  const run = spawnSync(process.execPath, [...process.execArgv, own, 'one', name, `${rows}`], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return (JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as { peakMB: number }).peakMB
}

async function one(name: string, rows: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-memory-'))
  try {
    await WAYS[name]?.(rows, dir)
    console.log(JSON.stringify({ peakMB: process.resourceUsage().maxRSS / 1024 }))
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

async function intake(rows: number, dir: string): Promise<void> {
  const file = join(dir, 'in.csv')
  const out = createWriteStream(file)
  out.write('编号,姓名,出生日期,地址,金额\n')
  for (let i = 0; i < rows; i += 5000) {
    const lines = Array.from({ length: Math.min(5000, rows - i) }, (_, n) => {
      const id = i + n
      return `${id},居民${id},19${50 + (id % 50)}-0${1 + (id % 9)}-1${id % 9},"云溪市清河区和平路${id % 900}号, ${id % 30}室",${id % 1000 === 7 ? '不详' : id / 100}\n`
    })
    if (!out.write(lines.join(''))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  const engine = openEngine({ memoryLimit: ENGINE, threads: 2, tempDir: join(dir, 'tmp'), folders: [dir] })
  const layout = await detectFile(file, 'in.csv')
  const { mapped } = mapColumns(layout.columns, layout, columnNames(layout.header))
  const { rowsIn } = await loadFile(engine, { path: file, layout, columns: mapped, dir: join(dir, 'out') })
  await engine.close()
  if (rowsIn !== rows) throw new Error(`${rowsIn} of ${rows} rows`)
}

/** A first run of the whole table, and a run more after each change. */
async function sync(rows: number, dir: string, changes: readonly string[]): Promise<void> {
  mkdirSync(join(dir, 'server'))
  const server = await openServer(join(dir, 'server'), { fsync: false })
  process.env.SHUYUAN_TEST_PG = server.url
  const house = await openSync({ memoryLimit: ENGINE })
  await house.at(TABLE(rows))
  const columns = [
    column('id', 'integer', { key: true, required: true }),
    column('name'),
    column('amount', 'decimal', { format: '(12,2)' }),
    column('changed', 'datetime'),
    column('note'),
  ]
  const { id: dataset } = await house.dataset(columns)
  const source = await house.source()
  const choice = { mode: 'watermark', watermark: 'changed', reconcile: 'whole', retries: 0 }
  const body = { source, schemaName: 'public', tableName: 'people', dataset, ...choice }
  const plan = (await house.call('POST', 'plans', body)).body.id
  for (const change of ['', ...changes]) {
    if (change) await house.at(change)
    const run = await house.sync(plan)
    if (run.state !== 'done' || run.rowsGood !== rows) throw new Error(JSON.stringify(run))
  }
  await house.close()
  await server.stop()
}

async function capture(rows: number, dir: string, open: () => Promise<Town>): Promise<void> {
  for (const name of ['own', 'data']) mkdirSync(join(dir, name))
  const own = await openServer(join(dir, 'own'), { fsync: false })
  const town = await open()
  const db = openDb(own.url)
  await migrate(db, captureMigrations)
  await town.run(
    'create table people (id bigint primary key, name varchar(100), amount numeric(12,2), changed timestamp not null, note varchar(100))',
  )
  await town.run(
    `insert into people select n, concat('居民', n), n / 100.0, '2026-01-01', repeat('备注', 10) from ${town.numbers(rows)}`,
  )
  const worker = await openWorker(own.url, join(dir, 'data'))
  const dataset = await makeDataset(worker.deps, [
    captured('id', 'integer', { key: true, required: true }),
    captured('name'),
    captured('amount', 'decimal', { format: '(12,2)' }),
    captured('changed', 'datetime'),
    captured('note'),
  ])
  const from = await plantSource(worker.deps, town.url)
  const table = { schema: town.schema, name: 'people', dataset: dataset.id }
  await createCapture(worker.deps, system, { source: from, name: '压测', tables: [table] })
  await worker.start()
  const reached = async (field: 'changes' | 'versioned', least: number) => {
    while (((await findCaptureTable(db, dataset.id))?.[field] ?? 0) < least)
      await new Promise((ok) => setTimeout(ok, 50))
  }
  await reached('changes', 1) // the snapshot counts as one
  await town.run('update people set amount = amount + 1')
  await reached('changes', rows)
  await worker.stop()
  await db.destroy()
  await Promise.all([own.stop(), town.stop()])
}
