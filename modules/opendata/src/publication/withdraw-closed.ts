import { findEntry } from '@shuyuan/catalogue'
import type { Tx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import { system } from '@shuyuan/policy'
import type { OpendataDeps } from '../deps.ts'
import { isPersonal, type Publication } from './publication.ts'
import { findOpenOfEntry } from './publication.store.ts'
import { takeDown } from './take-down.ts'

/**
 * What the catalogue no longer opens goes off the portal in the same transaction: the entry is revoked, its live version is closed, or a
 * column on display was graded above what may be opened.
 */
export async function withdrawClosed(deps: OpendataDeps, tx: Tx, entry: string): Promise<void> {
  const open = await findOpenOfEntry(tx, entry)
  if (open.length === 0) return
  const live = await findEntry(tx, entry, 'live')
  const closed = !live || live.state === 'revoked' ? '目录已撤销' : live.openType === 3 ? '目录改为不予开放' : null
  for (const publication of open) {
    const reason = closed ?? (await raisedColumn(tx, publication))
    if (reason !== null) await takeDown(deps, tx, system, publication, reason)
  }
}

async function raisedColumn(tx: Tx, publication: Publication): Promise<string | null> {
  const columns = (await findDataset(tx, publication.dataset))?.columns ?? []
  const shown = new Set(publication.columns.map((column) => column.name))
  const raised = columns.find((column) => shown.has(column.name) && isPersonal(column))
  return raised ? `数据项“${raised.title}”定为 ${raised.grade} 级，超出可开放的级别` : null
}
