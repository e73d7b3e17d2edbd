import { ed25519Sign, type Keyring, sm2Sign } from '@shuyuan/gmcrypto'
import { canonicalJson } from '@shuyuan/kernel'
import type { SignatureKind } from '../score/setting.ts'
import type { Certificate } from './certificate.ts'
import { KEYS } from './certificate-key.ts'

const encode = (text: string) => Buffer.from(text).toString('base64url')

export interface Jws {
  protected: string
  payload: string
  signature: string
}

/**
 * Signs a certificate as flattened JWS (RFC 7515): with EdDSA (RFC 8037), which any JOSE library can verify, or with SM2 over SM3
 * (GB/T 32918.2, r ‖ s, the identity of GM/T 0009).
 */
export function signCertificate(keyring: Keyring, certificate: Certificate, kind: SignatureKind): Jws {
  const { alg, kid } = KEYS[kind]
  const head = encode(canonicalJson({ alg, kid, typ: 'shuyuan-quality-certificate+json' }))
  const payload = encode(canonicalJson(certificate))
  const signed = Buffer.from(`${head}.${payload}`)
  const signature =
    kind === 'sm2'
      ? Buffer.from(sm2Sign(signed, keyring.sm2Key(kid).privateKey), 'hex')
      : ed25519Sign(signed, keyring.signingKey(kid))
  return { protected: head, payload, signature: signature.toString('base64url') }
}
