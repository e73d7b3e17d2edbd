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
  /** days that a landed file is kept after its version was published; default SHUYUAN_LANDING_DAYS or 30, 0 keeps all */
  landingDays?: number
}
