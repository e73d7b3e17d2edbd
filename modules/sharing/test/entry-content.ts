import type { ContentInput } from '@shuyuan/catalogue'

const GATE = { date: '2026-02-12', person: '李保密', conclusion: 'pass', note: '' } as const

/** A content that may be published; parts of it replaced. */
export function content(change: Partial<ContentInput> = {}): ContentInput {
  return {
    name: '最低生活保障对象信息',
    abstract: '全市最低生活保障对象的登记信息，含保障类别与保障金额。',
    legacyCode: '',
    format: '3',
    formatType: 'postgresql',
    updateCycle: '4',
    shareType: 2,
    shareMode: '1',
    shareScope: '市级社会救助相关部门',
    usePurpose: '核对家庭经济状况',
    useConditions: '仅用于办理救助事项',
    refusalReason: '',
    basis: [],
    openType: 3,
    openConditions: '',
    theme: '03',
    region: '321100',
    dataClass: 'general',
    dataLevel: 3,
    keywords: ['低保'],
    relatedCodes: [],
    contact: '',
    contactPhone: '',
    classified: false,
    secrecyReview: GATE,
    privacyReview: GATE,
    changeCause: 'first',
    duties: [],
    systems: [],
    items: [],
    ...change,
  }
}

export function item(
  title: string,
  name: string,
  sensitivity: 'none' | 'personal' | 'sensitive',
  grade: 1 | 2 | 3 | 4,
): ContentInput['items'][number] {
  return {
    title,
    name,
    type: 'C',
    length: 50,
    element: null,
    codeList: null,
    key: false,
    required: true,
    sensitivity,
    grade,
    shareable: true,
    openable: false,
    note: '',
  }
}
