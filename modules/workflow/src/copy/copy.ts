/** 抄送: somebody, or all holders of a role, may read a flow along without deciding. */
export interface Copy {
  id: string
  flow: string
  toUser: string | null
  toRole: string | null
  toOrg: string | null
  by: string
  byName: string
  comment: string
  at: Date
}
