import type { ConnectionDeps } from '../../deps.ts'
import { type CaptureTable, keyColumns } from '../capture.ts'
import type { Layers } from './current.sql.ts'
import type { Segment } from './segment.ts'
import { liveSegments } from './segment.store.ts'
import { segmentPath } from './segment-folder.ts'

export type Layered = Omit<Layers, 'columns'> & { segments: Segment[] }

/** The files that make up a dataset's current state (or its state after change `upto`). */
export async function layersOf(
  deps: Pick<ConnectionDeps, 'db' | 'dataDir'>,
  table: CaptureTable,
  upto?: number,
): Promise<Layered> {
  const segments = await liveSegments(deps.db, table.dataset, upto)
  const place = (segment: Segment) => ({ path: segmentPath(deps.dataDir, segment), segment })
  const base = segments.findLast((segment) => segment.kind === 'base')
  return {
    segments,
    base: base ? place(base) : null,
    changes: segments.filter((s) => s.kind === 'changes' && s.last > (base?.last ?? -1)).map(place),
    keys: keyColumns(table),
  }
}
