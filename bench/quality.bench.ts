import { openEngine } from '@shuyuan/engine'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countViolations } from '../modules/quality/src/check/count-violations.ts'
import { violationsSql } from '../modules/quality/src/check/fuse.sql.ts'
import { type Judged, judgeRules } from '../modules/quality/src/check/judge-rules.ts'
import { emptyWorld } from '../modules/quality/src/kind/empty-world.sql.ts'
import { findKind } from '../modules/quality/src/kind/kinds.ts'
import { completeRule, type RuleDraft } from '../modules/quality/src/rule/rule.ts'
import { columns, fortyRules as drafts } from './quality/person-rules.ts'
import { printFigure } from './figure.ts'
import { printPeaks } from './peak/print-peaks.ts'
import { personFileSql } from './person-table.sql.ts'

/**
 * 40 rules over ROWS × 15 in one pass, against a bare scan of all columns, each three times in turn. With `each` also the processor
 * seconds of a count with one rule alone, reading its columns included. Usage: node bench/quality.bench.ts [rows] [each]
 */
const ROWS = Number(process.argv[2] ?? 1_000_000)
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-quality-'))
const engine = openEngine({ tempDir: join(dir, 'spill'), threads: 2, memoryLimit: '1GB' })
const file = join(dir, 'part-0.parquet')
const source = `read_parquet('${file}')`

/** Seconds on the clock, and of processor time: the latter hardly change when others use the machine too. */
async function spend(work: () => Promise<unknown>): Promise<{ wall: number; cpu: number }> {
  const [at, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - at) / 1000, cpu: (user + system) / 1e6 }
}
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number
const round = (value: number) => Math.round(value * 1000) / 1000
const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

function rulesOf(some: RuleDraft[]): Judged[] {
  const rules = some.map((draft, i) => {
    const kind = findKind(draft.kind)
    if (!kind) throw new Error(`no rule kind ${draft.kind}`)
    return completeRule(kind, draft, { id: `rul_${i}`, dataset: 'dst_bench', titleOf: (name) => name })
  })
  return judgeRules(rules, world)
}

const world = { ...emptyWorld(columns), source, today: '2026-03-02' }
try {
  await engine.run(personFileSql(ROWS, dir))
  const judged = rulesOf(drafts)
  // the cheapest statement that must decode every value of every column
  const scan = () => engine.query(`SELECT ${columns.map((x) => `max("${x.name}")`).join(', ')} FROM ${source}`)
  const count = () => countViolations(engine, judged, world)
  const { tallies } = await count()
  const parts = judged.flatMap(({ rule, judgement }, i) =>
    judgement.shape === 'row' && (tallies[i]?.bad ?? 0) > 0 ? [{ alias: `r${i}`, rule: rule.id, judgement }] : [],
  )
  const keep = () => engine.run(violationsSql(parts, [], world, join(dir, 'violations.parquet')))
  const rounds: Record<'scan' | 'count' | 'keep', { wall: number; cpu: number }>[] = []
  for (let i = 0; i < 3; i++)
    rounds.push({ scan: await spend(scan), count: await spend(count), keep: await spend(keep) })
  print({
    bench: 'quality',
    rows: ROWS,
    columns: columns.length,
    rules: judged.length,
    notRunnable: tallies.filter((t) => t.state === 'not_runnable').length,
    violated: parts.length,
    violations: tallies.reduce((n, t) => n + t.bad, 0),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  })
  for (const clock of ['wall', 'cpu'] as const) {
    const at = clock === 'wall' ? '' : ', processor time'
    const of = (name: keyof (typeof rounds)[number]) => median(rounds.map((x) => x[name][clock]))
    const ratio = median(rounds.map((x) => x.count[clock] / x.scan[clock]))
    printFigure('quality', `${judged.length} rules counted, in bare scans${at}`, ratio, '×', ['<=', 4])
    printFigure('quality', `bare scan${at}`, of('scan'), 's')
    printFigure('quality', `${judged.length} rules counted${at}`, of('count'), 's')
    printFigure('quality', `failing keys of ${parts.length} rules kept${at}`, of('keep'), 's')
  }
  await printPeaks('quality', ROWS, dir, (rows, folder) => engine.run(personFileSql(rows, folder)))
  if (process.argv[3] === 'each') {
    for (const draft of drafts) {
      const one = rulesOf([draft])
      const times: number[] = []
      for (let i = 0; i < 3; i++) times.push((await spend(() => countViolations(engine, one, world))).cpu)
      print({ rule: `${draft.kind} ${draft.columns.join(' ')}`, cpuSeconds: round(median(times)) })
    }
  }
} finally {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
