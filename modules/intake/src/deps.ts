import type { Engine } from '@shuyuan/engine'
import type { Evidence } from '@shuyuan/evidence'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'

export interface IntakeDeps extends BaseDeps {
  engine: Engine
  jobs: Jobs
  evidence: Pick<Evidence, 'record'>
  /** largest upload in bytes; default 8 GiB */
  maxUploadBytes?: number
  /** what a department may send at once, and leave unloaded within a week; default SHUYUAN_UPLOAD_FILES, SHUYUAN_UPLOAD_GB */
  uploadQuota?: { atOnce?: number; files?: number; bytes?: number }
  /** days that a landed file is kept after its version was published; default SHUYUAN_LANDING_DAYS or 30, 0 keeps all */
  landingDays?: number
}
