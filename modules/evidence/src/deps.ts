import type { BaseDeps } from '@shuyuan/http'
import type { EvidenceLogs } from './log/evidence.ts'

export type EvidenceDeps = BaseDeps & { evidence: EvidenceLogs }
