import type { Db } from '@shuyuan/db'
import { isCheckName, parseFormat } from '@shuyuan/gb'
import { findCodeList } from '../code-list/code-list.store.ts'
import { error } from '../errors.ts'
import type { Element } from './element.ts'
import { elementNamed } from './element.store.ts'

/** Throws when format, code list or identifier check do not exist, or another element in use has the name. */
export async function assertElement(db: Db, element: Element): Promise<void> {
  const { id, name, format, codeList, identifier: check, status } = element
  if (!parseFormat(format)) throw error('STANDARDS_ELEMENT_FORMAT', { format })
  if (check !== null && !isCheckName(check)) throw error('STANDARDS_ELEMENT_CHECK', { check })
  if (codeList !== null && !(await findCodeList(db, codeList)))
    throw error('STANDARDS_LIST_NOT_FOUND', { id: codeList })
  const other = status === 'retired' ? null : await elementNamed(db, name)
  if (other !== null && other !== id) throw error('STANDARDS_ELEMENT_EXISTS', { name, id: other })
}
