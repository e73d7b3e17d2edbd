import { ed25519Sign, type Keyring } from '@shuyuan/gmcrypto'
import { canonicalJson } from '@shuyuan/kernel'
import type { Certificate } from './certificate.ts'
import { KEY_NAME } from './certificate-key.ts'

const encode = (text: string) => Buffer.from(text).toString('base64url')

export interface Jws {
  protected: string
  payload: string
  signature: string
}

/** Signs a certificate as flattened JWS with EdDSA (RFC 7515, RFC 8037): any JOSE library can verify it. */
export function signCertificate(keyring: Keyring, certificate: Certificate): Jws {
  const head = encode(canonicalJson({ alg: 'EdDSA', kid: KEY_NAME, typ: 'shuyuan-quality-certificate+json' }))
  const payload = encode(canonicalJson(certificate))
  const signature = ed25519Sign(Buffer.from(`${head}.${payload}`), keyring.signingKey(KEY_NAME)).toString('base64url')
  return { protected: head, payload, signature }
}
