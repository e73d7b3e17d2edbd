import type { Db } from '@shuyuan/db'
import { type Dataset, listVersions, type Version } from '@shuyuan/intake'
import { listArchives } from '../archive/archive.store.ts'
import type { Archive } from '../archive/archive.ts'
import { findOpenDestructions } from '../destruction/destruction.store.ts'
import type { Hold } from '../hold/hold.ts'
import { listHolds } from '../hold/hold.store.ts'
import { gradeOf } from '../rule/limits-of-dataset.ts'
import { addMonths, type RetentionRule } from '../rule/rule.ts'
import { ruleFor } from '../rule/rule.store.ts'

/** A version with where it is and what is to come. */
export interface Holding {
  version: Version
  newest: boolean
  bytes: number
  archive: Archive | null
  archiveOn: Date | null
  destroyOn: Date | null
  held: boolean
  destruction: string | null
}

const VERSIONS = 500

/** All published versions of a dataset under its rule, newest first, with its holds. */
export async function listHoldings(
  db: Db,
  dataset: Dataset,
  revokedAt: Date | null,
): Promise<{ rule: RetentionRule | null; holds: Hold[]; holdings: Holding[]; complete: boolean }> {
  const page = await listVersions(db, { dataset: dataset.id, limit: VERSIONS })
  const versions = page.items.filter((version) => version.state === 'published')
  const rule = await ruleFor(db, dataset.id, gradeOf(dataset.columns))
  const archives = new Map((await listArchives(db, dataset.id)).map((archive) => [archive.version, archive]))
  const holds = await listHolds(db, { datasets: [dataset.id] })
  const open = await findOpenDestructions(
    db,
    versions.map((version) => version.id),
  )
  const holdings = versions.map((version, place): Holding => {
    const archive = archives.get(version.id) ?? null
    const lake = version.manifest?.parts.reduce((sum, part) => sum + part.bytes, 0) ?? 0
    const since = rule?.since === 'revoked' ? revokedAt : version.publishedAt
    const at = (months: number | null | undefined) => (since && months ? addMonths(since, months) : null)
    return {
      version,
      newest: place === 0,
      bytes: version.storage === 'archive' ? (archive?.bytes ?? 0) : version.storage === 'lake' ? lake : 0,
      archive,
      archiveOn: place === 0 || version.storage !== 'lake' ? null : archiveDate(rule, version, place),
      destroyOn: version.storage === 'destroyed' ? null : at(rule?.keepMonths),
      held: holds.some((hold) => !hold.liftedAt && (hold.version === null || hold.version === version.id)),
      destruction: open.get(version.id) ?? null,
    }
  })
  return { rule, holds, holdings, complete: page.next === null }
}

/** The earlier of the two: its age, or that so many newer ones have come. Always from its publication. */
function archiveDate(rule: RetentionRule | null, { publishedAt }: Version, place: number): Date | null {
  if (!rule || !publishedAt) return null
  if (rule.keepVersions !== null && place >= rule.keepVersions) return publishedAt
  return rule.archiveMonths === null ? null : addMonths(publishedAt, rule.archiveMonths)
}
