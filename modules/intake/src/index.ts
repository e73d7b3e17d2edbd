export { type Column, columnNames } from './dataset/column.ts'
export { detectFile } from './detect/detect-file.ts'
export { loadFile, mapColumns } from './load/load-file.ts'
export { readRows } from './read/read-rows.ts'
