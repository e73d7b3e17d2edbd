import type { Evidence } from '@shuyuan/evidence'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'
import type { Calendars } from '@shuyuan/standards'
import type { ArchiveBucket } from './place/bucket-place.ts'

export type LifecycleDeps = BaseDeps & {
  /** S3-compatible storage for archives; the folder `archive` when there is none */
  archive?: ArchiveBucket | undefined
  evidence: Evidence
  keyring: Keyring
  jobs: Jobs
  calendar: Calendars
}
