import { findEntry } from '@shuyuan/catalogue'
import type { Tx } from '@shuyuan/db'
import { system } from '@shuyuan/policy'
import type { OpendataDeps } from '../deps.ts'
import { findOpenOfEntry } from './publication.store.ts'
import { takeDown } from './take-down.ts'

/** What the catalogue no longer opens goes off the portal in the same transaction: the entry is revoked, or its live version is closed. */
export async function withdrawClosed(deps: OpendataDeps, tx: Tx, entry: string): Promise<void> {
  const open = await findOpenOfEntry(tx, entry)
  if (open.length === 0) return
  const live = await findEntry(tx, entry, 'live')
  const reason = !live || live.state === 'revoked' ? '目录已撤销' : live.openType === 3 ? '目录改为不予开放' : null
  if (reason === null) return
  for (const publication of open) await takeDown(deps, tx, system, publication, reason)
}
