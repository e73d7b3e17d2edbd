import { openEngine } from '@shuyuan/engine'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countViolations } from '../modules/quality/src/check/count-violations.ts'
import { type Judged, judgeRules } from '../modules/quality/src/check/judge-rules.ts'
import { emptyWorld } from '../modules/quality/src/kind/empty-world.sql.ts'
import { findKind } from '../modules/quality/src/kind/kinds.ts'
import type { World } from '../modules/quality/src/kind/kind.ts'
import { completeRule, type RuleDraft } from '../modules/quality/src/rule/rule.ts'
import { printFigure } from './figure.ts'
import { runGreatExpectations } from './peers/great-expectations.ts'
import { personTableSql } from './person-table.sql.ts'
import { columns, hundredRules } from './quality/person-rules.ts'
import { sharedRules } from './quality/shared-rules.ts'

/**
 * 100 rules over ROWS × 15 in one pass, against a bare scan of all columns, each three times in turn; then the rules that Great
 * Expectations has too, by both programs over the same PEER rows, where both must find the same number. Without PyPI the second part says
 * so. Usage: node bench/rules.bench.ts [rows] [rows for the peer, 0 leaves it out]
 */
const ROWS = Number(process.argv[2] ?? 1_000_000)
const PEER = Number(process.argv[3] ?? Math.min(ROWS, 1_000_000))
const BENCH = 'rules'
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-rules-'))
const engine = openEngine({ tempDir: join(dir, 'spill'), threads: 2, memoryLimit: '1GB' })
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number

async function table(name: string, rows: number): Promise<{ file: string; world: World }> {
  const file = join(dir, name)
  await engine.run(
    `COPY (${personTableSql(rows)}) TO '${file}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`,
  )
  return { file, world: { ...emptyWorld(columns), source: `read_parquet('${file}')`, today: '2026-03-02' } }
}

function judge(drafts: RuleDraft[], world: World): Judged[] {
  const rules = drafts.map((draft, i) => {
    const kind = findKind(draft.kind)
    if (!kind) throw new Error(`no rule kind ${draft.kind}`)
    return completeRule(kind, draft, { id: `rul_${i}`, dataset: 'dst_bench', titleOf: (name) => name })
  })
  return judgeRules(rules, world)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const at = performance.now()
  await work()
  return (performance.now() - at) / 1000
}

async function hundred(): Promise<void> {
  const { world } = await table('rows.parquet', ROWS)
  const judged = judge(hundredRules, world)
  const scan = () => engine.query(`SELECT ${columns.map((c) => `max("${c.name}")`).join(', ')} FROM ${world.source}`)
  const count = () => countViolations(engine, judged, world)
  const { tallies } = await count()
  const stopped = tallies.filter((t) => t.state === 'not_runnable')
  if (stopped.length > 0) throw new Error(JSON.stringify(stopped))
  const rounds: { scan: number; count: number }[] = []
  for (let i = 0; i < 3; i++) rounds.push({ scan: await seconds(scan), count: await seconds(count) })
  const counted = median(rounds.map((r) => r.count))
  printFigure(BENCH, `${judged.length} rules over ${ROWS.toLocaleString('en')} × ${columns.length}`, counted, 's')
  printFigure(BENCH, 'bare scan', median(rounds.map((r) => r.scan)), 's')
  printFigure(BENCH, `${judged.length} rules, in bare scans`, median(rounds.map((r) => r.count / r.scan)), '×')
  printFigure(BENCH, 'rule checks on values', (judged.length * ROWS) / counted, '1/s')
}

async function beside(): Promise<void> {
  const { file, world } = await table('peer.parquet', PEER)
  const judged = judge(
    sharedRules.map((s) => s.ours),
    world,
  )
  const ours: number[] = []
  for (let i = 0; i < 3; i++) ours.push(await seconds(() => countViolations(engine, judged, world)))
  const { tallies } = await countViolations(engine, judged, world)
  const found = tallies.reduce((n, t) => n + t.bad, 0)
  const peer = runGreatExpectations(
    file,
    sharedRules.map((s) => s.theirs),
    dir,
  )
  if (typeof peer === 'string') {
    console.log(`Great Expectations left out: ${peer}`)
    return
  }
  const { version, rows, seconds: theirs, loadSeconds, expectations, errors, unexpected } = peer
  console.log(JSON.stringify({ peer: `great-expectations ${version}`, rows, expectations, errors, unexpected, found }))
  if (errors > 0 || unexpected !== found)
    throw new Error(`the programs disagree: ${found} here, ${unexpected} there, ${errors} errors`)
  printFigure(BENCH, `${expectations} shared rules over ${rows.toLocaleString('en')} rows`, median(ours), 's')
  printFigure(BENCH, 'the same by Great Expectations, rows in memory', theirs, 's')
  printFigure(BENCH, 'Great Expectations reads the rows', loadSeconds, 's')
  printFigure(BENCH, 'times faster, reading included', (theirs + loadSeconds) / median(ours), '×', ['>=', 1])
}

try {
  await hundred()
  if (PEER > 0) await beside()
} finally {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
