import type { Evidence } from '@shuyuan/evidence'
import type { BaseDeps } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'

export type LineageDeps = BaseDeps & { evidence: Pick<Evidence, 'record'>; jobs: Pick<Jobs, 'schedule'> }
