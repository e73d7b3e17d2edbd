export { detectFile } from './detect/detect-file.ts'
export { readRows } from './read/read-rows.ts'
