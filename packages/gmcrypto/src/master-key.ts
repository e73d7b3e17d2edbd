import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { error } from './errors.ts'

/**
 * The 32 bytes every other key is derived from, kept as hex in `<dir>/master.key` with mode 0600. The first start creates it: written to a
 * name of its own, synced, then linked, so that a crash leaves no half key and two starts agree on one.
 */
export function loadMasterKey(dir: string): Buffer {
  const file = join(dir, 'master.key')
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  if (!statSync(file, { throwIfNoEntry: false })) create(dir, file)
  const mode = statSync(file).mode & 0o777
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw error('GMCRYPTO_KEY_EXPOSED', { file, mode: `0${mode.toString(8)}` })
  const text = readFileSync(file, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(text)) throw error('GMCRYPTO_KEY_DAMAGED', { file })
  return Buffer.from(text, 'hex')
}

function create(dir: string, file: string): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  const handle = openSync(draft, 'wx', 0o600)
  writeSync(handle, `${randomBytes(32).toString('hex')}\n`)
  fsyncSync(handle)
  closeSync(handle)
  try {
    linkSync(draft, file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
  } finally {
    unlinkSync(draft)
  }
  const folder = openSync(dir, 'r')
  fsyncSync(folder)
  closeSync(folder)
}
