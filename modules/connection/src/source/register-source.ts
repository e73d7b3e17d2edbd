import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { connectorOf, readAddress } from './connector-of.ts'
import { sealSecret } from './seal-secret.ts'
import type { Source } from './source.ts'
import { insertSource } from './source.store.ts'

export interface NewSource {
  name: string
  kind: string
  provider: string
  system: string | null
  note: string
  config: Record<string, unknown>
  secret?: Record<string, unknown> | undefined
}

/** Registers a source as a draft; credentials are sealed and not shown again. Throws CONNECTION_SOURCE_TAKEN, …_KIND, …_INVALID with remarks per field. */
export async function registerSource(deps: ConnectionDeps, subject: Subject, input: NewSource): Promise<Source> {
  deps.policy.assert('connection.source.edit', { subject, resource: { provider: input.provider } })
  const { config, secret } = readAddress(connectorOf(deps, input.kind), input)
  const now = deps.clock.now()
  const { secret: _, ...plain } = input
  const source: Source = {
    ...plain,
    id: newId('src'),
    config,
    state: 'draft',
    trial: null,
    secretAt: now,
    writableSince: null,
    createdBy: subject.id,
    createdAt: now,
    editedAt: now,
  }
  await inTx(deps.db, async (tx) => {
    const sealed = sealSecret(deps.keyring, source.id, secret)
    if (!(await insertSource(tx, { ...source, secret: sealed })))
      throw error('CONNECTION_SOURCE_TAKEN', { name: source.name })
    await deps.evidence.record(tx, {
      kind: 'connection.source.registered',
      actor: subject.id,
      org: subject.org,
      object: source.id,
      detail: { kind: source.kind },
    })
  })
  return source
}
