import { inTx, type Tx } from '@shuyuan/db'
import { AppError } from '@shuyuan/kernel'
import type { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { readRegister } from './read-register.ts'
import type { RegisterColumn } from './register-column.ts'

export interface Imported {
  created: number
  changed: number
  unchanged: number
  faults: { row: number; column: string; text: string }[]
}

/**
 * Takes in a register's CSV file row by row. Each wrong row is named with column and reason; `whole` saves nothing when there is one.
 * `save` says what it did; what it refuses it refuses before it has written anything.
 */
export async function importRegister<S extends z.ZodObject>(
  deps: CatalogueDeps,
  file: { csv: string; whole: boolean; columns: RegisterColumn[]; row: S },
  save: (tx: Tx, row: z.output<S>) => Promise<'created' | 'changed' | 'unchanged'>,
): Promise<Imported> {
  const rows = readRegister(file.csv, file.columns)
  const titleOf = (field: string) => file.columns.find((column) => column.field === field)?.title ?? ''
  const result: Imported = { created: 0, changed: 0, unchanged: 0, faults: [] }
  const work = inTx(deps.db, async (tx) => {
    for (const { row, values } of rows) {
      const read = file.row.safeParse(values)
      if (!read.success) {
        for (const issue of read.error.issues)
          result.faults.push({ row, column: titleOf(String(issue.path[0] ?? '')), text: issue.message })
        continue
      }
      try {
        result[await save(tx, read.data)]++
      } catch (cause) {
        if (!(cause instanceof AppError)) throw cause
        result.faults.push({ row, column: '', text: cause.texts.zh })
      }
    }
    if (file.whole && result.faults.length > 0) throw new Discard()
  })
  await work.catch((cause: unknown) => {
    if (!(cause instanceof Discard)) throw cause
  })
  return file.whole && result.faults.length > 0 ? { ...result, created: 0, changed: 0, unchanged: 0 } : result
}

/** Rolls the transaction back without being a refusal. */
class Discard extends Error {}
