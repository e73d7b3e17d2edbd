import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { endSessions } from './session.store.ts'

/** Ends one of the subject's own sessions. Throws IDENTITY_SESSION_UNKNOWN when it is not an open session of theirs. */
export async function endSession(deps: IdentityDeps, subject: Subject, id: string): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const ended = await endSessions(tx, subject.id, { only: id }, deps.clock.now())
    if (ended === 0) throw error('IDENTITY_SESSION_UNKNOWN', { id })
    await deps.evidence.record(tx, { kind: 'identity.session.ended', actor: subject.id, org: subject.org, object: id })
  })
}
