import type { Machine } from '@shuyuan/workflow'

export type EntryState = 'draft' | 'reviewing' | 'published' | 'returned' | 'revoked'
export type EntryAction = 'edit' | 'submit' | 'publish' | 'return' | 'withdraw' | 'revise' | 'discard' | 'revoke'

/** 信息项: one column of what the entry describes. */
export interface DataItem {
  seq: number
  /** 中文名 */
  title: string
  /** 物理字段名 */
  name: string
  /** 1272号 data type code, e.g. `C` 字符型 */
  type: string
  length: number | null
  element: string | null
  codeList: string | null
  key: boolean
  required: boolean
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: 1 | 2 | 3 | 4
  shareable: boolean
  openable: boolean
  note: string
  /** digits after the point */
  precision: number | null
  /** 脱敏规则, a name of packages/masking */
  mask: string | null
  /** 可作查询条件 */
  queryable: boolean
  /** 查询时返回 */
  returned: boolean
  /** 更新主键: rows are replaced by this item */
  updateKey: boolean
  /** 更新时间标识: says when a row changed */
  updateMark: boolean
}

/** Legal basis of 不予共享; only these ranks count (条例 art. 14). */
export interface Basis {
  rank: string
  title: string
  article: string
}

/** Record that an assessment was done before submission (条例 art. 13). */
export interface Gate {
  date: string
  person: string
  conclusion: 'pass' | 'fail' | 'not-involved'
  note: string
}

/** What the provider writes; an edition keeps it whole. */
export interface EntryContent {
  name: string
  abstract: string
  legacyCode: string
  format: string
  formatType: string
  updateCycle: string
  shareType: 1 | 2 | 3
  shareMode: string
  shareScope: string
  usePurpose: string
  useConditions: string
  refusalReason: string
  basis: Basis[]
  openType: 1 | 2 | 3
  openConditions: string
  theme: string
  region: string
  dataClass: string
  dataLevel: 1 | 2 | 3 | 4
  keywords: string[]
  relatedCodes: string[]
  contact: string
  contactPhone: string
  /** 涉密: such resources stay outside (条例 art. 3) */
  classified: boolean
  /** 保密风险评估 */
  secrecyReview: Gate | null
  /** 个人信息保护影响评估 */
  privacyReview: Gate | null
  changeCause: 'first' | 'law' | 'duty' | 'other'
  duties: string[]
  systems: string[]
  items: DataItem[]
  /** 业务属性 (国办函〔2022〕102号): 服务对象, 服务领域, 是否电子证照, 指标体系, 最小分级单元 */
  serviceObject: string
  serviceDomain: string
  certificate: boolean
  indicatorSystem: string
  minimalUnit: string
  /** 来源属性: 自行, 专业 or 协同采集, on which basis, with whom, from where, of which place and time */
  collectMethod: '' | 'own' | 'professional' | 'joint'
  collectBasis: string
  jointOrgs: string[]
  sourceTier: string
  mainSource: string
  carrier: string
  spatialScope: string
  timeScope: string
  /** 普查量: 总存储量 in GB, 结构化记录数 */
  storageGb: number | null
  recordCount: number | null
  /** 共享属性: 交换方式, 使用权限, 是否回流 */
  exchangeMode: string
  permissions: string[]
  backflow: boolean
  /** 开放属性: 开放方式 */
  openMode: string
  /** fields that the bureau defined: key → value */
  extra: Record<string, ExtraValue>
}

export type ExtraValue = string | number | boolean | null

/** One catalogue entry in one of its versions: what stays for life, the content of that version, and where it stands. */
export interface Entry extends EntryContent {
  id: string
  code: string
  frontCode: string
  provider: string
  providerName: string
  providerCode: string
  state: EntryState
  /** grows with every change; a writer names the one it has seen */
  revision: number
  version: number
  /** this version is the newest */
  head: boolean
  /** this version is the published one that others see */
  live: boolean
  attached: boolean
  resourceCount: number
  /** field → remark of the last return */
  remarks: Record<string, string>
  flow: string | null
  createdBy: string
  createdAt: Date
  updatedBy: string
  updatedAt: Date
  publishedAt: Date | null
}

/** `revise` starts a new version while the published one stays visible; the table speaks of the newest version. */
export const entryMachine: Machine<EntryState, EntryAction> = {
  draft: {
    edit: { to: 'draft', event: 'edited' },
    submit: { to: 'reviewing', event: 'submitted' },
    discard: { to: 'published', event: 'discarded' },
  },
  reviewing: {
    publish: { to: 'published', event: 'published' },
    return: { to: 'returned', event: 'returned', reason: true },
    withdraw: { to: 'draft', event: 'withdrawn' },
  },
  returned: {
    edit: { to: 'returned', event: 'edited' },
    submit: { to: 'reviewing', event: 'submitted' },
    discard: { to: 'published', event: 'discarded' },
  },
  published: {
    revise: { to: 'draft', event: 'revised', reason: true },
    revoke: { to: 'revoked', event: 'revoked', reason: true },
  },
  revoked: {},
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    'catalogue.entry.published': { entry: string; version: number }
    /** a draft, its resources or its state changed */
    'catalogue.entry.changed': { entry: string }
    'catalogue.entry.revoked': { entry: string }
  }
}
