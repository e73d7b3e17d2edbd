import { openEngine } from '@shuyuan/engine'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportFiles } from '../modules/opendata/src/release/export-files.ts'
import { printFigure } from './figure.ts'
import { personTableSql } from './person-table.sql.ts'

/**
 * Peak memory of writing the three download files (csv, json, xlsx) of a release: of ROWS and of ten times as many, each in a process of its
 * own. Usage: node bench/download.bench.ts [rows]
 */
const [mode = '100000', count, file = ''] = process.argv.slice(2)
if (mode === 'one') await exportOne(Number(count), file)
else await compare(Number(mode))

async function compare(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shuyuan-bench-download-'))
  const engine = openEngine({ tempDir: join(folder, 'spill'), threads: 2, memoryLimit: '1GB' })
  try {
    const peaks = []
    for (const n of [rows, rows * 10]) {
      const part = join(folder, `part-${n}.parquet`)
      await engine.run(`COPY (${personTableSql(n)}) TO '${part}' (FORMAT parquet, COMPRESSION zstd)`)
      const own = fileURLToPath(import.meta.url)
      const run = spawnSync(process.execPath, [...process.execArgv, own, 'one', `${n}`, part], { encoding: 'utf8' })
      if (run.status !== 0) throw new Error(run.stderr)
      peaks.push(JSON.parse(run.stdout) as { seconds: number; peakMB: number; megabytes: number })
    }
    const [small, large] = peaks as [(typeof peaks)[0], (typeof peaks)[0]]
    const ratio = large.peakMB / small.peakMB
    printFigure('download', `peak memory of ${rows * 10} rows, in that of ${rows}`, ratio, '×', ['<=', 1.3])
    printFigure('download', `peak memory of ${rows} rows`, small.peakMB, 'MB')
    printFigure('download', `peak memory of ${rows * 10} rows`, large.peakMB, 'MB')
    printFigure('download', 'rows written in three formats', (rows * 10) / large.seconds, '1/s')
    printFigure('download', 'size of the three files', large.megabytes, 'MB')
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function exportOne(rows: number, file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shuyuan-bench-download-'))
  const engine = openEngine({ tempDir: join(folder, 'spill'), threads: 2, memoryLimit: '256MB' })
  try {
    const names = 'id name sex birth email division address amount accepted state'.split(' ')
    const columns = names.map((name) => ({ name, title: name, type: name === 'amount' ? 'decimal' : 'text' }))
    const context = { signal: new AbortController().signal, progress: async () => {} }
    const at = performance.now()
    const files = await exportFiles(
      { engine } as Parameters<typeof exportFiles>[0],
      { glob: file, columns, folder, context, rows } as unknown as Parameters<typeof exportFiles>[1],
    )
    const seconds = (performance.now() - at) / 1000
    const megabytes = files.reduce((sum, each) => sum + each.bytes, 0) / 1e6
    console.log(JSON.stringify({ seconds, peakMB: process.resourceUsage().maxRSS / 1024, megabytes }))
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
