import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '@shuyuan/engine'
import { cleanseFiles } from '@shuyuan/cleansing'
import { printFigure } from './figure.ts'
import { printPeaks } from './peak/print-peaks.ts'
import { cleansingPlan, tenSteps } from './quality/cleansing-plan.ts'
import { columns } from './quality/person-rules.ts'
import { personFileSql } from './person-table.sql.ts'

/**
 * Ten steps over ROWS × 15, counts and bad rows included, against a bare scan and write of the same rows, three times in turn; then the peak
 * memory at a tenth of the rows and at all of them.
 * Usage: node bench/cleansing.bench.ts [rows]
 */
const ROWS = Number(process.argv[2] ?? 1_000_000)
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-cleansing-'))
const engine = openEngine({ tempDir: join(dir, 'spill'), threads: 2, memoryLimit: '1GB' })
const file = join(dir, 'part-0.parquet')

async function spend(work: () => Promise<unknown>): Promise<{ wall: number; cpu: number }> {
  const [at, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - at) / 1000, cpu: (user + system) / 1e6 }
}
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number
try {
  await engine.run(personFileSql(ROWS, dir))
  const plan = cleansingPlan()
  let at = 0
  const fresh = () => {
    const folder = join(dir, `out-${++at}`)
    mkdirSync(folder)
    return folder
  }
  const copy = () =>
    engine.run(
      `copy (select * from read_parquet('${file}')) to '${join(fresh(), 'part-0.parquet')}' (format parquet, compression zstd, compression_level 1)`,
    )
  let done = { rowsIn: 0, rowsOut: 0 }
  const cleanse = async () => {
    done = await cleanseFiles(engine, { plan, glob: file, work: fresh() })
  }
  const rounds: Record<'copy' | 'cleanse', { wall: number; cpu: number }>[] = []
  for (let i = 0; i < 3; i++) rounds.push({ copy: await spend(copy), cleanse: await spend(cleanse) })
  if (done.rowsIn !== ROWS) throw new Error(`${done.rowsIn} rows went in, not ${ROWS}`)
  for (const clock of ['wall', 'cpu'] as const) {
    const what = clock === 'wall' ? '' : ', processor time'
    const of = (part: 'copy' | 'cleanse') => median(rounds.map((r) => r[part][clock]))
    printFigure(
      'cleansing',
      `${tenSteps.length} steps, in bare scans and writes${what}`,
      median(rounds.map((r) => r.cleanse[clock] / r.copy[clock])),
      '×',
    )
    printFigure('cleansing', `bare scan and write of ${ROWS} × ${columns.length}${what}`, of('copy'), 's')
    printFigure('cleansing', `${tenSteps.length} steps over them${what}`, of('cleanse'), 's')
  }
  printFigure('cleansing', 'rows a second', ROWS / median(rounds.map((r) => r.cleanse.wall)), 'rows/s')
  await printPeaks('cleansing', ROWS, dir, (rows, folder) => engine.run(personFileSql(rows, folder)))
} finally {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
