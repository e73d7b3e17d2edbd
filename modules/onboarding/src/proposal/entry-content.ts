import type { ContentInput, Gate } from '@shuyuan/catalogue'
import type { Column } from '@shuyuan/intake'
import type { Proposal, ProposedColumn } from './proposal.ts'

/** Column type → 信息项 data type of 发改高技〔2017〕1272号. */
const ITEM_TYPES: Record<Column['type'], string> = {
  text: 'C',
  integer: 'I',
  decimal: 'N',
  boolean: 'L',
  date: 'D',
  datetime: 'T',
}

/** What the catalogue gets of a proposal; the assessments come at submission. */
export function entryContent(
  proposal: Proposal,
  gates: { secrecyReview: Gate | null; privacyReview: Gate | null } = { secrecyReview: null, privacyReview: null },
): ContentInput {
  const { name, abstract, updateCycle, shareType, shareMode, shareScope, usePurpose, useConditions, openType } =
    proposal
  const { openConditions, theme, region, dataLevel, keywords } = proposal
  return {
    name,
    abstract,
    updateCycle,
    shareType,
    shareMode,
    shareScope,
    usePurpose,
    useConditions,
    openType,
    openConditions,
    theme,
    region,
    dataLevel,
    keywords,
    ...gates,
    legacyCode: '',
    format: '3',
    formatType: '',
    refusalReason: '',
    basis: [],
    dataClass: 'general',
    relatedCodes: [],
    contact: '',
    contactPhone: '',
    classified: false,
    changeCause: 'first',
    duties: [],
    systems: [],
    items: keptColumns(proposal).map((column) => ({
      title: column.title,
      name: column.name,
      type: ITEM_TYPES[column.type],
      length: null,
      element: column.element ?? null,
      codeList: column.codeList ?? null,
      key: column.key,
      required: column.required,
      sensitivity: column.sensitivity,
      grade: column.grade,
      shareable: true,
      openable: column.sensitivity === 'none' && column.grade <= 2,
      note: '',
    })),
  }
}

/** The registered schema: what the clerk kept, without the reasons. */
export function keptColumns(proposal: Proposal): Column[] {
  return proposal.columns
    .filter((column) => column.keep)
    .map(({ keep: _kept, semantic: _word, confidence: _score, reason: _why, ...column }: ProposedColumn) => column)
}
