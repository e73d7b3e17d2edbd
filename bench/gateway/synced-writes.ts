import { constants, closeSync, fsyncSync, mkdtempSync, openSync, rmSync, write, writeSync } from 'node:fs'
import { join } from 'node:path'

const PREPARED_BYTES = 8 << 20
const ROUNDS = 1000

/**
 * What the disk alone takes for a synced write of `bytes` in a prepared file, milliseconds: no call is answered before such a write has
 * ended, so its p99 cannot be below this one.
 */
export async function syncedWrites(dir: string, bytes: number): Promise<{ p50: number; p95: number; p99: number }> {
  const folder = mkdtempSync(join(dir, 'synced-'))
  const path = join(folder, 'prepared')
  const zeros = openSync(path, 'w')
  writeSync(zeros, Buffer.alloc(PREPARED_BYTES))
  fsyncSync(zeros)
  closeSync(zeros)
  const file = openSync(path, constants.O_RDWR | constants.O_DSYNC)
  const block = Buffer.alloc(bytes, 0x61)
  const waits: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const began = performance.now()
    await new Promise<void>((done, fail) =>
      write(file, block, 0, bytes, (i * bytes) % (PREPARED_BYTES - bytes), (cause) => (cause ? fail(cause) : done())),
    )
    waits.push(performance.now() - began)
  }
  closeSync(file)
  rmSync(folder, { recursive: true })
  waits.sort((a, b) => a - b)
  const at = (share: number): number => waits[Math.floor(ROUNDS * share)] as number
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
