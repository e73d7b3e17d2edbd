import type { Column } from '@shuyuan/intake'
import type { RuleDraft } from '@shuyuan/quality'

/** A column as proposed: the registered schema plus why, so that the clerk can judge. */
export interface ProposedColumn extends Column {
  /** false leaves the column out of the dataset */
  keep: boolean
  semantic: string
  confidence: number
  reason: string
}

export interface ProposedRule extends RuleDraft {
  /** false leaves the rule out */
  keep: boolean
  confidence: number
  reason: string
}

/** What the clerk corrects: entry, schema and rules of one file. */
export interface Proposal {
  name: string
  abstract: string
  /** 信息资源分类 front code of the catalogue (发改高技〔2017〕1272号) */
  frontCode: string
  theme: string
  region: string
  updateCycle: string
  shareType: 1 | 2 | 3
  shareMode: string
  shareScope: string
  usePurpose: string
  useConditions: string
  openConditions: string
  openType: 1 | 2 | 3
  dataLevel: 1 | 2 | 3 | 4
  keywords: string[]
  columns: ProposedColumn[]
  rules: ProposedRule[]
}

/**
 * Sharing and opening that the columns allow at most (standards: level ceilings; personal information is never opened).
 * The clerk may narrow it; the catalogue refuses anything wider.
 */
export function lawfulAttributes(
  columns: readonly Pick<Column, 'grade' | 'sensitivity'>[],
): Pick<Proposal, 'shareType' | 'openType' | 'dataLevel'> {
  const dataLevel = Math.max(1, ...columns.map((c) => c.grade)) as Proposal['dataLevel']
  const personal = columns.some((c) => c.sensitivity !== 'none')
  return {
    dataLevel,
    shareType: personal || dataLevel > 1 ? 2 : 1,
    openType: personal || dataLevel > 2 ? 3 : dataLevel === 2 ? 2 : 1,
  }
}

/** A title from a file name: extension, dates, counters and copies cut off. */
export function titleOfFile(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '')
  const plain = base
    .normalize('NFKC')
    .replace(/[_\-\s]*(19|20)\d{2}[-_.年]?\d{0,2}[-_.月]?\d{0,2}日?/g, ' ')
    .replace(/\(\d+\)|副本|copy|final|最终版?|v\d+(\.\d+)*/gi, ' ')
    .replace(/[_\-\s]+/g, ' ')
    .trim()
  return (plain || base).slice(0, 50)
}
