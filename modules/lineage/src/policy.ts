import type { PolicyTable } from '@shuyuan/policy'

/** Who may do what with 血缘. */
export const lineagePolicy: PolicyTable = {}
