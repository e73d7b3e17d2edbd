import { readFileSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { tilePath } from './tile-path.ts'

/** The file of a tile or bundle with at least `width` items, cut by the caller; null when neither the full nor that partial one is there. */
export function readTileFile(dir: string, level: number | 'entries', index: number, width: number): Buffer | null {
  return (
    readIf(join(dir, tilePath(level, index, 256))) ??
    (width < 256 ? readIf(join(dir, tilePath(level, index, width))) : null)
  )
}

/** Writes a file so that a reader sees the whole or nothing, and a power cut after the return loses nothing of it. */
export async function writeDurable(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.draft`
  const handle = await open(draft, 'w', 0o640).catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause
    await mkdir(dirname(path), { recursive: true })
    return open(draft, 'w', 0o640)
  })
  try {
    await handle.writeFile(bytes)
    await handle.datasync()
  } finally {
    await handle.close()
  }
  await rename(draft, path)
}

/** Makes names created or removed in a folder survive a power cut. */
export async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes the partial forms of a tile that is full now. */
export async function removePartials(dir: string, level: number | 'entries', index: number): Promise<void> {
  await rm(join(dir, `${tilePath(level, index, 256)}.p`), { recursive: true, force: true })
}

function readIf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw cause
  }
}
