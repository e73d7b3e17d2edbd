/** How a department defines a statistical item 统计指标: its 口径. */
export interface Definition {
  name: string
  /** number in the department's own statistical system, empty when it has none */
  code: string
  definition: string
  formula: string
  scope: string
  unit: string
  period: string
  /** where the figures come from */
  source: string
}

export interface Statistic extends Definition {
  id: string
  org: string
  version: number
  retiredAt: Date | null
  editedBy: string
  editedAt: Date
}

/** The fields in which definitions are compared, in the order in which people read them. */
export const FIELDS = ['definition', 'formula', 'scope', 'unit', 'period', 'source'] as const
export type Field = (typeof FIELDS)[number]

/** The name as it is matched between departments: no blanks, brackets and what stands in them, no width and case. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s、，。·_-]/g, '')
}

/** One item several departments define, side by side. */
export interface Comparison {
  key: string
  name: string
  statistics: Statistic[]
  /** fields in which not all agree */
  differs: Field[]
}

/** Items defined by two departments and more, those with most differences first. Pure. */
export function compareStatistics(statistics: readonly Statistic[]): Comparison[] {
  const groups = [...Map.groupBy(statistics, (s) => nameKey(s.name))].filter(([, own]) => own.length > 1)
  return groups
    .map(([key, own]) => ({
      key,
      name: own.map((s) => s.name).sort((a, b) => a.length - b.length)[0] ?? key,
      statistics: own,
      differs: FIELDS.filter((field) => new Set(own.map((s) => plain(s[field]))).size > 1),
    }))
    .sort((a, b) => b.differs.length - a.differs.length || (a.name < b.name ? -1 : 1))
}

// wording is compared, not width, blanks and punctuation
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
