import type { PolicyTable } from '@shuyuan/policy'

/** Who may do what with 数据全生命周期. */
export const lifecyclePolicy: PolicyTable = {}
