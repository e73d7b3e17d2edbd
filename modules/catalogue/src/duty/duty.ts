/** 职责: what an organisation must do by its 三定 rules or lists of powers; entries name the duties they come from. */
export interface Duty {
  id: string
  org: string
  /** number in the duty list, e.g. of the 权责清单 */
  code: string
  name: string
  basis: string
  createdAt: Date
}
