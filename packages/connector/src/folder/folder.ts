import { constants, type Stats } from 'node:fs'
import { access, lstat, mkdir, open, readdir, realpath, rename } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { z } from 'zod'
import type { FileConnector } from '../connector.ts'
import { error } from '../errors.ts'
import type { FileStore, RemoteFile } from '../file-store.ts'
import { fitsPattern } from '../files/pattern.ts'
import { markOf, wholeFile } from '../files/whole-file.ts'

const DEPTH = 8
const SETTLED = { done: 'done', failed: 'failed' } as const

export const FolderConfig = z.object({
  folder: z.string().min(1).max(1000),
  pattern: z.string().min(1).max(300).default('*'),
  /** a file is complete when nothing has changed about it for so long */
  quietSeconds: z.number().min(0).max(3600).default(10),
  /** taken files go to `done/` or `failed/` beside them, or stay where they are */
  after: z.enum(['move', 'keep']).default('move'),
})
export type FolderConfig = z.infer<typeof FolderConfig>

/** Folders of this machine below the allowed roots, and no others. */
export function folderConnector(roots: readonly string[]): FileConnector<FolderConfig, unknown> {
  return {
    kind: 'folder',
    shape: 'files',
    config: FolderConfig,
    secret: z.object({}),
    open: async (config) => storeOn(await allowedFolder(config.folder, roots), config),
  }
}

/** The true path of a folder, links resolved; a relative one stands below the first root. Throws CONNECTOR_FOLDER_REFUSED before it says whether anything is there. */
async function allowedFolder(named: string, roots: readonly string[]): Promise<string> {
  const folder = isAbsolute(named) ? named : join(roots[0] ?? '/', named)
  const below = (root: string, path: string): boolean => {
    const way = relative(root, path)
    return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
  }
  const true_ = await Promise.all(roots.map((root) => realpath(root).catch(() => root)))
  if (![...roots, ...true_].some((root) => below(root, folder))) throw error('CONNECTOR_FOLDER_REFUSED', { folder })
  const path = await realpath(folder).catch((cause: unknown) => {
    throw error('CONNECTOR_FOLDER_MISSING', { folder }, { cause })
  })
  if (!true_.some((root) => below(root, path))) throw error('CONNECTOR_FOLDER_REFUSED', { folder })
  if (!(await lstat(path)).isDirectory()) throw error('CONNECTOR_FOLDER_MISSING', { folder })
  return path
}

function storeOn(root: string, config: FolderConfig): FileStore {
  return {
    async files(signal) {
      const found: RemoteFile[] = []
      for await (const [name, info] of walk(root, '', 0)) {
        signal?.throwIfAborted()
        // the change time also moves when an old date is put on a file that is still being copied
        const quiet = Date.now() - Math.trunc(Math.max(info.mtimeMs, info.ctimeMs)) >= config.quietSeconds * 1000
        if (!quiet || !fitsPattern(config.pattern, name)) continue
        found.push({ name, size: info.size, modifiedAt: info.mtime, mark: markOf(info.size, info.mtimeMs) })
      }
      return found.sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    async *read(file, signal) {
      const handle = await open(join(root, file.name), constants.O_RDONLY | constants.O_NOFOLLOW).catch(
        (cause: unknown) => {
          throw error('CONNECTOR_BROKEN', { what: file.name, reason: '文件已不在或不可读' }, { cause })
        },
      )
      try {
        const same = async (): Promise<boolean> => {
          const info = await handle.stat()
          return info.isFile() && markOf(info.size, info.mtimeMs) === file.mark
        }
        const changed = () => error('CONNECTOR_BROKEN', { what: file.name, reason: '文件在读取时又被改动' })
        if (!(await same())) throw changed()
        const pieces = handle.createReadStream({
          autoClose: false,
          highWaterMark: 256 << 10,
          ...(signal ? { signal } : {}),
        })
        yield* wholeFile(file, pieces as AsyncIterable<Buffer>)
        if (!(await same())) throw changed()
      } catch (cause) {
        throw signal?.aborted ? signal.reason : cause
      } finally {
        await handle.close()
      }
    },
    async settle(file, outcome) {
      if (config.after === 'keep') return
      const from = join(root, file.name)
      const info = await lstat(from).catch(() => null)
      if (!info || markOf(info.size, info.mtimeMs) !== file.mark) return
      const folder = join(dirname(from), SETTLED[outcome])
      await mkdir(folder, { recursive: true })
      const target = join(folder, basename(from))
      const taken = await lstat(target).catch(() => null)
      await rename(from, taken ? `${target}.${Math.trunc(info.mtimeMs)}` : target)
    },
    // moving the taken ones away is the one thing that is written here
    canWrite: async () =>
      config.after === 'move'
        ? null
        : access(root, constants.W_OK).then(
            () => true,
            () => false,
          ),
    close: async () => {},
  }
}

async function* walk(root: string, below: string, depth: number): AsyncGenerator<[string, Stats]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((cause: unknown) => {
    throw error('CONNECTOR_FOLDER_MISSING', { folder: basename(root) }, { cause })
  })
  for (const entry of entries) {
    const name = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory() && depth < DEPTH && !(entry.name in SETTLED)) yield* walk(root, name, depth + 1)
    // links are left alone: they may lead out of the folder
    else if (entry.isFile()) {
      const info = await lstat(join(root, name)).catch(() => null)
      if (info?.isFile()) yield [name, info]
    }
  }
}
