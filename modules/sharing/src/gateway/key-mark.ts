import type { SharingDeps } from '../deps.ts'
import { storageKey } from '../online/online-record.ts'

/** Keyed hash of a lookup key of several columns: the person alone does not tell which of their records was asked for. */
export function keyMark({ keyring }: Pick<SharingDeps, 'keyring'>, key: string): string {
  return keyring.macText('sharing.key', storageKey(key))
}
