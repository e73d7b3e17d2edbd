import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { MOST_BYTES } from '../read/reading.ts'
import type { Source } from './source.ts'
import { findSource, updateSource } from './source.store.ts'

/** Where handed-in files lie, below the data folder. */
export const fileFolder = join('harvest', 'files')

/** Takes a catalogue file in for a source that no address leads to. A file that is too large leaves nothing behind. Throws HARVEST_FILE_*. */
export async function receiveFile(
  deps: HarvestDeps,
  subject: Subject,
  input: { source: string; stream: AsyncIterable<Uint8Array> },
): Promise<Source> {
  const source = await findSource(deps.db, input.source)
  if (!source) throw error('HARVEST_SOURCE_NOT_FOUND', { source: input.source })
  deps.policy.assert('harvest.source.register', { subject, resource: source })
  const name = await keepFile(deps.dataDir, input.stream)
  await inTx(deps.db, async (tx) => {
    await updateSource(tx, source.id, { file: name })
    await deps.evidence.record(tx, {
      kind: 'harvest.file.received',
      actor: subject.id,
      org: subject.org,
      object: source.id,
    })
  })
  if (source.file) await rm(join(deps.dataDir, fileFolder, source.file), { force: true })
  return { ...source, file: name }
}

/** Writes a stream to a new file in the folder and names it; empty or too large is refused without a trace. */
export async function keepFile(dataDir: string, stream: AsyncIterable<Uint8Array>): Promise<string> {
  const folder = join(dataDir, fileFolder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = newId('hfl')
  const part = join(folder, `${name}.part`)
  const file = await open(part, 'wx', 0o600)
  let size = 0
  try {
    for await (const piece of stream) {
      size += piece.length
      if (size > MOST_BYTES) throw error('HARVEST_FILE_TOO_LARGE', { most: MOST_BYTES / 2 ** 20 })
      await file.write(piece)
    }
    if (size === 0) throw error('HARVEST_FILE_EMPTY')
    await file.sync()
    await rename(part, join(folder, name))
  } finally {
    await file.close()
    await rm(part, { force: true })
  }
  return name
}
