import type { Engine } from '@shuyuan/engine'
import type { Evidence, EvidenceLogs } from '@shuyuan/evidence'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'
import type { Outbound } from '@shuyuan/outbound'
import type { Calendars } from '@shuyuan/standards'
import './tables.ts'

/** What the verbs of this module need. */
export type TicketDeps = BaseDeps & {
  engine: Engine
  jobs: Jobs
  evidence: Evidence & Pick<EvidenceLogs, 'hashPerson'>
  keyring: Keyring
  calendar: Calendars
  /** the way to departments' databases */
  outbound: Outbound
}
