import type { z } from 'zod'
import { changeText } from '../drift/drift.ts'
import { type Capture, type CaptureAction, captureMoves, type CaptureTable, keyColumns } from './capture.ts'
import type { CaptureView } from './capture.schema.ts'

/** A capture with its tables as readers see it. Pure. */
export function viewCapture(capture: Capture, tables: readonly CaptureTable[]): z.infer<typeof CaptureView> {
  return {
    ...capture,
    actions: Object.keys(captureMoves[capture.state]) as CaptureAction[],
    tables: tables.map((table) => ({
      dataset: table.dataset,
      schemaName: table.schemaName,
      tableName: table.tableName,
      links: table.links,
      keys: keyColumns(table),
      changes: table.changes,
      waiting: table.changes - table.versioned,
      compacting: table.compacting !== null,
      version: table.version,
      versionedAt: table.versionedAt,
      drift: table.drift && {
        holds: table.drift.holds,
        foundAt: table.drift.foundAt,
        gone: table.drift.shape.length === 0,
        changes: table.drift.changes.map((change) => ({ ...change, text: changeText(change) })),
      },
    })),
  }
}
