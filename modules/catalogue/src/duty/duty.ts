/** 职责: what an organisation must do by its 三定 rules or lists of powers; entries name the duties they come from. */
export interface Duty {
  id: string
  org: string
  /** number in the duty list, e.g. of the 权责清单 */
  code: string
  name: string
  /** 三定职责, 权责清单事项, 公共服务事项, other */
  kind: 'functions' | 'power' | 'service' | 'other'
  /** 科室 that does it */
  department: string
  basis: string
  /** the duty that this one is a part of */
  parent: string | null
  /** the duty that took this one over */
  mergedInto: string | null
  retiredAt: Date | null
  createdAt: Date
}

export type DutyInput = Pick<Duty, 'org' | 'code' | 'name'> &
  Partial<Pick<Duty, 'kind' | 'department' | 'basis' | 'parent'>>
