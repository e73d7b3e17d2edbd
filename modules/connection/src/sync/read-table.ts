import { Readable } from 'node:stream'
import type { Source } from '@shuyuan/connector'
import { type Dataset, receiveUpload, type Upload } from '@shuyuan/intake'
import { type Subject, system } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { type Plan, tableTitle } from '../plan/plan.ts'
import { landingLayout } from './landing.ts'
import type { Run, SourceDigests } from './run.ts'
import { updateRun } from './run.store.ts'

/** The platform acting for a department: what it lands belongs to that department. */
export const actingFor = (provider: string): Subject => ({ ...system, org: provider })

/**
 * Lands a table (or what changed in it) as an upload, byte for byte as the source wrote it, and notes it on the run in the same
 * transaction: a run that is killed reads again or finds its landing, never both. The source waits while the disk is busy.
 */
export async function readTable(
  deps: ConnectionDeps,
  source: Source,
  input: {
    run: Run
    plan: Plan
    dataset: Dataset
    until: string | null
    /** what the source counts meanwhile: the landing is whole when both are there */
    digests: SourceDigests | null | Promise<SourceDigests>
    signal: AbortSignal
    progress(rows: number, bytes: number): Promise<void>
  },
): Promise<Upload> {
  const { run, plan, dataset, signal } = input
  const where =
    run.since && plan.watermark ? { after: { column: plan.watermark, value: run.since, inclusive: true } } : {}
  const pieces = source.read(
    { schema: plan.schemaName, name: plan.tableName },
    { columns: plan.columns.map((link) => link.source), where, signal },
  )
  const counted = countLines(pieces, input.progress)
  async function* whole(): AsyncGenerator<Buffer> {
    yield* counted.pieces
    await input.digests
  }
  return receiveUpload(deps, actingFor(plan.provider), {
    name: `${tableTitle(plan)}.csv`,
    stream: Readable.from(whole()),
    detection: landingLayout(plan.columns, dataset.columns),
    registered: async (tx, upload) =>
      updateRun(tx, run.id, {
        upload: upload.id,
        until: input.until,
        digests: await input.digests,
        bytesRead: upload.size,
        rowsRead: counted.rows(),
      }),
  })
}

/** Lines that went by, the header left out. A line end inside a quoted text counts too: good enough for progress, the loader counts rows. */
function countLines(source: AsyncIterable<Buffer>, progress: (rows: number, bytes: number) => Promise<void>) {
  let lines = 0
  let bytes = 0
  const rows = () => Math.max(0, lines - 1)
  async function* walk(): AsyncGenerator<Buffer> {
    for await (const piece of source) {
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines++
      bytes += piece.length
      await progress(rows(), bytes)
      yield piece
    }
  }
  return { pieces: walk(), rows }
}
