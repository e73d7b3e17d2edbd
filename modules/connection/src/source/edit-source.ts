import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { connectorOf, readAddress } from './connector-of.ts'
import { openSecret, sealSecret } from './seal-secret.ts'
import { sameAddress, type Source, sourceMachine } from './source.ts'
import { findSealed, findSourceNamed, lockSource, updateSource } from './source.store.ts'

export interface SourceChange {
  name: string
  system: string | null
  note: string
  config: Record<string, unknown>
  /** new credentials; parts not given stay, which another address does not get */
  secret?: Record<string, unknown> | undefined
}

/**
 * Changes a source. Another address makes it a draft again and wants its credentials anew: kept ones never travel to another host. Throws
 * CONNECTION_SOURCE_NOT_FOUND, …_TAKEN, …_INVALID, CONNECTION_SECRET_NEEDED.
 */
export async function editSource(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  change: SourceChange,
): Promise<Source> {
  return inTx(deps.db, async (tx) => {
    const source = await lockSource(tx, id)
    if (!source) throw error('CONNECTION_SOURCE_NOT_FOUND', { source: id })
    deps.policy.assert('connection.source.edit', { subject, resource: source })
    const namesake = await findSourceNamed(tx, change.name)
    if (namesake && namesake.id !== id) throw error('CONNECTION_SOURCE_TAKEN', { name: change.name })
    const kept = openSecret(deps.keyring, id, await findSealed(tx, id)) as Record<string, unknown>
    const connector = connectorOf(deps, source.kind)
    const whole = readAddress(connector, { config: change.config, secret: { ...kept, ...change.secret } })
    const { config } = whole
    const moved = !sameAddress(source.config, config)
    if (moved && !change.secret && Object.keys(kept).length > 0)
      throw error('CONNECTION_SECRET_NEEDED', { name: change.name })
    const { secret } = moved ? readAddress(connector, { config, secret: change.secret }) : whole
    const by = subject
    const state =
      moved && source.state !== 'draft'
        ? await makeTransition(deps, tx, {
            object: 'connection.source',
            machine: sourceMachine,
            ref: id,
            state: source.state,
            action: 'change',
            by,
          })
        : source.state
    const now = deps.clock.now()
    const { name, system, note } = change
    const next = {
      name,
      system,
      note,
      config,
      state,
      editedAt: now,
      ...(moved ? { trial: null, writableSince: null } : {}),
    }
    const credentials = change.secret ? { secret: sealSecret(deps.keyring, id, secret), secretAt: now } : {}
    await updateSource(tx, id, { ...next, ...credentials })
    await deps.evidence.record(tx, {
      kind: 'connection.source.edited',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { address: moved, credentials: change.secret !== undefined },
    })
    const { secret: __, ...shown } = { secret: null, ...credentials }
    return { ...source, ...next, ...shown }
  })
}
