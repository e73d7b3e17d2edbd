import type { Engine } from '@shuyuan/engine'
import type { Evidence, EvidenceLogs } from '@shuyuan/evidence'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'
import type { Outbound } from '@shuyuan/outbound'
import type { Calendars } from '@shuyuan/standards'
import './tables.ts'

/** What the verbs of this module need. */
export type SharingDeps = BaseDeps & {
  engine: Engine
  evidence: Evidence & Pick<EvidenceLogs, 'hashPerson'>
  keyring: Keyring
  jobs: Jobs
  calendar: Calendars
  /** the way to the databases of departments, for data that stay there */
  outbound: Outbound
}
