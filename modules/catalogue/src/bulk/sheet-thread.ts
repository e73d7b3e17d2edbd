import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { markWorkbook } from './mark-workbook.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readWorkbook } from './read-workbook.ts'
import type { SheetTask } from './run-sheet.ts'
import type { Sheet } from './sheet.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'

// A thread of its own: a file is parsed in one piece, which would hold up everybody else.
const port = parentPort as MessagePort
const task = workerData as SheetTask
try {
  const answer = task.kind === 'read' ? await read(task) : await markWorkbook(task.file, task.faults, task.target)
  port.postMessage({ answer })
} catch (cause) {
  port.postMessage({ refusal: cause instanceof UnreadableSheet ? cause.message : '不是完好的文件' })
}

function read({ format, file, columns }: SheetTask & { kind: 'read' }): Promise<Sheet> {
  if (format === 'xlsx') return readWorkbook(file)
  return format === 'json' ? readJson(file, columns) : readCsv(file)
}
