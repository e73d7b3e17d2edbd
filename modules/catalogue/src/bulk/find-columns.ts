import type { Db } from '@shuyuan/db'
import { listFields } from '../field/index.ts'
import { findLevels } from '../grade/scheme/scheme.store.ts'
import { type SheetColumn, sheetColumns } from './column.ts'

/** The columns of a sheet as they are now: with the fields of the bureau, grades in the words of the scheme in use. */
export async function findColumns(db: Db): Promise<SheetColumn[]> {
  return sheetColumns(await listFields(db), await findLevels(db))
}
