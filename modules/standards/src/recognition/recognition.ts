/** A rule for modules/quality, before it is bound to a dataset. */
export interface RuleDraft {
  kind: string
  params: Record<string, unknown>
}

/** What a column seems to be. */
export interface Recognition {
  /** word for the meaning, e.g. `id_number`; `unknown` when nothing fits */
  semantic: string
  /** id of the data element */
  element: string | null
  codeList: string | null
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: 1 | 2 | 3 | 4
  /** mask name of packages/masking */
  mask: string | null
  rules: RuleDraft[]
  /** 0…1 */
  confidence: number
  /** Chinese; quotes the column name and counts, never a value */
  reason: string
}

/** A column as a file shows it. `samples` are raw texts and may hold empty ones. */
export interface ColumnSample {
  name: string
  title?: string
  samples: string[]
  distinct?: number
  rows?: number
}
