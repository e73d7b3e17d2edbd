import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { noteTrial } from './note-trial.ts'
import { openAddress } from './reach-source.ts'
import type { Source } from './source.ts'
import { lockSource } from './source.store.ts'
import { tryAddress } from './try-address.ts'

/** Tries a registered source and keeps what was found. Throws CONNECTION_SOURCE_NOT_FOUND. */
export async function testSource(deps: ConnectionDeps, subject: Subject, id: string): Promise<Source> {
  const { source, connector, secret } = await openAddress(deps, id, { anyState: true })
  deps.policy.assert('connection.source.edit', { subject, resource: source })
  const trial = await tryAddress(deps, connector, { config: source.config, secret })
  return inTx(deps.db, async (tx) => {
    const now = await lockSource(tx, id)
    if (!now) throw error('CONNECTION_SOURCE_NOT_FOUND', { source: id })
    // what was tried is no longer what is registered
    if (now.editedAt.getTime() !== source.editedAt.getTime()) return now
    return noteTrial(deps, tx, now, trial, subject)
  })
}
