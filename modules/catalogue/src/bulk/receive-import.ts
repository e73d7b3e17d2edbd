import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { inTx } from '@shuyuan/db'
import { findOrg } from '@shuyuan/identity'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { importFile, importFolder } from './import-file.ts'
import type { Import } from './import.ts'
import { insertImport } from './import.store.ts'

/** A spreadsheet of entries is never larger. */
export const MOST_BYTES = 50 << 20

/**
 * Takes a file in and starts its check, made as the department itself would make it. `for` names the department (id or USCC) that the
 * bureau fills the sheet in for; without it the sheet is the uploader's own. Nothing is kept of a file that was cut off. Throws
 * CATALOGUE_IMPORT_TOO_LARGE, CATALOGUE_IMPORT_FOR_WHOM, CATALOGUE_ORG_NOT_FOUND.
 */
export async function receiveImport(
  deps: CatalogueDeps,
  subject: Subject,
  input: { name: string; for?: string | undefined; stream: Readable },
): Promise<Import> {
  const org = await departmentOf(deps, subject, input.for)
  deps.policy.assert('catalogue.import.create', { subject, resource: { org } })
  const proxy = org !== subject.org || !subject.roles.includes('provider')
  const department = proxy ? { ...subject, org, roles: ['provider'] } : subject
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
      org,
      proxy,
      takenByName: null,
      takenAt: null,
      createdAt: deps.clock.now(),
      finishedAt: null,
    }
    return await inTx(deps.db, async (tx) => {
      const job = await deps.jobs.enqueue(
        tx,
        'catalogue.import',
        { import: id, mode: 'check', submit: false, subject: department },
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

async function departmentOf(deps: CatalogueDeps, subject: Subject, said: string | undefined): Promise<string | null> {
  if (said === undefined) {
    if (!subject.roles.includes('provider')) throw error('CATALOGUE_IMPORT_FOR_WHOM')
    return subject.org
  }
  const org = await findOrg(deps.db, said)
  if (!org) throw error('CATALOGUE_ORG_NOT_FOUND', { org: said })
  return org.id
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
