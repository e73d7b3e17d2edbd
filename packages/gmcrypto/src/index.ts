export { constantTimeEqual } from './constant-time.ts'
export { ed25519FromPublicBytes, ed25519PublicBytes, ed25519Sign, ed25519Verify } from './ed25519.ts'
export { type Keyring, openKeyring } from './open-keyring.ts'
export {
  type NationalRequest,
  type SignatureAlgorithm,
  signNational,
  signRequest,
  verifyNational,
  verifyRequest,
} from './request-signature.ts'
export { hmacSha256 } from './sha256.ts'
export { sm2KeyPair, sm2Sign, sm2Verify } from './sm2.ts'
export { hmacSm3, sm3 } from './sm3.ts'
export { sm4GcmDecrypt, sm4GcmEncrypt } from './sm4-gcm.ts'
export { sm4Decrypt, sm4Encrypt } from './sm4.ts'
