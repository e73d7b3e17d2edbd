import type { PolicyTable } from '@shuyuan/policy'

/** Who may do what with 质量工单. */
export const ticketPolicy: PolicyTable = {}
