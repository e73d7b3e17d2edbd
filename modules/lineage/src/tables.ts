import type { JSONColumnType } from 'kysely'
import type { NodeRecord } from './node/node.ts'
import type { RunRecord, ShapeLink, Transform } from './run/run.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'lineage.node': Omit<NodeRecord, 'columns'> & { columns: JSONColumnType<string[]> }
    'lineage.shape': { hash: string; columns: JSONColumnType<ShapeLink[]> }
    'lineage.run': Omit<RunRecord, 'event'> & { event: JSONColumnType<Record<string, unknown>> | null }
    'lineage.runNode': { run: string; side: 'in' | 'out'; place: number; node: string }
    'lineage.edge': {
      source: string
      target: string
      job: string
      runs: number
      firstAt: Date
      lastAt: Date
      lastRun: string
    }
    'lineage.columnEdge': {
      source: string
      sourceColumn: string
      target: string
      targetColumn: string
      transform: Transform
      detail: string
      job: string
      lastAt: Date
      lastRun: string
    }
  }
}
