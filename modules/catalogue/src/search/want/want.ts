/** 数据需求: data that somebody looked for and did not find. */
export interface Want {
  id: string
  question: string
  purpose: string
  org: string | null
  raisedBy: string
  raisedAt: Date
  state: 'open' | 'answered'
  answer: string
  /** entry that serves the need */
  entry: string | null
  answeredBy: string | null
  answeredAt: Date | null
}
