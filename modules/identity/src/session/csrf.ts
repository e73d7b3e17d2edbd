import { timingSafeEqual } from 'node:crypto'
import type { Keyring } from '@shuyuan/gmcrypto'

/** The anti-forgery value of a session: derived from its token, so it cannot be planted without knowing the token. */
export function csrfOf(keyring: Keyring, token: string): string {
  return keyring.mac('identity.csrf', token).toString('base64url')
}

export function csrfFits(keyring: Keyring, token: string, given: string | string[] | undefined): boolean {
  if (typeof given !== 'string') return false
  const [a, b] = [Buffer.from(given), Buffer.from(csrfOf(keyring, token))]
  return a.length === b.length && timingSafeEqual(a, b)
}
