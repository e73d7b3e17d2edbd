/** In-app message (通知) to one person or to all holders of a role, in one organisation or (`org: null`) in all. */
export interface Notice {
  id: string
  toUser: string | null
  toRole: string | null
  toOrg: string | null
  title: string
  body: string
  link: string
  tone: 'info' | 'warning' | 'alarm'
  at: Date
}

export type Receiver = { user: string } | { role: string; org: string | null }
