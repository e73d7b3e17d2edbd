import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { countReaders, deleteSource, lockSource } from './source.store.ts'

/** Removes a source that nothing reads from, with its credentials. Throws CONNECTION_SOURCE_NOT_FOUND, CONNECTION_SOURCE_USED. */
export async function removeSource(deps: ConnectionDeps, subject: Subject, id: string): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const source = await lockSource(tx, id)
    if (!source) throw error('CONNECTION_SOURCE_NOT_FOUND', { source: id })
    deps.policy.assert('connection.source.edit', { subject, resource: source })
    const count = await countReaders(tx, id)
    if (count > 0) throw error('CONNECTION_SOURCE_USED', { name: source.name, count })
    await deleteSource(tx, id)
    await deps.evidence.record(tx, {
      kind: 'connection.source.removed',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { kind: source.kind },
    })
  })
}
