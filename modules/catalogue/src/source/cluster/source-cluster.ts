/** found: several departments register the item · arbitrating: its source is being decided · decided: it has one source */
export type ClusterState = 'found' | 'arbitrating' | 'decided'

/** The same data item in one or more departments. */
export interface SourceCluster {
  id: string
  title: string
  subject: string
  property: string | null
  state: ClusterState
  /** 数源部门, once decided */
  sourceOrg: string | null
  arbitration: string | null
  items: number
  orgs: number
  /** 0…1: how alike its items are */
  score: number
  reasons: string[]
  updatedAt: Date
}
