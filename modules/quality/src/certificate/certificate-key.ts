import { ed25519PublicBytes, type Keyring } from '@shuyuan/gmcrypto'

/** Name of the signing key, and its `kid`. */
export const KEY_NAME = 'quality.certificate'

/** The key by which certificates are verified, as JWK (RFC 8037). */
export function certificateKey(keyring: Keyring): { kty: 'OKP'; crv: 'Ed25519'; kid: string; x: string } {
  const x = ed25519PublicBytes(keyring.signingKey(KEY_NAME)).toString('base64url')
  return { kty: 'OKP', crv: 'Ed25519', kid: KEY_NAME, x }
}
