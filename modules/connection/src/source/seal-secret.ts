import type { Keyring } from '@shuyuan/gmcrypto'

const context = (source: string): string => `connection.source:${source}`

/** Credentials of one source; they open under its id only. */
export function sealSecret(keyring: Keyring, source: string, secret: unknown): string {
  return keyring.seal(Buffer.from(JSON.stringify(secret)), context(source))
}

export function openSecret(keyring: Keyring, source: string, sealed: string | null): unknown {
  return sealed === null ? {} : JSON.parse(keyring.open(sealed, context(source)).toString('utf8'))
}
