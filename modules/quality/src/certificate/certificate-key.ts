import { ed25519PublicBytes, type Keyring } from '@shuyuan/gmcrypto'
import type { SignatureKind } from '../score/setting.ts'

/** Names of the signing keys, and their `kid`; `alg` of RFC 8037, and of SM2 with SM3 (none is registered). */
export const KEYS = {
  ed25519: { kid: 'quality.certificate', alg: 'EdDSA' },
  sm2: { kid: 'quality.certificate.sm2', alg: 'SM2' },
} as const satisfies Record<SignatureKind, object>

export type CertificateKey =
  | { kty: 'OKP'; crv: 'Ed25519'; kid: string; alg: string; x: string }
  | { kty: 'EC'; crv: 'SM2'; kid: string; alg: string; x: string; y: string }

/** The keys by which certificates are verified, as a JWK set (RFC 7517): the setting may have changed since one was signed. */
export function certificateKeys(keyring: Keyring): CertificateKey[] {
  const { publicKey } = keyring.sm2Key(KEYS.sm2.kid)
  const coordinate = (from: number) => Buffer.from(publicKey.slice(from, from + 64), 'hex').toString('base64url')
  const x = ed25519PublicBytes(keyring.signingKey(KEYS.ed25519.kid)).toString('base64url')
  return [
    { kty: 'OKP', crv: 'Ed25519', ...KEYS.ed25519, x },
    { kty: 'EC', crv: 'SM2', ...KEYS.sm2, x: coordinate(2), y: coordinate(66) },
  ]
}
