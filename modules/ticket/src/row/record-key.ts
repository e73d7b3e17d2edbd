import type { Keyring } from '@shuyuan/gmcrypto'

/** A value as keys are compared: full width as half width, upper case, no outer blanks. */
export function keyText(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toUpperCase()
}

/** Keyed hash of a record within a dataset by its key columns, in any order: equal keys meet, nobody reads them. */
export function recordKey(
  deps: { keyring: Pick<Keyring, 'mac'> },
  dataset: string,
  key: Readonly<Record<string, string | null>>,
): string {
  const parts = Object.keys(key)
    .sort()
    .map((name) => `${name}\u001f${keyText(key[name] ?? '')}`)
  return deps.keyring.mac('ticket.record', [dataset, ...parts].join('\u001e')).toString('base64url')
}
