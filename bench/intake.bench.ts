/**
 * Onboarding a CSV of 15 columns, twice. The loader alone: text → typed Parquet with every bad row kept and both sides hashed, then 10 rules
 * over the version, beside the engine's bare CSV → Parquet before and after it. And the whole way of a clerk through HTTP on a platform of its
 * own: upload, recognition, profile and proposal, registered entry, load job, the same 10 rules checked, version published.
 * `node bench/intake.bench.ts [rows]`, default 5,000,000.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine, text } from '@shuyuan/engine'
import { printFigure } from './figure.ts'
import { makeFile } from './intake/make-file.ts'
import { printSteps, wholeWay } from './intake/whole-way.ts'
import { type Column, columnNames, detectFile, loadFile, type LoadResult, mapColumns } from '@shuyuan/intake'
import { countViolations } from '../modules/quality/src/check/count-violations.ts'
import { judgeRules } from '../modules/quality/src/check/judge-rules.ts'
import { emptyWorld } from '../modules/quality/src/kind/empty-world.sql.ts'
import { findKind } from '../modules/quality/src/kind/kinds.ts'
import { completeRule, type RuleDraft } from '../modules/quality/src/rule/rule.ts'

const rows = Number(process.argv[2] ?? 5_000_000)
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-intake-'))
const file = join(dir, 'in.csv')

async function timed<T>(work: () => Promise<T>): Promise<[seconds: number, result: T]> {
  const from = performance.now()
  const result = await work()
  return [(performance.now() - from) / 1000, result]
}

let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
const engine = openEngine({ memoryLimit: '1GB', threads: 2, tempDir: join(dir, 'tmp'), folders: [dir] })

const rules: RuleDraft[] = [
  { kind: 'not_null', columns: ['编号'], params: {} },
  { kind: 'pattern', columns: ['编号'], params: { pattern: '[0-9]{10}' } },
  { kind: 'length', columns: ['姓名'], params: { min: 2, max: 20 } },
  { kind: 'code_list', columns: ['性别'], params: { values: ['男', '女'] } },
  { kind: 'range', columns: ['年龄'], params: { min: 0, max: 120 } },
  { kind: 'not_future', columns: ['出生日期'], params: {} },
  { kind: 'length', columns: ['地址'], params: { min: 4, max: 100 } },
  { kind: 'pattern', columns: ['手机'], params: { pattern: '1[0-9]{10}' } },
  { kind: 'range', columns: ['金额'], params: { min: 0, max: 100_000 } },
  { kind: 'no_edge_space', columns: ['备注'], params: {} },
]

/** The rules counted in one pass over the version, as a check does it. */
async function check(columns: Column[], glob: string): Promise<number> {
  const world = { ...emptyWorld(columns), source: `read_parquet(${text(glob)})`, today: '2026-03-02' }
  const complete = rules.map((draft, i) => {
    const kind = findKind(draft.kind)
    if (!kind) throw new Error(`no rule kind ${draft.kind}`)
    return completeRule(kind, draft, { id: `rul_${i}`, dataset: 'dst_bench', titleOf: (name) => name })
  })
  const { tallies } = await countViolations(engine, judgeRules(complete, world), world)
  const idle = tallies.find((t) => t.state === 'not_runnable')
  if (idle) throw new Error(`rule ${idle.rule} did not run`)
  return tallies.length
}

const bare = () =>
  engine.run(
    `copy (select * from read_csv(${text(file)}, all_varchar = true)) to ${text(join(dir, 'bare.parquet'))} (format parquet, compression zstd)`,
  )

/** Seconds of work, of processor time too: other work on the machine lengthens the first and hardly the second. */
async function cost(work: () => Promise<unknown>): Promise<{ wall: number; cpu: number; peak: number }> {
  peak = 0
  const used = process.cpuUsage()
  const [wall] = await timed(work)
  const { user, system } = process.cpuUsage(used)
  return { wall, cpu: (user + system) / 1e6, peak: peak / 1e6 }
}

try {
  await makeFile(file, rows)
  const mb = statSync(file).size / 1e6
  const before = await cost(bare)
  const loaded: { result?: LoadResult; columns: Column[] } = { columns: [] }
  const load = await cost(async () => {
    const layout = await detectFile(file, 'in.csv')
    const { mapped } = mapColumns(layout.columns, layout, columnNames(layout.header))
    loaded.columns = mapped.map((m) => m.column)
    loaded.result = await loadFile(engine, { path: file, layout, columns: mapped, dir: join(dir, 'out') })
  })
  const checked = await cost(() => check(loaded.columns, join(dir, 'out', 'part-*.parquet')))
  const after = await cost(bare)
  const wall = load.wall + checked.wall
  const bareWall = (before.wall + after.wall) / 2
  const line = (name: string, { wall: s, cpu, peak: most }: typeof load) =>
    console.log(
      `${name.padEnd(22)} ${s.toFixed(2)} s, processor ${cpu.toFixed(2)} s, ${Math.round(rows / s).toLocaleString('en')} rows/s, peak ${most.toFixed(0)} MB`,
    )
  console.log(`${rows.toLocaleString('en')} rows × 15, ${mb.toFixed(0)} MB; load average ${loadavg()[0]?.toFixed(2)}`)
  line('bare CSV → Parquet', before)
  line('intake', load)
  line(`${rules.length} rules`, checked)
  line('bare CSV → Parquet', after)
  const { rowsIn, rowsGood, rowsBad, hash } = loaded.result as LoadResult
  console.log(`in ${rowsIn} = good ${rowsGood} + bad ${rowsBad}; hash ${hash}`)
  printFigure('intake', 'loader alone: rows, 10 rules checked', rows / wall, '1/s', ['>=', 300_000])
  printFigure('intake', 'loader alone: peak memory', Math.max(load.peak, checked.peak), 'MB', ['<=', 1500])
  printFigure('intake', 'loader alone: seconds of a bare CSV → Parquet', wall / bareWall, '×')
  printFigure(
    'intake',
    'loader alone: processor time of a bare CSV → Parquet',
    (load.cpu + checked.cpu) / ((before.cpu + after.cpu) / 2),
    '×',
  )
  const whole = await wholeWay(file, { rules, columns: loaded.columns, rowsBad })
  console.log(`whole way: ${whole.told}`)
  printSteps(rows, whole.steps)
  printFigure('intake', 'whole way through HTTP: rows, 10 rules checked', rows / whole.seconds, '1/s', ['>=', 300_000])
  printFigure('intake', 'whole way through HTTP: peak memory of the platform', whole.peakMB, 'MB', ['<=', 1500])
} finally {
  clearInterval(watch)
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
