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
  const tls = tlsReason(code, message)
  if (tls) return error('CONNECTOR_TLS', { host: at.host, reason: tls }, { cause })
  return outbound ? cause : null
}

function tlsReason(code: string, message: string): string | null {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return '证书上的名称与登记的主机名不符'
  if (code === 'CERT_HAS_EXPIRED') return '对方的证书已过期'
  if (/^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_)/.test(code))
    return '证书不是受信任机构签发的，请在来源中填写对方的 CA 证书'
  if (/does not support (SSL|secure)|HANDSHAKE_NO_SSL_SUPPORT/i.test(`${message} ${code}`))
    return '对方没有启用加密连接，请改为不加密，或请对方启用'
  if (/no encryption|SSL off|require_secure_transport|insecure transport/i.test(message))
    return '对方只接受加密连接，请把加密方式改为“加密”'
  return /^(ERR_SSL|ERR_TLS|EPROTO)/.test(code) ? code : null
}
