/** 链接规则: how strictly an entry must be tied to what it comes from and to what stands behind it. */
export interface LinkRule {
  link: 'duty' | 'system' | 'resource'
  /** `advise` names what is missing in reports; `require` refuses submission, for a resource it marks the entry as overdue */
  demand: 'advise' | 'require'
  /** resource: working days after publication until it must be attached */
  days: number
}

/** The most that is lawful (102号函: registered within 20 working days). A bureau may ask for more, never for less. */
export const LONGEST_DAYS = 20
