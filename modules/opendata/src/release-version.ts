import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { latestVersion, versionFiles } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import { notify } from '@shuyuan/workflow'
import type { OpendataDeps } from './deps.ts'
import { error } from './errors.ts'
import { exportFiles } from './export-files.ts'
import { personalContentSql } from './personal-content.sql.ts'
import type { PersonalFinding, Publication } from './publication.ts'
import { findPublication, updatePublication } from './publication.store.ts'

/** Folder of a publication's files: `<dataDir>/opendata/<publication>/<version>/data.<format>`. */
export function publicationFolder(deps: { dataDir: string }, publication: string): string {
  return join(deps.dataDir, 'opendata', publication)
}

/**
 * Checks the newest version's contents for personal values and makes the public files of it. What was online before stays online until
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
  const { glob } = await versionFiles(deps, version.id)
  const findings = await findPersonal(deps, glob, publication, context.signal)
  if (findings.length > 0) {
    await refuse(deps, context, publication, findings)
    return { state: 'refused', findings }
  }
  const folder = publicationFolder(deps, publication.id)
  const draft = join(folder, `${version.id}.draft`)
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  const files = await exportFiles(deps, {
    glob,
    columns: publication.columns,
    folder: draft,
    context,
    rows: version.rowsGood,
  })
  await rm(join(folder, version.id), { recursive: true, force: true })
  await rename(draft, join(folder, version.id))
  const now = deps.clock.now()
  await inTx(deps.db, async (tx) => {
    await updatePublication(tx, publication.id, {
      state: 'online',
      refusal: null,
      version: version.id,
      rows: version.rowsGood,
      files,
      publishedAt: publication.publishedAt ?? now,
      updatedAt: now,
    })
    await deps.evidence.record(tx, {
      kind: 'opendata.publication.released',
      actor: context.by,
      org: publication.provider,
      object: publication.id,
      detail: {
        version: version.id,
        rows: version.rowsGood,
        csv: files.find((f) => f.format === 'csv')?.sha256 ?? null,
      },
    })
  })
  for (const name of await readdir(folder))
    if (name !== version.id && name !== publication.version)
      await rm(join(folder, name), { recursive: true, force: true })
  return { state: 'online', findings: [] }
}

async function findPersonal(
  deps: OpendataDeps,
  glob: string,
  publication: Publication,
  signal: AbortSignal,
): Promise<PersonalFinding[]> {
  const { sql, cells } = personalContentSql(
    glob,
    publication.columns.map((c) => c.name),
  )
  const [counts] = await deps.engine.query<Record<string, number>>(sql, [], { signal })
  return cells
    .map(({ column, kind, alias }) => ({ column, kind, rows: Number(counts?.[alias] ?? 0) }))
    .filter(({ rows }) => rows > 0)
}

async function refuse(
  deps: OpendataDeps,
  context: JobContext,
  publication: Publication,
  findings: PersonalFinding[],
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    // A data set that is online keeps its last clean version; only a first release is refused as a whole.
    await updatePublication(tx, publication.id, {
      refusal: findings,
      ...(publication.version === null ? { state: 'refused' as const } : {}),
    })
    await deps.evidence.record(tx, {
      kind: 'opendata.publication.refused',
      actor: context.by,
      org: publication.provider,
      object: publication.id,
      detail: { findings: findings.length },
    })
    await notify(deps, tx, {
      to: { role: 'provider', org: publication.provider },
      title: `开放检查未通过：${publication.title} 发现 ${findings.map((f) => `${f.column}（${f.kind} ${f.rows} 行）`).join('、')}`,
      link: `/opendata/publications/${publication.id}`,
      tone: 'warning',
    })
  })
}
