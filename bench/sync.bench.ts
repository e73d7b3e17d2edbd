/**
 * A PostgreSQL table to a dataset version by plan, beside `COPY` of the same table alone before and after it: the whole table as plans are made
 * unless people say otherwise (what was read is counted and hashed at the source, "batch"), the same without reconciling, a first watermark run
 * with the whole table reconciled, then one that reads and merges the tenth that changed. Memory at the rows and at ten times the rows.
 * `node bench/sync.bench.ts [rows]`, default 500,000 (and ten times that).
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '@shuyuan/db'
import { reachTables } from '@shuyuan/connection'
import { column, openSync } from '../modules/connection/test/sync-app.ts'
import { printFigure } from './figure.ts'

const rows = Number(process.argv[2] ?? 500_000)
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-sync-'))
mkdirSync(join(dir, 'server'))
const server = await openServer(join(dir, 'server'))
process.env.SHUYUAN_TEST_PG = server.url
const house = await openSync()
let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)

const columns = [
  column('id', 'integer', { key: true, required: true }),
  column('name'),
  column('sex'),
  column('born', 'date'),
  column('area'),
  column('address'),
  column('phone'),
  column('amount', 'decimal', { format: '(12,2)' }),
  column('alive', 'boolean'),
  column('changed', 'datetime'),
]

async function fill(table: string, count: number): Promise<void> {
  await house.at(`create table ${table} (id bigint primary key, name text, sex text, born date, area text, address text, phone text,
      amount numeric(12,2), alive bool, changed timestamp not null);
    insert into ${table} select i, '居民' || i, case when i % 2 = 0 then '男' else '女' end, date '1950-01-01' + (i % 20000), (330100 + i % 13)::text,
      '云溪市清河区和平路' || i % 900 || '号', '138' || lpad((i % 100000000)::text, 8, '0'), i / 100.0, i % 50 <> 0, timestamp '2025-01-01' + make_interval(secs => i)
      from generate_series(1, ${count}) i;
    create index on ${table} (changed); analyze ${table}`)
}

async function plan(source: string, table: string, more: object): Promise<string> {
  const dataset = await house.dataset(columns)
  const body = { source, schemaName: 'public', tableName: table, dataset: dataset.id, retries: 0, ...more }
  return (await house.call('POST', 'plans', body)).body.id
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

async function run(id: string): Promise<{ seconds: number; peak: number }> {
  peak = 0
  let state = ''
  const seconds = await timed(async () => (state = (await house.sync(id)).state))
  if (state !== 'done') throw new Error(`the run ended as ${state}`)
  return { seconds, peak: peak / 1e6 }
}

const copy = (source: string, table: string) =>
  timed(() =>
    reachTables(house.deps, source, {}, async (tables) => {
      for await (const _ of tables.read({ schema: 'public', name: table }));
    }),
  )

try {
  await fill('person', rows)
  await fill('people', rows * 10)
  const source = await house.source()
  const before = await copy(source, 'people')
  const small = await run(await plan(source, 'person', { mode: 'full' }))
  const whole = await run(await plan(source, 'people', { mode: 'full' }))
  const bold = await run(await plan(source, 'people', { mode: 'full', reconcile: 'none' }))
  const marked = await plan(source, 'people', { mode: 'watermark', watermark: 'changed', reconcile: 'whole' })
  const reconciled = await run(marked)
  await house.at(`update people set amount = amount + 1, changed = '2026-02-01' where id % 10 = 0`)
  const merged = await run(marked)
  const after = await copy(source, 'people')
  const bare = (before + after) / 2
  const line = (name: string, count: number, seconds: number, most?: number) =>
    console.log(
      `${name.padEnd(28)} ${seconds.toFixed(2)} s, ${Math.round(count / seconds).toLocaleString('en')} rows/s${most ? `, peak ${most.toFixed(0)} MB` : ''}`,
    )
  console.log(`${rows * 10} rows × ${columns.length}; load average ${loadavg()[0]?.toFixed(2)}`)
  line('COPY alone', rows * 10, before)
  line(`whole table, ${rows} rows`, rows, small.seconds, small.peak)
  line('whole table', rows * 10, whole.seconds, whole.peak)
  line('… not reconciled', rows * 10, bold.seconds, bold.peak)
  line('first watermark run', rows * 10, reconciled.seconds, reconciled.peak)
  line('a tenth changed, merged', rows, merged.seconds, merged.peak)
  line('COPY alone', rows * 10, after)
  const figure = (name: string, seconds: number, target?: ['>=', number]) =>
    printFigure('sync', `PostgreSQL → version, ${name}`, (rows * 10) / seconds, 'rows/s', target)
  figure('whole table, reconciled (default)', whole.seconds, ['>=', 200_000])
  figure('whole table, not reconciled', bold.seconds)
  figure('first watermark run, reconciled', reconciled.seconds)
  printFigure('sync', 'COPY alone, read by the connector', (rows * 10) / bare, 'rows/s')
  printFigure('sync', 'whole table, reconciled (default), of COPY alone', whole.seconds / bare, '×')
  printFigure('sync', 'whole table, not reconciled, of COPY alone', bold.seconds / bare, '×')
  printFigure('sync', 'changed rows merged and reconciled', rows / merged.seconds, 'rows/s')
  printFigure('sync', 'peak memory', whole.peak, 'MB', ['<=', 1500])
  printFigure('sync', 'peak memory of the merge', merged.peak, 'MB', ['<=', 1500])
  printFigure('sync', 'peak memory at ten times the rows', whole.peak / small.peak, '×')
} finally {
  clearInterval(watch)
  await house.close()
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
}
