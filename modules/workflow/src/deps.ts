import type { Evidence } from '@shuyuan/evidence'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'
import type { Calendars } from '@shuyuan/standards'

/** What workflow verbs need. */
export interface WorkflowDeps extends BaseDeps {
  evidence: Evidence
  calendar: Pick<Calendars, 'get'>
  jobs: Jobs
}
