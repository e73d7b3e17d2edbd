import { findVersion } from '@shuyuan/intake'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findChecksOfVersions } from '../lineage/version-checks.store.ts'
import { listProfiles } from '../profile/profile.store.ts'
import { columnDrift } from './column-drift.ts'
import type { ColumnPoint, ColumnTrend } from './column-trend.ts'

/**
 * How the columns of a dataset fared over its last `limit` measured versions: empty cells, distinct values, findings and drift. Columns as
 * of the newest version. Holds counts only, no value. Throws QUALITY_NEVER_PROFILED.
 */
export async function readColumnTrends(
  deps: Pick<QualityDeps, 'db'>,
  ask: { dataset: string; limit: number },
): Promise<ColumnTrend[]> {
  const listed = await listProfiles(deps.db, { ...ask, before: null })
  const profiles = listed.slice(0, ask.limit)
  const [newest] = profiles
  if (!newest) throw error('QUALITY_NEVER_PROFILED', { version: ask.dataset })
  const versions = new Map(
    (await Promise.all(profiles.map(({ version }) => findVersion(deps.db, version)))).flatMap((v) =>
      v ? [[v.id, v]] : [],
    ),
  )
  const checks = new Map(
    (await findChecksOfVersions(deps.db, [...versions.keys()])).map((check) => [check.version, check]),
  )
  const ordered = profiles
    .filter(({ version }) => versions.has(version))
    .toSorted((a, b) => (versions.get(a.version)?.seq ?? 0) - (versions.get(b.version)?.seq ?? 0))
  return newest.columns.map(({ name, title, type }) => ({
    column: name,
    title,
    type,
    points: ordered.flatMap((profile, i): ColumnPoint[] => {
      const own = profile.columns.find((c) => c.name === name)
      if (!own) return []
      const before = ordered[i - 1]?.columns.find((c) => c.name === name)
      const results = (checks.get(profile.version)?.results ?? []).filter(
        ({ rule, checked }) => checked > 0 && rule.columns.includes(name),
      )
      const [bad, checked] = [results.reduce((n, r) => n + r.bad, 0), results.reduce((n, r) => n + r.checked, 0)]
      return [
        {
          version: profile.version,
          seq: versions.get(profile.version)?.seq ?? 0,
          at: versions.get(profile.version)?.publishedAt ?? profile.madeAt,
          rows: profile.rows,
          emptyRate: rate(own.empty + own.blank, profile.rows),
          distinct: own.distinct,
          drift: before ? columnDrift(before, own) : null,
          violations: results.length === 0 ? null : bad,
          violationRate: results.length === 0 ? null : rate(bad, checked),
        },
      ]
    }),
  }))
}

const rate = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6)
