import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findSource } from '../source/source.store.ts'

/** Looks for new files now (job `connection.take`). Throws CONNECTION_SOURCE_NOT_FOUND, CONNECTION_SOURCE_IDLE. */
export async function startTaking(deps: ConnectionDeps, subject: Subject, id: string): Promise<string> {
  const source = await findSource(deps.db, id)
  if (!source) throw error('CONNECTION_SOURCE_NOT_FOUND', { source: id })
  deps.policy.assert('connection.source.edit', { subject, resource: source })
  if (source.state !== 'enabled') throw error('CONNECTION_SOURCE_IDLE', { name: source.name })
  return inTx(deps.db, (tx) =>
    deps.jobs.enqueue(tx, 'connection.take', { source: id, name: source.name }, { id: subject.id, org: subject.org }),
  )
}
