import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { ed25519FromSeed } from './ed25519.ts'
import { envelopeAlgorithm, KEY_BYTES, openEnvelope, type SealAlgorithm, sealEnvelope } from './envelope.ts'
import { error } from './errors.ts'
import { loadMasterKey } from './master-key.ts'
import { type HmacKey, hmacKey, hmacText } from './hmac-text.ts'
import { hmacSha256 } from './sha256.ts'
import { sm2FromSeed, type Sm2KeyPair } from './sm2.ts'

/** All secrets of one installation; every purpose has a key of its own, derived from the master key by HKDF (RFC 5869). */
export interface Keyring {
  /** Encrypts and authenticates; `context` (e.g. `identity.client:cli_…`) must be given again to open. */
  seal(plain: Buffer, context: string): string
  /** Throws GMCRYPTO_SEAL_BROKEN when text, context or key do not belong together. Opens both algorithms. */
  open(sealed: string, context: string): Buffer
  /** Keyed HMAC-SHA256 of 32 bytes; another `name` means another key, so two registers cannot be joined. */
  mac(name: string, data: string | Buffer): Buffer
  /** The same as Base64URL; takes half as long. */
  macText(name: string, data: string | Buffer): string
  /** The Ed25519 private key of that name. */
  signingKey(name: string): KeyObject
  /** The SM2 key pair of that name. */
  sm2Key(name: string): Sm2KeyPair
}

/**
 * Opens the key folder (`<dataDir>/keys`), creating the master key on the first start. Refuses a key file that others can read
 * (GMCRYPTO_KEY_EXPOSED). New texts are sealed with `algorithm`; 密评 installations choose `sm4-gcm`.
 */
export function openKeyring(dir: string, options: { algorithm?: SealAlgorithm } = {}): Keyring {
  const master = loadMasterKey(dir)
  const algorithm = options.algorithm ?? 'aes-256-gcm'
  const derive = (purpose: string, length: number) =>
    Buffer.from(hkdfSync('sha256', master, 'shuyuan', purpose, length))
  const sealKeys = new Map<SealAlgorithm, Buffer>()
  const macKeys = new Map<string, KeyObject>()
  const textKeys = new Map<string, HmacKey>()
  const signingKeys = new Map<string, KeyObject>()
  const sm2Keys = new Map<string, Sm2KeyPair>()
  const sealKey = (name: SealAlgorithm) => remember(sealKeys, name, () => derive(`seal/${name}`, KEY_BYTES[name]))
  return {
    seal: (plain, context) => sealEnvelope(algorithm, sealKey(algorithm), plain, context),
    open(sealed, context) {
      const used = envelopeAlgorithm(sealed)
      const plain = used ? openEnvelope(sealKey(used), sealed, context) : null
      if (!plain) throw error('GMCRYPTO_SEAL_BROKEN', { context })
      return plain
    },
    mac: (name, data) =>
      hmacSha256(
        remember(macKeys, name, () => createSecretKey(derive(`mac/${name}`, 32))),
        data,
      ),
    macText: (name, data) =>
      hmacText(
        remember(textKeys, name, () => hmacKey('sha256', derive(`mac/${name}`, 32))),
        data,
        'base64url',
      ),
    signingKey: (name) => remember(signingKeys, name, () => ed25519FromSeed(derive(`sign/${name}`, 32))),
    sm2Key: (name) => remember(sm2Keys, name, () => sm2FromSeed(derive(`sm2/${name}`, 40))),
  }
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
