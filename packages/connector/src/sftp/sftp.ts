import { posix } from 'node:path'
import type { Attributes } from 'ssh2'
import { z } from 'zod'
import type { ConnectContext, FileConnector } from '../connector.ts'
import type { FileStore, RemoteFile } from '../file-store.ts'
import { fitsPattern } from '../files/pattern.ts'
import { markOf, wholeFile } from '../files/whole-file.ts'
import { error } from '../errors.ts'
import { connectSftp, diagnose, type SftpSession } from './connect-sftp.ts'
import { call, readRemote } from './read-remote.ts'

const DEPTH = 8

export const SftpConfig = z.object({
  host: z.string().max(253).trim().min(1),
  port: z.number().int().min(1).max(65535).default(22),
  user: z.string().min(1).max(128),
  /** the host's key as `ssh-keygen -lf` prints it: `SHA256:…`; another key is refused */
  hostKey: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}=?$/),
  folder: z.string().min(1).max(1000).default('.'),
  pattern: z.string().min(1).max(300).default('*'),
  quietSeconds: z.number().min(0).max(3600).default(10),
  after: z.enum(['move', 'keep']).default('keep'),
})
export type SftpConfig = z.infer<typeof SftpConfig>

export const SftpSecret = z.object({
  password: z.string().max(1000).optional(),
  privateKey: z.string().max(20_000).optional(),
  passphrase: z.string().max(1000).optional(),
})
export type SftpSecret = z.infer<typeof SftpSecret>

/** Folders of SSH servers whose host key is pinned. */
export const sftp: FileConnector<SftpConfig, SftpSecret> = {
  kind: 'sftp',
  shape: 'files',
  config: SftpConfig,
  secret: SftpSecret,
  async open(config, secret, ctx: ConnectContext) {
    const session = await connectSftp(config, secret, ctx)
    try {
      const root = await call<string>((done) => session.sftp.realpath(config.folder, done))
      return storeOn(session, root, config)
    } catch (cause) {
      session.end()
      throw diagnose(cause, config, config.folder)
    }
  },
}

function storeOn(session: SftpSession, root: string, config: SftpConfig): FileStore {
  const { sftp: remote } = session
  const list = async (below: string, depth: number, found: RemoteFile[], signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted()
    const entries = await call<{ filename: string; attrs: Attributes }[]>((done) =>
      remote.readdir(posix.join(root, below), done),
    )
    for (const { filename, attrs } of entries) {
      const name = below ? `${below}/${filename}` : filename
      if (filename.includes('/') || filename === '.' || filename === '..') continue
      if (attrs.isDirectory() && depth < DEPTH && filename !== 'done' && filename !== 'failed')
        await list(name, depth + 1, found, signal)
      const quiet = Date.now() / 1000 - attrs.mtime >= config.quietSeconds
      if (attrs.isFile() && quiet && fitsPattern(config.pattern, name))
        found.push({
          name,
          size: attrs.size,
          modifiedAt: new Date(attrs.mtime * 1000),
          mark: markOf(attrs.size, attrs.mtime * 1000),
        })
    }
  }
  const mark = async (path: string): Promise<string | null> => {
    const info = await call<Attributes>((done) => remote.lstat(path, done)).catch(() => null)
    return info?.isFile() ? markOf(info.size, info.mtime * 1000) : null
  }
  return {
    async files(signal) {
      const found: RemoteFile[] = []
      try {
        await list('', 0, found, signal)
      } catch (cause) {
        throw signal?.aborted ? signal.reason : diagnose(session.lost() ?? cause, config, config.folder)
      }
      return found.sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    async *read(file, signal) {
      signal?.throwIfAborted()
      const path = posix.join(root, file.name)
      const ended = endOf(session, signal)
      try {
        yield* wholeFile(file, readRemote(remote, path, file, ended))
        if ((await mark(path)) !== file.mark)
          throw error('CONNECTOR_BROKEN', { what: file.name, reason: '文件在读取时又被改动' })
      } catch (cause) {
        throw signal?.aborted ? signal.reason : diagnose(session.lost() ?? cause, config, file.name)
      }
    },
    async settle(file, outcome) {
      if (config.after === 'keep') return
      const from = posix.join(root, file.name)
      if ((await mark(from)) !== file.mark) return
      const folder = posix.join(posix.dirname(from), outcome)
      await call<void>((done) => remote.mkdir(folder, (cause) => done(cause, undefined))).catch(() => {}) // there already
      const target = posix.join(folder, posix.basename(from))
      const free = (await mark(target)) === null ? target : `${target}.${file.mark}`
      await call<void>((done) => remote.rename(from, free, (cause) => done(cause, undefined))).catch(
        (cause: unknown) => {
          throw diagnose(cause, config, file.name)
        },
      )
    },
    canWrite: async () => null,
    close: async () => session.end(),
  }
}

/** Rejects when the line goes dead or the reader wants no more. */
function endOf(session: SftpSession, signal: AbortSignal | undefined): Promise<never> {
  const ended = new Promise<never>((_, fail) => {
    const lost = session.lost()
    if (lost) fail(lost)
    session.onLost(fail)
    signal?.addEventListener('abort', () => fail(signal.reason), { once: true })
  })
  ended.catch(() => {})
  return ended
}
