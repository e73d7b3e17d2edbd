import type { PolicyTable } from '@shuyuan/policy'

/** Who may do what with 多源校核. */
export const verificationPolicy: PolicyTable = {}
