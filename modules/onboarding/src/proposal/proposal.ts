import type { Levels } from '@shuyuan/catalogue'
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

/** Why a column is taken in although another department is its source (条例 art. 19). */
export interface ProposedClaim {
  /** title of the column */
  item: string
  kind: 'reuse' | 'justified'
  reason: string
  basisTitle: string
  basisArticle: string
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
  claims: ProposedClaim[]
  /** how sure the platform was of the entry's own fields, and why */
  guesses: Record<string, { confidence: number; reason: string }>
}

/**
 * Sharing and opening that the columns allow at most (standards: level ceilings; personal information is never opened; the level scheme in
 * use). The clerk may narrow it; the catalogue refuses anything wider.
 */
export function lawfulAttributes(
  columns: readonly Pick<Column, 'grade' | 'sensitivity'>[],
  levels: Levels,
): Pick<Proposal, 'shareType' | 'openType' | 'dataLevel'> {
  const dataLevel = Math.max(1, ...columns.map((c) => c.grade)) as Proposal['dataLevel']
  const personal = columns.some((c) => c.sensitivity !== 'none')
  return {
    dataLevel,
    shareType: widest(levels[dataLevel].share, personal || dataLevel > 1 ? 2 : 1),
    openType: widest(levels[dataLevel].open, personal || dataLevel > 2 ? 3 : dataLevel === 2 ? 2 : 1),
  }
}

const widest = (ceiling: 1 | 2 | 3, own: 1 | 2 | 3) => Math.max(ceiling, own) as 1 | 2 | 3

const YEAR = '(?:19|20)\\d{2}'
const DATE = new RegExp(
  [
    // 20260513 and spans such as 20130301-20170228
    `(?<!\\d)${YEAR}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?!\\d)`,
    // 2026年5月13日, 2026-05-13, 2019-12, 2025年度, 2026
    `(?<!\\d)${YEAR}(?:年度?|[-_.])?(?:(?:1[0-2]|0?[1-9])(?:月|[-_.]|(?!\\d)))?(?:(?:3[01]|[12]\\d|0?[1-9])(?:日|(?!\\d)))?(?!\\d)`,
  ].join('|'),
  'g',
)
const COPIES = /\(\s*\d*\s*\)|副本|最终版?|(?<![a-z])(copy|final|v\d+(\.\d+)*)(?![a-z])/gi

/** A title from a file name: folder, extension, dates, counters and copies cut off, at most 50 characters. */
export function titleOfFile(fileName: string): string {
  const base = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/\p{Cc}/gu, ' ')
    .normalize('NFKC')
    .trim()
  const plain = base
    .replace(DATE, ' ')
    .replace(COPIES, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/[_\-\s]+/g, ' ')
    .replace(/ (to|至)(?= |$)/gi, ' ')
    .replace(/^[\d\s.]+(?=\D)/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return [...(plain || base || '未命名数据')].slice(0, 50).join('').trim()
}
