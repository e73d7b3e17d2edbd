import { type Dimension, dimensionOf, type Kind } from '../kind/kind.ts'
import { paramWord, withTitles } from './param-word.ts'

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
  /** item of the library it was made from; null when written freely */
  library: string | null
  /** organisation that answers for the findings; null is the provider of the dataset */
  owner: string | null
  /** how much may be bad before the rule counts as violated; null allows nothing */
  tolerance: Tolerance | null
  /** pack it came from, `DE01002@3`; null when made by hand */
  pack: string | null
}

/** So many rows, or such a share (0…1) of the rows checked. */
export interface Tolerance {
  unit: 'rows' | 'share'
  value: number
}

/** These findings are few enough. */
export function isTolerated(tolerance: Tolerance | null, checked: number, bad: number): boolean {
  if (tolerance === null || bad === 0) return false
  return bad <= (tolerance.unit === 'rows' ? tolerance.value : tolerance.value * checked)
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
  library?: string | null | undefined
  owner?: string | null | undefined
  tolerance?: Tolerance | null | undefined
  pack?: string | null | undefined
}

/** A template with `{columns}` and parameter names in braces filled in; machine words become words. */
export function fill(
  template: string,
  language: 'zh' | 'en',
  columns: readonly string[],
  params: Record<string, unknown>,
): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    if (name === 'columns') return columns.join(language === 'zh' ? '、' : ', ')
    const value = params[name]
    if (value === undefined) return '—'
    if (!Array.isArray(value)) return paramWord(name, value, language) ?? String(value)
    const shown = value.slice(0, 5).map((one) => (typeof one === 'object' ? conditionText(one as object) : String(one)))
    return shown.join('、') + (value.length > 5 ? '…' : '')
  })
}

const conditionText = (condition: object) =>
  Object.values(condition)
    .map((part) => (Array.isArray(part) ? part.join('/') || '空' : String(part)))
    .join(' ')

/** The title of a kind with column titles and parameters filled in. */
export function titleOf(
  kind: Pick<Kind, 'zh' | 'en'>,
  language: 'zh' | 'en',
  columns: string[],
  params: Record<string, unknown>,
): string {
  // an exact length: “18 个字符”, not “18 到 18 个字符”
  return fill(kind[language], language, columns, params)
    .replace(/(\S+) (?:到|to) \1 /, '$1 ')
    .slice(0, 300)
}

/** Fills a draft up to a whole rule. `titleOf` gives a column's title, or its name when it has none. */
export function completeRule(
  kind: Kind,
  draft: RuleDraft,
  as: { id: string; dataset: string; titleOf(column: string): string },
  item?: { indicator: string; zh: string; severity?: Severity } | null,
): Rule {
  const named = item ? { zh: item.zh, en: item.zh } : kind
  return {
    id: as.id,
    dataset: as.dataset,
    kind: kind.kind,
    columns: draft.columns,
    params: draft.params,
    severity: draft.severity ?? item?.severity ?? 'error',
    weight: draft.weight ?? 1,
    dimension: dimensionOf(item?.indicator ?? kind.indicator),
    title: draft.title ?? titleOf(named, 'zh', draft.columns.map(as.titleOf), withTitles(draft.params, as.titleOf)),
    enabled: draft.enabled ?? true,
    library: draft.library ?? null,
    owner: draft.owner ?? null,
    tolerance: draft.tolerance ?? null,
    pack: draft.pack ?? null,
  }
}
