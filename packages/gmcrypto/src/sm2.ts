import { sm2 } from 'sm-crypto-v2'
import { error } from './errors.ts'

/** Keys as hex: private 64 digits, public `04` + x + y (130 digits). */
export interface Sm2KeyPair {
  privateKey: string
  publicKey: string
}

/** The identity agreed when none is named. GM/T 0009 */
const DEFAULT_ID = '1234567812345678'

/** A new key pair. Production keys belong into a certified 密码机; this software claims no 商密 certification. */
export function sm2KeyPair(): Sm2KeyPair {
  const { privateKey, publicKey } = sm2.generateKeyPairHex()
  return { privateKey, publicKey }
}

/** The order of the curve's base point. GB/T 32918.5 */
const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n

/** The key pair that belongs to 40 random (or derived) bytes: the private key lies evenly in 1 … n − 2. */
export function sm2FromSeed(seed: Uint8Array): Sm2KeyPair {
  if (seed.length !== 40) throw error('GMCRYPTO_KEY_LENGTH', { length: seed.length, wanted: 40 })
  const number = (BigInt(`0x${Buffer.from(seed).toString('hex')}`) % (ORDER - 2n)) + 1n
  const privateKey = number.toString(16).padStart(64, '0')
  return { privateKey, publicKey: sm2.getPublicKeyFromPrivateKey(privateKey) }
}

/** Signature r ‖ s as 128 hex digits over SM3(Z ‖ data). GB/T 32918.2. About 1,700 per second. */
export function sm2Sign(data: Uint8Array, privateKey: string, id: string = DEFAULT_ID): string {
  return sm2.doSignature(Uint8Array.from(data), privateKey, { hash: true, userId: id })
}

/** True when the signature holds; malformed keys or signatures are false, never an exception. About 270 per second. */
export function sm2Verify(data: Uint8Array, signature: string, publicKey: string, id: string = DEFAULT_ID): boolean {
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^04[0-9a-f]{128}$/i.test(publicKey)) return false
  try {
    if (!sm2.verifyPublicKey(publicKey)) return false
    return sm2.doVerifySignature(Uint8Array.from(data), signature, publicKey, { hash: true, userId: id })
  } catch {
    return false
  }
}
