import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Engine, ident, list, type RunOptions, type Session, text } from '@shuyuan/engine'
import { badLog, sqlType } from '@shuyuan/intake'
import { finishSql, fuseSql, losersSql } from '../plan/chain.sql.ts'
import type { Plan } from '../plan/plan.ts'
import { refusedRows } from './refused.ts'
import type { StepReport } from './run.ts'
import { type Stretch, stretchEntrySql, stretchesOf } from './stretch.ts'
import { addCounts, emptyReports } from './tally.ts'
import { tallySql } from './tally.sql.ts'

/** Rows worked on at once: what bounds the memory of a run. */
const SLICE = 500_000

export interface CleanseInput {
  plan: Plan
  /** Parquet parts of the input */
  glob: string
  /** empty folder that receives `part-*.parquet` and `bad.ndjson` */
  work: string
  slice?: number
  signal?: AbortSignal
  /** share done, 0…1 */
  onProgress?(done: number): Promise<void>
}

interface Work extends CleanseInput {
  session: Session
  options: RunOptions
}

/**
 * Runs a plan over Parquet files, slice by slice in bounded memory. A merge step needs all rows before it, so the run is cut there: the rows
 * so far are kept aside, the losers found by their keys alone, and the next stretch begins.
 */
export async function cleanseFiles(
  engine: Engine,
  input: CleanseInput,
): Promise<{ rowsIn: number; rowsOut: number; steps: StepReport[] }> {
  return engine.session(async (session) => {
    const work: Work = { ...input, session, options: input.signal ? { signal: input.signal } : {} }
    await makeTables(session, input.plan, work.options)
    const stretches = stretchesOf(input.plan)
    let glob = input.glob
    let rowsIn = 0
    for (const [n, stretch] of stretches.slice(0, -1).entries()) {
      const folder = join(input.work, `stretch-${n}`)
      await mkdir(folder)
      const slices = await openStretch(work, stretch, glob)
      rowsIn ||= slices.reduce((sum, s) => sum + s.rows, 0)
      for (const [i, slice] of slices.entries()) {
        await session.run(
          copySql(chainSql(input.plan, stretch, slice.sql, null), join(folder, partName(i))),
          [],
          work.options,
        )
        await input.onProgress?.((n + (i + 1) / slices.length) / stretches.length)
      }
      glob = join(folder, 'part-*.parquet')
    }
    const ended = await lastStretch(work, stretches, glob)
    for (const n of stretches.slice(0, -1).keys()) await rm(join(input.work, `stretch-${n}`), { recursive: true })
    return { ...ended, rowsIn: rowsIn || ended.rowsIn }
  })
}

/** Makes the small tables the steps look into. */
export async function makeTables(session: Session, plan: Plan, options: RunOptions = {}): Promise<void> {
  for (const { effect } of plan.steps)
    for (const { create } of effect?.joins ?? []) for (const sql of create) await session.run(sql, [], options)
}

async function lastStretch(work: Work, stretches: readonly Stretch[], glob: string) {
  const { session, options, plan } = work
  const stretch = stretches.at(-1) as Stretch
  const slices = await openStretch(work, stretch, glob)
  const columns = plan.output.map((c) => `cast(${ident(c.name)} as ${sqlType(c)}) as ${ident(c.name)}`)
  const input = `read_parquet(${text(work.glob)})`
  const log = await badLog(join(work.work, 'bad.ndjson'))
  let steps = emptyReports(plan)
  let [rowsIn, rowsOut] = [0, 0]
  try {
    for (const [i, slice] of slices.entries()) {
      await session.run(
        `create or replace temp table "~chunk" as ${chainSql(plan, stretch, slice.sql, plan.steps.length)}`,
        [],
        options,
      )
      const [counted = {}] = await session.query<Record<string, unknown>>(
        tallySql(plan.steps.length, '"~chunk"'),
        [],
        options,
      )
      steps = addCounts(steps, counted)
      const good = `select cast(_row as bigint) as _row, ${list(columns)} from "~chunk" where "~s" = 0`
      rowsOut += await session.run(copySql(good, join(work.work, partName(i))), [], options)
      const origin = stretches.length === 1 ? slice.sql : input
      for await (const block of refusedRows(session, plan, '"~chunk"', origin)) await log.write(block)
      rowsIn += slice.rows
      await work.onProgress?.((stretches.length - 1 + (i + 1) / slices.length) / stretches.length)
    }
  } finally {
    await log.close()
  }
  return { rowsIn, rowsOut, steps }
}

/** The slices of a stretch, once the losers of its merge step are known. */
async function openStretch({ session, options, slice = SLICE }: Work, stretch: Stretch, glob: string) {
  if (stretch.merge)
    await session.run(
      `create or replace temp table "~losers" as ${losersSql(stretch.merge, `read_parquet(${text(glob)})`)}`,
      [],
      options,
    )
  const files = await session.query<{ file: string; rows: number }>(
    `select file_name as file, sum(num_rows)::bigint as rows from parquet_file_metadata(${text(glob)}) group by 1 order by 1`,
  )
  return files.flatMap(({ file, rows }) =>
    Array.from({ length: Math.max(1, Math.ceil(rows / slice)) }, (_, i) => ({
      rows: Math.min(slice, rows - i * slice),
      sql:
        rows <= slice
          ? `read_parquet(${text(file)})`
          : `(select * exclude (file_row_number) from read_parquet(${text(file)}, file_row_number = true)
              where file_row_number >= ${i * slice} and file_row_number < ${(i + 1) * slice})`,
    })),
  )
}

function chainSql(plan: Plan, stretch: Stretch, source: string, closing: number | null): string {
  return fuseSql(stretch.steps, stretchEntrySql(plan, stretch, source), (from) =>
    closing === null ? `select * from ${from}` : finishSql(plan.output, closing, from),
  )
}

const partName = (i: number) => `part-${String(i).padStart(5, '0')}.parquet`
const copySql = (query: string, path: string) =>
  `copy (${query}) to ${text(path)} (format parquet, compression zstd, compression_level 1)`
