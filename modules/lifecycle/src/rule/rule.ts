/** From when the time runs: the version was published, or its catalogue entry was revoked (办结、停用). */
export const sinces = ['published', 'revoked'] as const
export type Since = (typeof sinces)[number]

/** How long data is kept: of one dataset, or of all datasets of a grade that have no rule of their own. */
export interface RetentionRule {
  id: string
  dataset: string | null
  grade: number | null
  /** after this it is due for destruction; null = for ever */
  keepMonths: number | null
  /** older versions move to the archive after this */
  archiveMonths: number | null
  /** the newest versions stay in the lake, earlier ones move to the archive */
  keepVersions: number | null
  since: Since
  basis: string
  createdBy: string
  createdAt: Date
}

/** What the law demands of some data; local limits are stricter. */
export interface LegalLimit {
  id: string
  title: string
  basis: string
  minMonths: number
  maxMonths: number | null
  localMinMonths: number | null
  localMaxMonths: number | null
  changedBy: string | null
  changedAt: Date | null
}

/** The stricter of law and local rule. */
export function limitsOf(limit: LegalLimit): { min: number; max: number | null } {
  const { maxMonths, localMaxMonths } = limit
  const max = [maxMonths, localMaxMonths].filter((one) => one !== null)
  return { min: Math.max(limit.minMonths, limit.localMinMonths ?? 0), max: max.length > 0 ? Math.min(...max) : null }
}

/** What a rule says against the limits that apply, in Chinese; null when it is lawful. Pure. */
export function ruleFault(
  rule: Pick<RetentionRule, 'keepMonths' | 'archiveMonths' | 'keepVersions'>,
  limits: readonly LegalLimit[],
): string | null {
  const { keepMonths, archiveMonths } = rule
  if (keepMonths === null && archiveMonths === null && rule.keepVersions === null)
    return '保存期限、归档期限、保留版本数至少填一项'
  for (const limit of limits) {
    const { min, max } = limitsOf(limit)
    if (keepMonths !== null && keepMonths < min) return `“${limit.title}”至少保存 ${min} 个月（${limit.basis}）`
    if (max !== null && (keepMonths === null || keepMonths > max))
      return `“${limit.title}”最多保存 ${max} 个月（${limit.basis}）`
  }
  if (keepMonths !== null && archiveMonths !== null && archiveMonths >= keepMonths)
    return `归档期限（${archiveMonths} 个月）须短于保存期限（${keepMonths} 个月）`
  return null
}

/** The instant so many months after another, on the same day or the last of its month. */
export function addMonths(at: Date, months: number): Date {
  const day = new Date(at)
  const wanted = day.getUTCDate()
  day.setUTCMonth(day.getUTCMonth() + months, 1)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(wanted, last))
  return day
}
