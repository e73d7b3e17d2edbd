import type { ContentInput } from '@shuyuan/catalogue'
import { readDocument } from '../facts/read-facts.ts'
import type { EntryFact } from '../facts/entry.ts'
import type { Item } from '../facts/item.ts'

const themes = readDocument<Record<string, string>>('themes')

/** 1272号 data type codes. */
const typeCodes: Record<Item['type'], string> = { text: 'C', integer: 'I', decimal: 'N', date: 'D', datetime: 'T' }

/** A demo entry as the catalogue wants it; duties and systems are ids of the provider's own registers. */
export function entryContent(
  fact: EntryFact,
  by: { name: string; on: string; duties: string[]; systems: string[]; region: string },
): ContentInput {
  const personal = fact.items.some((item) => item.sensitivity !== 'none')
  const gate = { date: by.on, person: by.name, note: '' }
  return {
    name: fact.name,
    abstract: fact.abstract,
    legacyCode: '',
    format: '3',
    formatType: 'KingbaseES',
    updateCycle: String(fact.updateCycle),
    shareType: fact.shareType,
    shareMode: fact.shareType === 1 ? '3' : '1',
    shareScope: fact.shareScope,
    usePurpose: fact.usePurpose,
    useConditions: fact.shareType === 2 ? '按批准的用途和期限使用，不得转供第三方' : '',
    refusalReason: fact.refusalReason,
    basis: [fact.basis],
    openType: fact.openType,
    openConditions: fact.openType === 2 ? '实名注册并承诺用途' : '',
    theme: themes[fact.department.theme] ?? '01',
    region: by.region,
    dataClass: 'general',
    dataLevel: fact.level,
    keywords: fact.keywords,
    relatedCodes: [],
    contact: by.name,
    contactPhone: '',
    classified: false,
    secrecyReview: { ...gate, conclusion: 'pass' },
    privacyReview: { ...gate, conclusion: personal ? 'pass' : 'not-involved' },
    changeCause: 'first',
    duties: by.duties,
    systems: by.systems,
    serviceObject: personal ? '1' : '4',
    serviceDomain: fact.department.theme,
    certificate: /证(照|书)?信息$/.test(fact.name),
    collectMethod: fact.department.kind === 'utility' ? 'professional' : 'own',
    collectBasis: `《${fact.basis.title}》${fact.basis.article}`,
    sourceTier: '3',
    mainSource: `${fact.department.name}业务办理`,
    carrier: '政务云数据库',
    spatialScope: '云溪市',
    timeScope: '2015 年至今',
    exchangeMode: fact.shareType === 1 ? '2' : '3',
    permissions: fact.shareType === 1 ? ['query', 'batch'] : fact.shareType === 2 ? ['query', 'verify'] : [],
    backflow: personal,
    openMode: fact.openType < 3 ? '1' : '',
    extra: { inventory_batch: fact.table ? '2025 年普查' : '2026 年增补', history_since: '2015-01-01' },
    items: fact.items.map((item) => ({
      title: item.title,
      name: item.name,
      type: item.semantic === 'amount' ? 'Y' : typeCodes[item.type],
      length: Number.parseInt(item.length, 10),
      element: null,
      codeList: item.codeList || null,
      key: item.key,
      required: item.required,
      sensitivity: item.sensitivity,
      grade: item.grade,
      shareable: fact.shareType < 3,
      openable: fact.openType < 3 && item.sensitivity === 'none',
      note: '',
      queryable: item.key,
      updateKey: item.key,
      updateMark: item.title === '更新日期',
    })),
  }
}
