import type { Keyring } from '@shuyuan/gmcrypto'

/** The keyed digest by which a value that was called right is known again; the value itself is not kept. */
export function digestValue(keyring: Keyring, dataset: string, column: string, value: string | null): string {
  return keyring.mac('quality.cleared', JSON.stringify([dataset, column, value])).toString('base64url')
}
