import type { PolicyTable } from '@shuyuan/policy'

/** Who may do what with 清洗. */
export const cleansingPolicy: PolicyTable = {}
