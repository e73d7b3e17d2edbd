export { type Change, type Shape, type ShapeColumn, type StreamItem, tableKey, type TableName } from './change.ts'
export type { CaptureTarget, ChangeSource, Finding, Follow, MysqlTarget, Snapshot } from './change-source.ts'
export { csvCell } from './csv-cell.ts'
export { openChangeSource } from './open-source.ts'
