import { type FileHandle, open } from 'node:fs/promises'

/** Written in pieces of this size: a connection brings 64 KiB at a time, and a call for each costs more than the bytes. */
const PIECE = 2 << 20
/** Sent to the disk after so many bytes, so that little is left to wait for at the end. */
const SYNC = 64 << 20

/** A new file that is written and made durable while the next bytes are awaited. Holds at most two pieces in memory. */
export interface WriteBehind {
  /** keeps the block until it is written; a fault of an earlier block surfaces here or in `finish` */
  write(block: Buffer): Promise<void>
  /** everything is on the disk when this resolves */
  finish(): Promise<void>
  close(): Promise<void>
}

/** Throws the file system's error when the file exists. */
export async function writeBehind(path: string): Promise<WriteBehind> {
  const file = await open(path, 'wx', 0o600)
  let held: Buffer[] = []
  let heldBytes = 0
  let unsynced = 0
  let writing: Promise<void> = Promise.resolve()
  let syncing: Promise<void> = Promise.resolve()

  const hand = async (): Promise<void> => {
    const blocks = held
    const bytes = heldBytes
    held = []
    heldBytes = 0
    await writing
    writing = writeWhole(file, blocks, bytes)
    // A failure surfaces at the next call, never as an unhandled rejection.
    writing.catch(() => {})
    unsynced += bytes
    if (unsynced < SYNC) return
    unsynced = 0
    await syncing
    syncing = file.datasync()
    syncing.catch(() => {})
  }
  return {
    async write(block) {
      held.push(block)
      heldBytes += block.length
      if (heldBytes >= PIECE) await hand()
    },
    async finish() {
      await hand()
      await writing
      await syncing
      await file.sync()
    },
    async close() {
      await Promise.allSettled([writing, syncing])
      await file.close()
    },
  }
}

async function writeWhole(file: FileHandle, blocks: Buffer[], bytes: number): Promise<void> {
  const { bytesWritten } = await file.writev(blocks)
  if (bytesWritten === bytes) return
  const rest = Buffer.concat(blocks).subarray(bytesWritten)
  for (let done = 0; done < rest.length; ) done += (await file.write(rest, done)).bytesWritten
}
