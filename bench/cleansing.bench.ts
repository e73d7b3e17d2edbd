import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '@shuyuan/engine'
import { cleanseFiles, planSteps, type Step } from '@shuyuan/cleansing'
import { columns } from './quality/person-rules.ts'
import { printFigure } from './figure.ts'
import { personTableSql } from './person-table.sql.ts'

/**
 * Ten steps over ROWS × 15, counts and bad rows included, against a bare scan and write of the same rows, three times in turn.
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
const step = (kind: string, params: Record<string, unknown>): Step => ({ id: kind, kind, params })

const texts = columns.filter((c) => c.type === 'text').map((c) => c.name)
const named = (...words: string[]) => texts.filter((name) => words.some((word) => name.includes(word)))
const [id] = named('id_number', '身份', 'id_no')
const [phone] = named('mobile', 'phone', '电话')
const [name] = named('name', '姓名')
const [address] = named('address', '地址')
const first = texts[0] as string
const steps = [
  step('trim', { columns: texts }),
  step('blank', { columns: texts, words: ['-', '无', 'NULL'] }),
  step('width', { columns: texts, to: 'letters' }),
  step('simplify', { columns: [name ?? first] }),
  step('space', { columns: [address ?? first], blanks: 'one' }),
  step('name', { columns: [name ?? first] }),
  step('id_number', { columns: [id ?? first], onError: 'keep' }),
  step('phone', { columns: [phone ?? first], onError: 'keep' }),
  step('derive', { into: 'mark', expression: `upper(left(${JSON.stringify(first)}, 6))` }),
  step('reject', { condition: `${JSON.stringify(first)} is null`, reason: '缺主键' }),
]

try {
  await engine.run(
    `COPY (${personTableSql(ROWS)}) TO '${file}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`,
  )
  const registered = columns.map((c) => ({
    ...c,
    grade: 2 as const,
    sensitivity: 'none' as const,
    required: false,
    key: false,
  }))
  const plan = planSteps(steps, registered, { today: '2026-03-02', codeLists: new Map(), datasets: new Map() })
  if (plan.problems.length > 0) throw new Error(JSON.stringify(plan.problems))
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
      `${steps.length} steps, in bare scans and writes${what}`,
      median(rounds.map((r) => r.cleanse[clock] / r.copy[clock])),
      '×',
    )
    printFigure('cleansing', `bare scan and write of ${ROWS} × ${columns.length}${what}`, of('copy'), 's')
    printFigure('cleansing', `${steps.length} steps over them${what}`, of('cleanse'), 's')
  }
  printFigure('cleansing', 'rows a second', ROWS / median(rounds.map((r) => r.cleanse.wall)), 'rows/s')
  printFigure('cleansing', 'peak memory', process.resourceUsage().maxRSS / 1024, 'MB')
} finally {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
