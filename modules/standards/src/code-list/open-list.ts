import type { Db } from '@shuyuan/db'
import { error } from '../errors.ts'
import type { CodeList } from './code-list.ts'
import { findCodeList } from './code-list.store.ts'

/** A code list. Throws STANDARDS_LIST_NOT_FOUND. */
export async function openList(db: Db, id: string): Promise<CodeList> {
  const list = await findCodeList(db, id)
  if (!list) throw error('STANDARDS_LIST_NOT_FOUND', { id })
  return list
}
