import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { EvidenceDeps } from '../deps.ts'
import { deleteEvents } from '../event/event.store.ts'
import { deleteCursors } from './cursor.store.ts'
import type { IndexKeeper } from './keep-index.ts'
import { type EvidenceStatus, readStatus } from './read-status.ts'

/** Throws the search index away and reads it from the logs again; the logs themselves are only read. Returns where it stands then. */
export async function rebuildIndex(deps: EvidenceDeps, keeper: IndexKeeper, subject: Subject): Promise<EvidenceStatus> {
  await deps.evidence.append({ kind: 'evidence.index.rebuilt', actor: subject.id, org: subject.org })
  await keeper.settle()
  await inTx(deps.db, async (tx) => {
    await deleteEvents(tx)
    await deleteCursors(tx)
  })
  await keeper.settle()
  return readStatus(deps, keeper)
}
