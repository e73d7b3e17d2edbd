import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { importFile, importFolder } from './import-file.ts'
import type { Import } from './import.ts'
import { insertImport } from './import.store.ts'

/** A spreadsheet of entries is never larger. */
export const MOST_BYTES = 50 << 20

/** Takes a file in and starts its check. Throws CATALOGUE_IMPORT_TOO_LARGE; nothing is kept of a file that was cut off. */
export async function receiveImport(
  deps: CatalogueDeps,
  subject: Subject,
  input: { name: string; stream: Readable },
): Promise<Import> {
  const id = newId('imp')
  const file = importFile(deps, id)
  await mkdir(importFolder(deps), { recursive: true, mode: 0o700 })
  try {
    const bytes = await store(input.stream, file)
    const made: Import = {
      id,
      name: input.name,
      bytes,
      state: 'checking',
      entries: 0,
      items: 0,
      created: 0,
      changed: 0,
      unchanged: 0,
      refused: 0,
      faults: 0,
      warnings: [],
      reason: null,
      job: null,
      createdBy: subject.id,
      createdByName: subject.name,
      org: subject.org,
      createdAt: deps.clock.now(),
      finishedAt: null,
    }
    return await inTx(deps.db, async (tx) => {
      const job = await deps.jobs.enqueue(
        tx,
        'catalogue.import',
        { import: id, mode: 'check', submit: false, subject },
        subject,
      )
      await insertImport(tx, { ...made, job })
      return { ...made, job }
    })
  } catch (cause) {
    await rm(file, { force: true })
    throw cause
  }
}

async function store(stream: Readable, file: string): Promise<number> {
  let bytes = 0
  const bounded = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > MOST_BYTES) throw error('CATALOGUE_IMPORT_TOO_LARGE', { most: MOST_BYTES >> 20 })
      yield chunk
    }
  }
  await pipeline(stream, bounded, createWriteStream(file, { mode: 0o600, flush: true }))
  return bytes
}
