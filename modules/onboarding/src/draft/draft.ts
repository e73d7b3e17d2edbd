import type { Proposal } from '../proposal/proposal.ts'

/** proposed 待确认 · loading 入库中 · loaded 已入库检查 · submitted 已报审 · failed 入库失败 · discarded 已放弃 */
export type DraftState = 'proposed' | 'loading' | 'loaded' | 'submitted' | 'failed' | 'discarded'

/** One sitting of 数据上架: from an uploaded file to an entry under review. */
export interface Draft {
  id: string
  upload: string
  fileName: string
  provider: string
  state: DraftState
  /** how the file is read, as detected or corrected */
  layout: Record<string, unknown>
  proposal: Proposal
  entry: string | null
  dataset: string | null
  job: string | null
  revision: number
  createdBy: string
  createdAt: Date
  updatedAt: Date
}

declare module '@shuyuan/db' {
  interface Tables {
    'onboarding.draft': Draft
  }
}
