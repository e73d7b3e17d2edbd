import { AppError } from '@shuyuan/kernel'
import { error } from './errors.ts'

const UNREACHABLE = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EADDRNOTAVAIL'])

/** What a socket or TLS failure means to a person; null when it is none. Never hands on a foreign text: it may hold what nobody should read. */
export function diagnoseNetwork(cause: unknown, at: { host: string; port: number }): AppError | null {
  const outbound = cause instanceof AppError && cause.code === 'OUTBOUND_UNREACHABLE'
  if (cause instanceof AppError && !outbound) return cause
  const { code = '', message = '' } = outbound
    ? { code: String(cause.params.reason) }
    : ((cause ?? {}) as NodeJS.ErrnoException)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'DNS')
    return error('CONNECTOR_DNS', { host: at.host }, { cause })
  if (code === 'ECONNREFUSED') return error('CONNECTOR_REFUSED', { ...at }, { cause })
  if (UNREACHABLE.has(code)) return error('CONNECTOR_UNREACHABLE', { ...at, reason: code }, { cause })
  if (code === 'ETIMEDOUT' || /timeout|timed out/i.test(message))
    return error('CONNECTOR_TIMEOUT', { host: at.host, what: '建立连接', seconds: 10 }, { cause })
  const tls = diagnoseTls(code, message, at.host, cause)
  if (tls) return tls
  return outbound ? cause : null
}

function diagnoseTls(code: string, message: string, host: string, cause: unknown): AppError | null {
  // a driver may wrap the failure and keep only its words
  const said = `${code} ${message}`
  if (/ALTNAME_INVALID|does not match certificate/.test(said)) return error('CONNECTOR_TLS_NAME', { host }, { cause })
  if (/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|certificate has expired|not yet valid/.test(said))
    return error('CONNECTOR_TLS_EXPIRED', { host }, { cause })
  if (/SELF_SIGNED_CERT|UNABLE_TO_|CERT_SIGNATURE_FAILURE|self[- ]signed certificate|unable to (get|verify)/.test(said))
    return error('CONNECTOR_TLS_UNTRUSTED', { host }, { cause })
  if (/ALERT_(CERTIFICATE|UNKNOWN_CA|BAD_CERTIFICATE)|alert (certificate|unknown ca|bad certificate)/i.test(said))
    return error('CONNECTOR_TLS_CLIENT', { host }, { cause })
  const reason = tlsReason(code, message)
  return reason ? error('CONNECTOR_TLS', { host, reason }, { cause }) : null
}

function tlsReason(code: string, message: string): string | null {
  if (/does not support (SSL|secure)|HANDSHAKE_NO_SSL_SUPPORT/i.test(`${message} ${code}`))
    return '对方没有启用加密连接，请改为不加密，或请对方启用'
  if (/no encryption|SSL off|require_secure_transport|insecure transport/i.test(message))
    return '对方只接受加密连接，请把加密方式改为“加密”'
  return /^(ERR_SSL|ERR_TLS|EPROTO)/.test(code) ? code : null
}
