import { statfs } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT'])
const LOOK_MS = 1000
/** beside what is asked for: others write too */
const SPARE = 8 << 20

/** Did a disk without room bring this about? */
export function isFull(cause: unknown): boolean {
  return NO_ROOM.has((cause as NodeJS.ErrnoException).code ?? '')
}

/** Resolves as soon as the disk of a folder has room for so many bytes. */
export async function roomFor(folder: string, bytes: number): Promise<void> {
  for (;;) {
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize >= bytes + SPARE) return
    await setTimeout(LOOK_MS)
  }
}
