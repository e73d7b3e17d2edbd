import { createHash } from 'node:crypto'
import { connect as dial } from 'node:net'
import { AppError } from '@shuyuan/kernel'
import type { Client, Sftp } from 'ssh2'
import type { ConnectContext } from '../connector.ts'
import { diagnoseNetwork } from '../diagnose-network.ts'
import { error } from '../errors.ts'
import type { SftpConfig, SftpSecret } from './sftp.ts'

const READY_MS = 15_000

export interface SftpSession {
  sftp: Sftp
  /** why the line went dead; null while it lives */
  lost(): Error | null
  onLost(told: (cause: Error) => void): void
  end(): void
}

/** An SFTP session with a host whose key is the registered one. Without a pinned key nothing is sent, and the error names what was found. */
export async function connectSftp(config: SftpConfig, secret: SftpSecret, ctx: ConnectContext): Promise<SftpSession> {
  ctx.signal?.throwIfAborted()
  const { host, port } = config
  let refused: AppError | null = null
  try {
    const [address = host] = await ctx.outbound.admit(host, port)
    const { default: ssh2 } = await import('ssh2') // slow to load, and few starts need it
    const client = await new Promise<Client>((ok, fail) => {
      const client = new ssh2.Client()
      const sock = dial({ host: address, port })
      sock.once('error', fail) // also when ssh2 itself refuses to begin
      client.once('ready', () => ok(client))
      client.once('error', fail)
      client.once('close', () => fail(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
      client.connect({
        sock,
        username: config.user,
        ...(secret.password ? { password: secret.password } : {}),
        ...(secret.privateKey ? { privateKey: secret.privateKey } : {}),
        ...(secret.passphrase ? { passphrase: secret.passphrase } : {}),
        readyTimeout: READY_MS,
        keepaliveInterval: 10_000,
        hostVerifier(key) {
          const found = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`
          if (found === config.hostKey.replace(/=+$/, '')) return true
          refused = error('CONNECTOR_HOST_KEY', { host, found }, { data: { found } })
          return false
        },
      })
    })
    return await sessionOn(client)
  } catch (cause) {
    throw refused ?? diagnose(cause, config)
  }
}

async function sessionOn(client: Client): Promise<SftpSession> {
  let gone: Error | null = null
  const told: ((cause: Error) => void)[] = []
  const lose = (cause?: Error): void => {
    if (gone) return
    gone = cause ?? Object.assign(new Error('closed'), { code: 'ECONNRESET' })
    for (const tell of told) tell(gone)
  }
  client.on('error', lose)
  client.on('close', () => lose())
  const sftp = await new Promise<Sftp>((ok, fail) => client.sftp((cause, found) => (cause ? fail(cause) : ok(found))))
  sftp.on('error', lose)
  return {
    sftp,
    lost: () => gone,
    onLost: (tell) => void told.push(tell),
    end: () => client.end(),
  }
}

/** What a failure of SSH means to a person. */
export function diagnose(cause: unknown, { host, port }: SftpConfig, what = ''): AppError {
  if (cause instanceof AppError && cause.code.startsWith('CONNECTOR_')) return cause
  const { level, code, message } = (cause ?? {}) as { level?: string; code?: string | number; message?: string }
  if (level === 'client-authentication') return error('CONNECTOR_PASSWORD', { host }, { cause })
  if (level === 'client-timeout') return error('CONNECTOR_TIMEOUT', { host, what: '建立连接', seconds: 15 }, { cause })
  if (/private ?key|passphrase/i.test(message ?? ''))
    return error('CONNECTOR_ANSWER', { what: host, reason: '私钥读不出：格式或口令不对' }, { cause })
  if (code === 2) return error('CONNECTOR_FOLDER_MISSING', { folder: what || host }, { cause })
  if (code === 3) return error('CONNECTOR_NO_RIGHT', { what: what || host }, { cause })
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return error('CONNECTOR_BROKEN', { what: what || host, reason: '连接断开' }, { cause })
  return (
    diagnoseNetwork(cause, { host, port }) ??
    error('CONNECTOR_FAILED', { host, reason: String(code ?? level ?? 'SSH') }, { cause })
  )
}
