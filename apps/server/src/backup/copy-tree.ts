import { chownSync, type Dirent } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export interface CopyOptions {
  /** folders and files that are left out, by their path below `from` */
  skip?(path: string): boolean
}

/** Copies a folder that others may be writing to, with modes and owners. Returns how many files vanished on the way. */
export async function copyTree(from: string, to: string, { skip = () => false }: CopyOptions = {}): Promise<number> {
  let vanished = 0
  const walk = async (path: string): Promise<void> => {
    const entries = await list(join(from, path))
    await likeSource(join(from, path), join(to, path), () => mkdir(join(to, path), { recursive: true }))
    for (const entry of entries ?? []) {
      const below = join(path, entry.name)
      if (skip(below)) continue
      if (entry.isDirectory()) await walk(below)
      else if (entry.isFile() && !(await likeSource(join(from, below), join(to, below), copyFile))) vanished++
    }
  }
  await walk('')
  return vanished
}

/** False when the source is gone. Root keeps the owner: PostgreSQL wants its files to be its own. */
async function likeSource(
  source: string,
  target: string,
  make: (source: string, target: string) => Promise<unknown>,
): Promise<boolean> {
  try {
    const { mode, uid, gid } = await stat(source)
    await make(source, target)
    await chmod(target, mode & 0o7777)
    if (process.getuid?.() === 0) chownSync(target, uid, gid)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw cause
  }
}

async function list(folder: string): Promise<Dirent[] | null> {
  return readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null
    throw cause
  })
}
