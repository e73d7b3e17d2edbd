/** 信息系统: where data of an organisation come to be; entries name the systems they come from. */
export interface InformationSystem {
  id: string
  org: string
  name: string
  network: 'internet' | 'government-extranet' | 'intranet'
  /** 等级保护 level, 1–5 */
  protection: number
  status: 'building' | 'running' | 'retired'
  purpose: string
  /** 科室 that runs it */
  department: string
  /** 政务信息化项目 that paid for it */
  project: string
  /** 承建单位 */
  vendor: string
  /** the system that took this one over */
  mergedInto: string | null
  retiredAt: Date | null
  createdAt: Date
}

export type SystemInput = Pick<InformationSystem, 'org' | 'name' | 'network' | 'protection' | 'status'> &
  Partial<Pick<InformationSystem, 'purpose' | 'department' | 'project' | 'vendor'>>
