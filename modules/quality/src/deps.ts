import type { Engine } from '@shuyuan/engine'
import type { Evidence } from '@shuyuan/evidence'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'

export interface QualityDeps extends BaseDeps {
  engine: Engine
  jobs: Jobs
  evidence: Evidence
}
