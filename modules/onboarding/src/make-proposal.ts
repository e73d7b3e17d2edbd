import type { Column } from '@shuyuan/intake'
import { suggestRules } from '@shuyuan/quality'
import { type Recognition, recognizeColumn } from '@shuyuan/standards'
import { lawfulAttributes, type Proposal, type ProposedColumn, titleOfFile } from './proposal.ts'

/** What the file shows of a column, over the rows that were profiled. */
export interface ColumnFacts {
  rows: number
  nulls: number
  distinct: number
  samples: string[]
}

export interface FileFacts {
  fileName: string
  providerName: string
  region: string
  columns: Column[]
  facts: ColumnFacts[]
  /** column the clerk named as key, by name or title */
  key?: string | undefined
}

/** Below this confidence a rule is shown but not switched on. */
const SWITCHED_ON = 0.6

/** Proposes entry, names, types, elements, code lists, grades and rules, each with its confidence and reason. Pure. */
export function makeProposal(file: FileFacts): Proposal {
  const seen = file.columns.map((column, i) => recognize(column, file.facts[i]))
  const columns = file.columns.map((column, i) =>
    proposeColumn(column, file.facts[i], seen[i] as Recognition, file.key),
  )
  const title = titleOfFile(file.fileName)
  const attributes = lawfulAttributes(columns)
  const conditional = attributes.shareType === 2
  return {
    name: title,
    abstract: abstractOf(file.providerName, title, columns),
    frontCode: '307001',
    theme: '01',
    region: file.region,
    updateCycle: '7',
    ...attributes,
    shareMode: '1',
    shareScope: conditional ? '依法履职需要的政务部门' : '',
    usePurpose: conditional ? '依法履行职责时查询、核验' : '',
    useConditions: conditional ? '按授权的数据项和用途使用，不得扩大范围' : '',
    openConditions: attributes.openType === 2 ? '实名申请，说明用途' : '',
    keywords: [],
    columns,
    rules: suggestRules(
      columns.map((column, i) => ({
        column,
        recognition: seen[i] ?? null,
        rows: file.facts[i]?.rows ?? 0,
        empty: file.facts[i]?.nulls ?? 0,
        distinct: file.facts[i]?.distinct ?? 0,
      })),
    ).map(({ rule, confidence, reason }) => ({ ...rule, confidence, reason, keep: confidence >= SWITCHED_ON })),
  }
}

function recognize(column: Column, facts: ColumnFacts | undefined): Recognition {
  return recognizeColumn({
    name: column.name,
    title: column.title,
    samples: facts?.samples ?? [],
    ...(facts ? { distinct: facts.distinct, rows: facts.rows } : {}),
  })
}

function proposeColumn(
  column: Column,
  facts: ColumnFacts | undefined,
  seen: Recognition,
  key: string | undefined,
): ProposedColumn {
  const isKey = key !== undefined && (column.name === key || column.title === key)
  const { semantic, confidence, reason, sensitivity } = seen
  return {
    ...column,
    // an identifier is text even when every value looks like a number
    type: (sensitivity !== 'none' || seen.codeList !== null) && column.type === 'integer' ? 'text' : column.type,
    key: isKey,
    required: isKey || (facts !== undefined && facts.rows >= 20 && facts.nulls === 0),
    ...(seen.element ? { element: seen.element } : {}),
    ...(seen.codeList ? { codeList: seen.codeList } : {}),
    ...(seen.mask ? { mask: seen.mask } : {}),
    grade: seen.grade,
    sensitivity,
    keep: true,
    semantic,
    confidence,
    reason,
  }
}

function abstractOf(providerName: string, title: string, columns: readonly ProposedColumn[]): string {
  const names = columns.slice(0, 6).map((c) => c.title)
  const rest = columns.length > names.length ? '等' : ''
  return `${providerName}的${title}，共 ${columns.length} 个信息项：${names.join('、')}${rest}。`.slice(0, 256)
}
