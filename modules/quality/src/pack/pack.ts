import type { Severity, Tolerance } from '../rule/rule.ts'

/** One rule of a pack: an item of the library with what the data element fixes about it. */
export interface PackRule {
  library: string
  params: Record<string, unknown>
  severity: Severity
  weight: number
  tolerance: Tolerance | null
  /** elements of the further columns, in order; the rule is made where the dataset has each of them once */
  with: string[]
}

/** The rules 规则包 that a column gets by being mapped to a data element. Version 0 comes with the platform. */
export interface Pack {
  element: string
  version: number
  rules: PackRule[]
  note: string
  editedBy: string
  editedAt: Date | null
}

/** How a pack is named on the rules made from it. */
export const packName = (pack: Pick<Pack, 'element' | 'version'>): string => `${pack.element}@${pack.version}`
