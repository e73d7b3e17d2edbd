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
  createdAt: Date
}
