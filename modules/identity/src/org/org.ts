import kinds from './org-kinds.json' with { type: 'json' }

export const orgKinds: readonly { id: string; zh: string }[] = kinds

/** An organisation on the platform. */
export interface Org {
  id: string
  /** 统一社会信用代码 */
  code: string
  name: string
  /** one of `orgKinds` */
  kind: string
  /** division code */
  region: string
  parent: string | null
  /** 政务数据共享工作机构负责人, who approves applications and answers (条例 art. 20) */
  sharingHead: string | null
  /** 首席数据官 */
  cdo: string | null
  /** 联系人: answers questions about the data */
  contact: string | null
  enabled: boolean
  createdAt: Date
}

/** A 内设机构 of an organisation. */
export interface Department {
  id: string
  org: string
  name: string
  enabled: boolean
}
