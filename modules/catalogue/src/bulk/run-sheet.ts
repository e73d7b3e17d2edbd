import { Worker } from 'node:worker_threads'
import { error } from '../errors.ts'
import type { SheetColumn } from './column.ts'
import type { SourceFormat } from './read-source.ts'
import type { CellFault, Sheet } from './sheet.ts'

export type SheetTask =
  | { kind: 'read'; format: SourceFormat; file: string; columns: SheetColumn[] }
  | { kind: 'mark'; file: string; faults: CellFault[]; target: string }

const MEMORY_MB = 1024

/** Reads a file, or marks an xlsx file, in a thread of its own with bounded memory. Throws CATALOGUE_IMPORT_UNREADABLE. */
export function runSheet(task: SheetTask & { kind: 'read' }): Promise<Sheet>
export function runSheet(task: SheetTask & { kind: 'mark' }): Promise<void>
export function runSheet(task: SheetTask): Promise<Sheet | void> {
  return new Promise((done, fail) => {
    const thread = new Worker(new URL('./sheet-thread.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    const refuse = (reason: string) => fail(error('CATALOGUE_IMPORT_UNREADABLE', { reason }))
    thread.on('message', ({ answer, refusal }: { answer: Sheet; refusal?: string }) =>
      refusal === undefined ? done(answer) : refuse(refusal),
    )
    thread.on('error', () => refuse('文件过大，内存不足，请分成几份'))
    thread.on('exit', () => refuse('文件没有读完'))
  })
}
