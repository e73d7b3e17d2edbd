import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogueMigrations } from '@shuyuan/catalogue'
import { inTx, openServer } from '@shuyuan/db'
import { evidenceMigrations } from '@shuyuan/evidence'
import { jobsMigrations } from '@shuyuan/jobs'
import { lineageMigrations, type Node, recordLineage } from '@shuyuan/lineage'
import { testDb } from '@shuyuan/testkit'
import { drawGraph } from '../modules/lineage/src/graph/draw-graph.ts'
import { traceColumn } from '../modules/lineage/src/graph/trace-column.ts'
import { printFigure } from './figure.ts'

// A chain of datasets with 20 columns each and its nightly runs: telling a run, drawing the graph around a node, tracing a column.
// node bench/lineage.bench.ts [datasets=1000] [nights=5]

const datasets = Number(process.argv[2] ?? 1000)
const nights = Number(process.argv[3] ?? 5)
const COLUMNS = Array.from({ length: 20 }, (_, i) => `c${i}`)
const WIDE = 50
const dir = mkdtempSync(join(tmpdir(), 'lineage-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(dir)
if (server) process.env.SHUYUAN_TEST_PG = server.url
const { db, drop } = await testDb([jobsMigrations, evidenceMigrations, catalogueMigrations, lineageMigrations])

const dataset = (n: number): Node => ({ kind: 'dataset', id: `dst_${n}`, name: `数据集 ${n}`, columns: COLUMNS })
const version = (n: number, night: number): Node => ({
  kind: 'version',
  id: `ver_${n}_${night}`,
  name: `第 ${night} 版`,
  parent: dataset(n),
})
const tell = (n: number, night: number) => {
  const [from, to] = [version(n - WIDE, night), version(n, night)]
  const columns = COLUMNS.map((column) => ({
    from: { node: from, column },
    to: { node: to, column },
    transform: 'copy' as const,
  }))
  const run = { job: 'cleansing.run', run: `${n}_${night}`, at: new Date(night * 86_400_000), columns }
  return inTx(db, (tx) => recordLineage(tx, { ...run, inputs: [from], outputs: [to] }))
}
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}
try {
  const runs = (datasets - WIDE) * nights
  const telling = await timed(async () => {
    for (let night = 1; night <= nights; night++) for (let n = WIDE; n < datasets; n++) await tell(n, night)
  })
  const ask = { direction: 'both', depth: 50, level: 'dataset' } as const
  const whole = await timed(() => drawGraph({ db }, ask))
  const around = await timed(() => drawGraph({ db }, { ...ask, node: `dataset:dst_${WIDE}` }))
  const column = await timed(() =>
    traceColumn({ db }, { node: `dataset:dst_${WIDE}`, column: 'c7', direction: 'both', depth: 50 }),
  )
  console.log(`${runs} runs of 20 columns told in ${(telling / 1000).toFixed(1)} s`)
  printFigure('lineage', 'one run of 20 columns told', telling / runs, 'ms')
  printFigure('lineage', `graph of ${Math.min(1000, datasets)} nodes`, whole / 1000, 's', ['<=', 1])
  printFigure('lineage', 'graph around a node, 50 hops', around / 1000, 's', ['<=', 1])
  printFigure('lineage', 'column traced, 50 hops', column / 1000, 's', ['<=', 1])
} finally {
  await drop()
  await server?.stop()
  rmSync(dir, { recursive: true, force: true })
}
