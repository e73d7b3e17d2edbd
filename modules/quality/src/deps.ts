import type { Engine } from '@shuyuan/engine'
import type { Evidence } from '@shuyuan/evidence'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'
import type { Outbound } from '@shuyuan/outbound'
import type { Calendars } from '@shuyuan/standards'

export interface QualityDeps extends BaseDeps {
  engine: Engine
  jobs: Jobs
  evidence: Evidence
  calendar: Pick<Calendars, 'get'>
  /** signs certificates, and keys the digests of values that people called right */
  keyring: Keyring
  /** the way to departments' databases */
  outbound: Outbound
}
