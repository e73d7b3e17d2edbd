import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { markWorkbook } from './mark-workbook.ts'
import { readWorkbook, UnreadableSheet } from './read-workbook.ts'
import type { SheetTask } from './run-sheet.ts'

// A thread of its own: a spreadsheet is parsed in one piece, which would hold up everybody else.
const port = parentPort as MessagePort
const task = workerData as SheetTask
try {
  const answer =
    task.kind === 'read' ? await readWorkbook(task.file) : await markWorkbook(task.file, task.faults, task.target)
  port.postMessage({ answer })
} catch (cause) {
  port.postMessage({ refusal: cause instanceof UnreadableSheet ? cause.message : '不是完好的 xlsx 文件' })
}
