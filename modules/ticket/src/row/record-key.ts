import type { Keyring } from '@shuyuan/gmcrypto'

/** Keyed hash of a record's key within a dataset: equal keys meet, nobody reads them. */
export function recordKey(deps: { keyring: Pick<Keyring, 'mac'> }, dataset: string, key: string): string {
  return deps.keyring.mac('ticket.record', `${dataset}\u001e${key}`).toString('base64url')
}
