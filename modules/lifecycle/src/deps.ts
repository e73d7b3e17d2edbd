import type { Evidence } from '@shuyuan/evidence'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'
import type { Calendars } from '@shuyuan/standards'

export type LifecycleDeps = BaseDeps & {
  evidence: Evidence
  keyring: Keyring
  jobs: Jobs
  calendar: Calendars
}
