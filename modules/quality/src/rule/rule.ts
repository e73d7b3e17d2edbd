import { type Dimension, dimensionOf, type Kind } from '../kind/kind.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A rule of a dataset. `params` fit the schema of its kind. */
export interface Rule {
  id: string
  dataset: string
  kind: string
  columns: string[]
  params: Record<string, unknown>
  severity: Severity
  /** share of the rule within its dimension */
  weight: number
  dimension: Dimension
  title: string
  enabled: boolean
}

/** What people give when they write a rule; the rest is derived or defaulted. */
export interface RuleDraft {
  kind: string
  columns: string[]
  params: Record<string, unknown>
  severity?: Severity | undefined
  weight?: number | undefined
  title?: string | undefined
  enabled?: boolean | undefined
}

/** The title of a kind with column titles and parameters filled in. */
export function titleOf(kind: Kind, language: 'zh' | 'en', columns: string[], params: Record<string, unknown>): string {
  return kind[language]
    .replace(/\{(\w+)\}/g, (_whole, name: string) => {
      if (name === 'columns') return columns.join(language === 'zh' ? '、' : ', ')
      const value = params[name]
      if (Array.isArray(value)) return value.slice(0, 5).join('、') + (value.length > 5 ? '…' : '')
      return value === undefined ? '—' : String(value)
    })
    .slice(0, 300)
}

/** Fills a draft up to a whole rule. `titles` are the column titles. */
export function completeRule(
  kind: Kind,
  draft: RuleDraft,
  as: { id: string; dataset: string; titles: string[] },
): Rule {
  return {
    id: as.id,
    dataset: as.dataset,
    kind: kind.kind,
    columns: draft.columns,
    params: draft.params,
    severity: draft.severity ?? 'error',
    weight: draft.weight ?? 1,
    dimension: dimensionOf(kind.indicator),
    title: draft.title ?? titleOf(kind, 'zh', as.titles, draft.params),
    enabled: draft.enabled ?? true,
  }
}
