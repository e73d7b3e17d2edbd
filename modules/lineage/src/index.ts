import './tables.ts'

export type { LineageDeps } from './deps.ts'
export { createLineageModule, lineageMigrations } from './module.ts'
export { type Node, type NodeKind, nodeKey } from './node/node.ts'
export { lineagePolicy } from './policy.ts'
export { recordLineage } from './run/record-lineage.ts'
export type { ColumnLink, LineageRun, Transform } from './run/run.ts'
