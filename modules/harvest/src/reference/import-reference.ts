import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { type ListMapping, listRecords as recordsOf } from '../read/list-record.ts'
import { listRows } from '../read/list-rows.ts'
import { fileFolder, keepFile } from '../source/receive-file.ts'
import { keepReference } from './keep-reference.ts'
import type { Reference } from './reference.store.ts'

/** A list that somebody hands in (CSV, xlsx, xls, JSON): an upper level's, or last year's. The file itself is not kept. */
export async function importReference(
  deps: HarvestDeps,
  subject: Subject,
  input: {
    name: string
    stream: AsyncIterable<Uint8Array>
    columns?: ListMapping | undefined
    charset?: string | undefined
  },
): Promise<Reference> {
  const path = join(deps.dataDir, fileFolder, await keepFile(deps.dataDir, input.stream))
  try {
    const records = recordsOf(listRows(path, input.charset ?? null), input.columns)
    return await keepReference(deps, subject, { name: input.name, origin: 'upload', source: null, records })
  } finally {
    await rm(path, { force: true })
  }
}
