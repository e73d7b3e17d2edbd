import type { Evidence } from '@shuyuan/evidence'
import type { BaseDeps } from '@shuyuan/http'

export type LineageDeps = BaseDeps & { evidence: Pick<Evidence, 'record'> }
