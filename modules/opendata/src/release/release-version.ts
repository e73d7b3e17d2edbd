import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { attachResource } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { findVersion, latestVersion, type Version, versionFiles } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import type { OpendataDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { exportFiles } from './export-files.ts'
import { findPersonal } from './find-personal.ts'
import type { PersonalFinding, Publication, PublicationFile } from '../publication/publication.ts'
import { findPublication, lockPublication, updatePublication } from '../publication/publication.store.ts'
import { recordRelease } from './record-release.ts'
import { refuseVersion } from './refuse-version.ts'

/** Folder of a publication's files: `<dataDir>/opendata/<publication>/<version>/data.<format>`. */
export function publicationFolder(deps: { dataDir: string }, publication: string): string {
  return join(deps.dataDir, 'opendata', publication)
}

/**
 * Checks the newest version for personal information and makes the public files of it. What was online before stays online until
 * the new files are complete; a version that fails the check never goes online, and the provider is told which columns failed.
 */
export async function releaseVersion(
  deps: OpendataDeps,
  context: JobContext,
  input: { publication: string },
): Promise<{ state: string; findings: PersonalFinding[] }> {
  const publication = await findPublication(deps.db, input.publication)
  if (!publication) throw error('OPENDATA_NOT_FOUND', { id: input.publication })
  const version = await latestVersion(deps.db, publication.dataset)
  if (!version || publication.state === 'withdrawn' || publication.version === version.id)
    return { state: publication.state, findings: [] }
  const findings = await findPersonal(deps, { publication, version, signal: context.signal })
  if (findings.length > 0) return refuseVersion(deps, context, { publication, findings })
  const folder = publicationFolder(deps, publication.id)
  const draft = join(folder, `${context.jobId}.draft`)
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  try {
    const { glob } = await versionFiles(deps, version.id)
    const { columns } = publication
    const files = await exportFiles(deps, { glob, columns, folder: draft, context, rows: version.rowsGood })
    const state = await switchVersion(deps, context, { publication: publication.id, version, files, draft })
    return { state, findings: [] }
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Puts the finished files online in one transaction; a withdrawal or a newer release in the meantime has the last word. */
function switchVersion(
  deps: OpendataDeps,
  context: JobContext,
  input: { publication: string; version: Version; files: PublicationFile[]; draft: string },
): Promise<Publication['state']> {
  const { version, files } = input
  return inTx(deps.db, async (tx) => {
    const now = deps.clock.now()
    const current = await lockPublication(tx, input.publication)
    if (!current) throw error('OPENDATA_NOT_FOUND', { id: input.publication })
    const shown = current.version === null ? null : await findVersion(tx, current.version)
    if (current.state === 'withdrawn' || (shown !== null && shown.seq >= version.seq)) return current.state
    const home = publicationFolder(deps, current.id)
    const folder = join(home, version.id)
    await rm(folder, { recursive: true, force: true })
    await rename(input.draft, folder)
    await clearFolder(home, [version.id, current.version])
    await updatePublication(tx, current.id, {
      state: 'online',
      refusal: null,
      version: version.id,
      rows: version.rowsGood,
      files,
      publishedAt: current.publishedAt ?? now,
      updatedAt: now,
    })
    await deps.evidence.record(tx, {
      kind: 'opendata.publication.released',
      actor: context.by,
      org: current.provider,
      object: current.id,
      detail: {
        version: version.id,
        rows: version.rowsGood,
        csv: files.find((f) => f.format === 'csv')?.sha256 ?? null,
      },
    })
    const { entry, title } = current
    await recordRelease(tx, current, version, now)
    await attachResource(deps, tx, { entry, kind: 'open', ref: current.id, title })
    return 'online'
  })
}

/** Keeps the version that comes online and the one before, which running downloads still read; drafts belong to their jobs. Only for who holds the publication. */
async function clearFolder(folder: string, kept: (string | null)[]): Promise<void> {
  for (const name of await readdir(folder))
    if (!kept.includes(name) && !name.endsWith('.draft')) await rm(join(folder, name), { recursive: true, force: true })
}
