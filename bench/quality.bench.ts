import { openEngine } from '@shuyuan/engine'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countViolations } from '../modules/quality/src/check/count-violations.ts'
import { violationsSql } from '../modules/quality/src/check/fuse.sql.ts'
import { judgeRules } from '../modules/quality/src/check/judge-rules.ts'
import type { Column } from '../modules/quality/src/kind/column.ts'
import { emptyWorld } from '../modules/quality/src/kind/empty-world.sql.ts'
import { findKind } from '../modules/quality/src/kind/kinds.ts'
import { completeRule, type RuleDraft } from '../modules/quality/src/rule/rule.ts'

/** 40 rules over ROWS × 15 in one pass, against a bare scan of all columns. Usage: node bench/quality.bench.ts [rows] */
const ROWS = Number(process.argv[2] ?? 2_000_000)
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-quality-'))
const engine = openEngine({ tempDir: join(dir, 'spill'), threads: 2, memoryLimit: '2GB' })
const file = join(dir, 'part-0.parquet')
const source = `read_parquet('${file}')`

const c = (name: string, type: Column['type'] = 'text'): Column => ({
  name,
  title: name,
  type,
  required: false,
  key: name === 'id',
})
const columns = [
  c('id'),
  c('id_number'),
  c('name'),
  c('sex'),
  c('birth', 'date'),
  c('mobile'),
  c('division'),
  c('ethnic'),
  c('address'),
  c('amount', 'decimal'),
  c('tax', 'decimal'),
  c('count', 'integer'),
  c('accepted', 'date'),
  c('finished', 'date'),
  c('state'),
]
const r = (kind: string, on: string[], params: Record<string, unknown> = {}): RuleDraft => ({
  kind,
  columns: on,
  params,
})
const drafts: RuleDraft[] = [
  ...columns.slice(0, 14).map((x) => r('not_null', [x.name])),
  r('length', ['name'], { min: 2, max: 20 }),
  r('length', ['address'], { min: 4, max: 100 }),
  r('length', ['id'], { min: 9, max: 9 }),
  r('pattern', ['id'], { pattern: 'R[0-9]{8}' }),
  r('identifier', ['id_number'], { check: 'id_number' }),
  r('identifier', ['mobile'], { check: 'mobile' }),
  r('code_list', ['sex'], { values: ['1', '2', '9'] }),
  r('code_list', ['ethnic'], { values: Array.from({ length: 56 }, (_, i) => String(i + 1).padStart(2, '0')) }),
  r('code_list', ['state'], { values: ['办结', '受理', '退回'] }),
  r('format', ['division'], { format: 'n6' }),
  r('id_birth_match', ['id_number', 'birth']),
  r('id_sex_match', ['id_number', 'sex']),
  r('not_future', ['birth']),
  r('age_range', ['birth']),
  r('range', ['amount'], { min: 0, max: 1e7 }),
  r('range', ['tax'], { min: 0 }),
  r('range', ['count'], { min: 0, max: 1000 }),
  r('compare_columns', ['tax', 'amount'], { operator: '<=' }),
  r('order_of_times', ['accepted', 'finished']),
  r('date_range', ['accepted'], { min: '2000-01-01', max: '2027-12-31' }),
  r('no_edge_space', ['name']),
  r('no_control_char', ['name']),
  r('no_full_width', ['id_number']),
  r('required_if', ['finished', 'state'], { values: ['办结'] }),
  r('min_rows', [], { min: 1 }),
  r('expression', [], { expression: 'amount >= tax or count = 0' }),
]

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const best: number[] = []
  for (let i = 0; i < 3; i++) {
    const at = performance.now()
    await work()
    best.push((performance.now() - at) / 1000)
  }
  return Math.min(...best)
}

try {
  await engine.run(`COPY (SELECT *, i + 1 AS _row FROM (SELECT i, printf('R%08d', i) AS id, p || substr('10X98765432', CAST(1 + s % 11 AS BIGINT), 1) AS id_number,
      chr(CAST(19968 + i % 500 AS INTEGER)) || chr(CAST(20000 + i % 700 AS INTEGER)) AS name, CASE WHEN CAST(substr(p, 17, 1) AS INTEGER) % 2 = 1 THEN '1' ELSE '2' END AS sex, birth,
      '13' || printf('%09d', (i * 7919) % 1000000000) AS mobile, '321102' AS division, printf('%02d', 1 + i % 56) AS ethnic, '云溪市镇海路' || (i % 900) || '号' AS address,
      CAST(i % 90000 AS DECIMAL(18, 2)) AS amount, CAST((i % 90000) / 10 AS DECIMAL(18, 2)) AS tax, i % 1000 AS count, DATE '2024-01-01' + CAST(i % 300 AS INTEGER) AS accepted,
      DATE '2024-01-01' + CAST(i % 300 + i % 7 - (CASE WHEN i % 5000 = 0 THEN 9 ELSE 0 END) AS INTEGER) AS finished, ['办结', '受理', '退回'][1 + i % 3] AS state
    FROM (SELECT i, birth, p, list_sum([CAST(substr(p, k, 1) AS INTEGER) * [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][k] FOR k IN range(1, 18)]) AS s
      FROM (SELECT i, birth, '321102' || strftime(birth, '%Y%m%d') || printf('%03d', i % 1000) AS p FROM (SELECT i, DATE '1950-01-01' + CAST(i % 20000 AS INTEGER) AS birth FROM range(${ROWS}) t(i)))))) TO '${file}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`)
  const rules = drafts.map((draft, i) => {
    const kind = findKind(draft.kind)
    if (!kind) throw new Error(`no rule kind ${draft.kind}`)
    return completeRule(kind, draft, { id: `rul_${i}`, dataset: 'dst_bench', titles: draft.columns })
  })
  const world = { ...emptyWorld(columns), source, today: '2026-03-02' }
  const judged = judgeRules(rules, world)
  // the cheapest statement that must decode every value of every column
  const scan = await seconds(() =>
    engine.query(`SELECT ${columns.map((x) => `max("${x.name}")`).join(', ')} FROM ${source}`),
  )
  const fused = await seconds(() => countViolations(engine, judged, world))
  const { tallies } = await countViolations(engine, judged, world)
  const bad = judged.flatMap(({ rule, judgement }, i) =>
    judgement.shape === 'row' && (tallies[i]?.bad ?? 0) > 0 ? [{ alias: `r${i}`, rule: rule.id, judgement }] : [],
  )
  const keep =
    bad.length > 0 ? await seconds(() => engine.run(violationsSql(bad, [], world, join(dir, 'violations.parquet')))) : 0
  const found = tallies.reduce((n, t) => n + t.bad, 0)
  process.stdout.write(
    `${JSON.stringify({ bench: 'quality', rows: ROWS, columns: columns.length, rules: rules.length, notRunnable: tallies.filter((t) => t.state === 'not_runnable').length, violations: found, violatedRules: bad.length, scanSeconds: scan, countSeconds: fused, keepSeconds: keep, ratioCount: fused / scan, ratioWhole: (fused + keep) / scan })}\n`,
  )
} finally {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
