import { inTx } from '@shuyuan/db'
import { text } from '@shuyuan/engine'
import { findDataset, masksFor } from '@shuyuan/intake'
import { mask, type MaskName } from '@shuyuan/masking'
import { system } from '@shuyuan/policy'
import { judgeRecheck, listOpenTickets, openTicket, type TicketRow } from '@shuyuan/ticket'
import type { VerificationDeps } from '../deps.ts'
import type { Plan } from '../plan/plan.ts'
import { conflictFile } from './conflict-file.ts'
import type { Run, RunFacts, RunResult } from '../run/run.ts'

/** Records that a ticket names one by one; the rest stands in the result of the run. */
const MOST_ROWS = 5000

/** The cause of tickets about one field of a plan. */
export const causeOf = (plan: string, field: string): string => `verification:${plan}:${field}`

type Done = Run & { facts: RunFacts; result: RunResult }

/** A ticket per source and field that lost, brought up to date or closed. Answers how many are open. */
export async function raiseConflicts(deps: VerificationDeps, plan: Plan, run: Done): Promise<number> {
  let open = 0
  for (const [j, field] of plan.fields.entries())
    for (const [i, source] of run.facts.sources.entries()) {
      const column = field.columns[source.dataset]
      if (column === undefined) continue
      const lost = run.result.fields[j]?.lost[i] ?? 0
      const rows = lost > 0 ? await lostRows(deps, run, i, j, source.key, column) : []
      if (await follow(deps, plan, run, { i, j, lost, rows })) open++
    }
  return open
}

/** Opens, updates or closes the ticket of one source about one field; true when one is open now. */
async function follow(
  deps: VerificationDeps,
  plan: Plan,
  run: Done,
  { i, j, lost, rows }: { i: number; j: number; lost: number; rows: TicketRow[] },
): Promise<boolean> {
  const source = run.facts.sources[i]
  const field = plan.fields[j]
  if (!source || !field) return false
  const cause = causeOf(plan.id, field.name)
  return inTx(deps.db, async (tx) => {
    const before = (await listOpenTickets(tx, { dataset: source.dataset, causes: [cause] }))[0]
    const newer = before !== undefined && source.versionSeq > (before.versionSeq ?? 0)
    const reason = `与其他来源比对，第 ${source.versionSeq} 版仍有 ${lost} 条不一致`
    if (before && newer && lost > 0) await judgeRecheck(deps, tx, before.id, { passed: false, reason, proof: run.id })
    const ticket =
      lost === 0
        ? null
        : await openTicket(deps, tx, {
            kind: 'verification',
            dataset: source.dataset,
            version: source.version,
            owner: source.provider,
            cause,
            title: `${source.name}：“${field.name}”与其他来源不一致（${plan.name}）`.slice(0, 300),
            advice: adviceOf(lost),
            rows,
            count: lost,
            by: system,
          })
    if (before && newer && !ticket)
      await judgeRecheck(deps, tx, before.id, { passed: true, reason: '与其他来源比对已一致', proof: run.id })
    return ticket !== null
  })
}

const adviceOf = (lost: number): string =>
  `请对照源头核实：确属本部门有误的，更正后装载新版本或上传改正的数据；本部门无误的，提出异议并附依据。建议值来自多数或权威来源，已按其分级脱敏。${
    lost > MOST_ROWS ? `此处列出前 ${MOST_ROWS} 条，全部 ${lost} 条见多源校核结果。` : ''
  }`

/** What the source says and what is taken for right; the other department's value under its own mask. */
async function lostRows(
  deps: VerificationDeps,
  run: Done,
  source: number,
  field: number,
  key: string,
  column: string,
): Promise<TicketRow[]> {
  const winners = run.facts.sources.map((_, i) => `WHEN ${i} THEN v${i}`).join(' ')
  const rows = await deps.engine.query<{ k: string; value: string | null; winner: number; expected: string | null }>(
    `SELECT k, v${source} AS value, winner, CASE winner ${winners} END AS expected
      FROM read_parquet(${text(conflictFile(deps.dataDir, run.id))})
      WHERE field = ${field} AND winner IS NOT NULL AND pattern[${source + 1}] <> '-'
        AND pattern[${source + 1}] <> pattern[winner + 1] ORDER BY id LIMIT ${MOST_ROWS}`,
  )
  const masks = await Promise.all(
    run.facts.sources.map(async ({ dataset }) => {
      const found = await findDataset(deps.db, dataset)
      const name = run.facts.fields[field]?.columns[dataset]
      return found && name ? masksFor(found.columns)[name] : undefined
    }),
  )
  return rows.map(({ k, value, winner, expected }) => {
    const hidden = masks[winner]
    return {
      key: { [key]: k },
      column,
      value,
      expected: expected !== null && hidden ? mask(hidden as MaskName, expected) : expected,
    }
  })
}
