import { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import { z } from 'zod'

const LONGEST = 40_000

/** Certificates in PEM, one after the other; refused unless each of them can be read. */
const Certificates = z
  .string()
  .max(LONGEST)
  .refine(readable, '应为 PEM 格式的证书（以 -----BEGIN CERTIFICATE----- 开头）')
const PrivateKey = z
  .string()
  .max(LONGEST)
  .refine((text) => text.trim() === '' || /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text), '应为 PEM 格式的私钥')

/** What a source shows of itself and what we show of ourselves; empty texts are none. */
export const TlsConfig = {
  /** who signs the certificates of the source; default the authorities this machine trusts */
  ca: Certificates.optional(),
  /** our own certificate, where the source asks for one */
  clientCert: Certificates.optional(),
}
export const TlsSecret = { clientKey: PrivateKey.optional() }

export interface Tls {
  /** `require` encrypts without asking whom with */
  tls: 'require' | 'verify'
  host: string
  ca?: string | undefined
  clientCert?: string | undefined
  clientKey?: string | undefined
}

/** Options of `node:tls`. The certificate is checked against the name that was registered, not the address it led to. */
export function tlsOptions({ tls, host, ca, clientCert, clientKey }: Tls): ConnectionOptions {
  return {
    ...(isIP(host) ? { host } : { servername: host }),
    rejectUnauthorized: tls === 'verify',
    ...(ca?.trim() ? { ca } : {}),
    ...(clientCert?.trim() && clientKey?.trim() ? { cert: clientCert, key: clientKey } : {}),
  }
}

function readable(text: string): boolean {
  const parts = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  if (parts.length === 0) return text.trim() === ''
  try {
    return parts.every((part) => new X509Certificate(part).raw.length > 0)
  } catch {
    return false
  }
}
