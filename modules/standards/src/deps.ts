import type { Evidence } from '@shuyuan/evidence'
import type { BaseDeps } from '@shuyuan/http'
import type { Calendars } from './calendar/open-calendars.ts'
import './tables.ts'

/** What the verbs of standards need. */
export interface StandardsDeps extends BaseDeps {
  evidence: Evidence
  calendar: Calendars
}
