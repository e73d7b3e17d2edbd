import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import type { Import } from './import.ts'

/** Tells who filled a sheet in for a department what it said to it, and leaves evidence. */
export async function tellFiller(
  deps: CatalogueDeps,
  tx: Tx,
  made: Import,
  { by, what, reason }: { by: Subject; what: 'taken' | 'refused'; reason: string },
): Promise<void> {
  await deps.evidence.record(tx, {
    kind: `catalogue.import.${what}`,
    actor: by.id,
    org: by.org,
    object: made.id,
    detail: { filledBy: made.createdBy },
  })
  await notify(deps, tx, {
    to: { user: made.createdBy },
    title: `提供部门${what === 'taken' ? '已确认' : '未接受'}代录入的目录：${made.name}`,
    body: reason,
    link: `/imports/${made.id}`,
    tone: what === 'taken' ? 'info' : 'warning',
  })
}
