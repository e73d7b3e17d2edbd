import type { PolicyTable } from '@shuyuan/policy'

/** Who may do what with 数据源接入. */
export const connectionPolicy: PolicyTable = {}
