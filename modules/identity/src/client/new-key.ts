import { randomBytes } from 'node:crypto'
import { newId } from '@shuyuan/kernel'
import type { IdentityDeps } from '../deps.ts'
import type { ClientKey } from './client.store.ts'

/** A new secret of 256 bits as 43 URL-safe characters, and the row that keeps it sealed. The text itself is the HMAC key. */
export function newKey(deps: IdentityDeps, client: string): { secret: string; key: ClientKey } {
  const createdAt = deps.clock.now()
  const secret = randomBytes(32).toString('base64url')
  const secretSealed = deps.keyring.seal(Buffer.from(secret), `identity.client:${client}`)
  return { secret, key: { id: newId('key', createdAt.getTime()), secretSealed, createdAt, validUntil: null } }
}
