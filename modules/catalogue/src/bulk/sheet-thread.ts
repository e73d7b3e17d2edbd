import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import type { SheetTask } from './run-sheet.ts'
import type { Sheet } from './sheet.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'

// A thread of its own: a file is parsed in one piece, which would hold up everybody else.
const port = parentPort as MessagePort
const task = workerData as SheetTask
try {
  const answer = task.kind === 'read' ? await read(task) : await mark(task)
  port.postMessage({ answer })
} catch (cause) {
  port.postMessage({ refusal: cause instanceof UnreadableSheet ? cause.message : '不是完好的文件' })
}

// What works on workbooks is slow to load, and other files need none of it.
async function read({ format, file, columns }: SheetTask & { kind: 'read' }): Promise<Sheet> {
  if (format === 'xlsx') return (await import('./read-workbook.ts')).readWorkbook(file)
  return format === 'json' ? readJson(file, columns) : readCsv(file)
}

async function mark({ file, faults, target }: SheetTask & { kind: 'mark' }): Promise<void> {
  return (await import('./mark-workbook.ts')).markWorkbook(file, faults, target)
}
