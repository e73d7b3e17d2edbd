import { createHash, createPublicKey, verify } from 'node:crypto'
import { sm2Verify } from '@shuyuan/gmcrypto'
import { parseReceipt, verifyReceipt } from '@shuyuan/tlog'

interface CertificateFile {
  protected: string
  payload: string
  signature: string
  receipt: string
}

/**
 * Verifies a certificate file without the platform: the signature (JWS, EdDSA or SM2) by the JWK set in `key`, the proof of its evidence, and that the evidence
 * speaks of this certificate. Exit codes as of `evidence verify`: 0 proven, 1 refused, 2 proof holds but no key was given.
 */
export function verifyCertificate(text: string, key: string | null): { line: string; code: number } {
  const refused = (why: string) => ({ line: `不通过：${why} (REFUSED)`, code: 1 })
  const file = readFile(text)
  if (!file) return refused('不是完整的质量证书文件')
  const signed = `${file.protected}.${file.payload}`
  const receipt = parseReceipt(file.receipt)
  const proof = verifyReceipt(receipt)
  if (!proof.ok || !receipt) return refused('存证回执不成立')
  const digest = createHash('sha256').update(signed).digest('hex')
  if (!leafOf(file.receipt).includes(digest)) return refused('存证的不是这份证书')
  const { dataset, version, score, issuedAt } = JSON.parse(Buffer.from(file.payload, 'base64url').toString())
  const what = `“${dataset.name}”第 ${version.seq} 版，${score ?? '—'} 分，签发于 ${issuedAt}`
  if (key === null) return { line: `仅存证路径成立，未给出公钥，无法确认签发者：${what} (UNSIGNED)`, code: 2 }
  return holds(file, key) ? { line: `通过：${what} (VERIFIED)`, code: 0 } : refused('签名不成立')
}

const leafOf = (receipt: string) => Buffer.from(receipt.split('.')[0] ?? '', 'base64url').toString()

/** The key with the `kid` of the certificate, of a JWK set or a single JWK. EdDSA by RFC 8037, SM2 over SM3 by GB/T 32918.2. */
function holds(file: CertificateFile, key: string): boolean {
  try {
    const { alg, kid } = JSON.parse(Buffer.from(file.protected, 'base64url').toString())
    const given = JSON.parse(key)
    const jwk = (Array.isArray(given.keys) ? given.keys : [given]).find((one: { kid?: string }) => one.kid === kid)
    const signed = Buffer.from(`${file.protected}.${file.payload}`)
    const signature = Buffer.from(file.signature, 'base64url')
    if (alg === 'EdDSA') return verify(null, signed, createPublicKey({ key: jwk, format: 'jwk' }), signature)
    if (alg !== 'SM2' || jwk.crv !== 'SM2') return false
    const point = `04${Buffer.from(jwk.x, 'base64url').toString('hex')}${Buffer.from(jwk.y, 'base64url').toString('hex')}`
    return sm2Verify(signed, signature.toString('hex'), point)
  } catch {
    return false
  }
}

function readFile(text: string): CertificateFile | null {
  try {
    const file = JSON.parse(text) as Partial<CertificateFile>
    const { protected: head, payload, signature, receipt } = file
    return head && payload && signature && receipt ? { protected: head, payload, signature, receipt } : null
  } catch {
    return null
  }
}
