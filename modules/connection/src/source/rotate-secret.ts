import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { readAddress } from './connector-of.ts'
import { noteTrial } from './note-trial.ts'
import { openAddress } from './reach-source.ts'
import { sealSecret } from './seal-secret.ts'
import type { Source } from './source.ts'
import { lockSource, updateSource } from './source.store.ts'
import { tryAddress } from './try-address.ts'

/**
 * Exchanges the credentials of a source; parts that are not given stay. They are tried first: what does not work does not replace what does. Throws CONNECTION_SECRET_REFUSED
 * with the diagnosis, CONNECTION_SOURCE_NOT_FOUND, …_INVALID.
 */
export async function rotateSecret(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  input: Record<string, unknown>,
): Promise<Source> {
  const { source, connector, secret: kept } = await openAddress(deps, id, { anyState: true })
  deps.policy.assert('connection.source.edit', { subject, resource: source })
  const { secret } = readAddress(connector, { config: source.config, secret: { ...(kept as object), ...input } })
  const trial = await tryAddress(deps, connector, { config: source.config, secret })
  if (!trial.ok) throw error('CONNECTION_SECRET_REFUSED', { name: source.name, reason: trial.message })
  return inTx(deps.db, async (tx) => {
    const now = await lockSource(tx, id)
    if (!now || now.editedAt.getTime() !== source.editedAt.getTime())
      throw error('CONNECTION_SOURCE_CHANGED', { name: source.name })
    const secretAt = deps.clock.now()
    await updateSource(tx, id, { secret: sealSecret(deps.keyring, id, secret), secretAt })
    await deps.evidence.record(tx, {
      kind: 'connection.source.rotated',
      actor: subject.id,
      org: subject.org,
      object: id,
    })
    return { ...(await noteTrial(deps, tx, now, trial, subject)), secretAt }
  })
}
