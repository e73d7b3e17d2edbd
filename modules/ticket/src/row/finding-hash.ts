import type { Keyring } from '@shuyuan/gmcrypto'
import { recordKey } from './record-key.ts'

/** Keyed hash of the record a finding is about; `keys` is the JSON of its key columns. */
export function findingHash(deps: { keyring: Pick<Keyring, 'mac'> }, dataset: string, keys: string): string {
  const values = Object.entries(JSON.parse(keys) as Record<string, unknown>)
  return recordKey(
    deps,
    dataset,
    Object.fromEntries(values.map(([name, value]) => [name, value === null ? null : String(value)])),
  )
}
