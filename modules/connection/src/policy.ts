import { either, type PolicyTable, type Question, role, when } from '@shuyuan/policy'

const own = ({ subject, resource }: Question) => subject.org !== null && subject.org === resource.provider
const ownProvider = when(role('provider'), own, '只能处理本部门的数据源和同步')
const ownHead = when(role('cdo'), own, '只能查看本部门的数据源和同步')
const overseer = either(role('bureau', 'auditor'), ownHead)

/** Who may do what with 数据源接入. */
export const connectionPolicy: PolicyTable = {
  'source.read': either(overseer, ownProvider),
  'source.edit': either(role('bureau'), ownProvider),
  'source.browse': either(role('bureau'), ownProvider),
  'plan.read': either(overseer, ownProvider),
  'plan.edit': either(role('bureau'), ownProvider),
  'plan.run': either(role('bureau'), ownProvider),
  'drift.decide': either(role('bureau'), ownProvider),
  'capture.read': either(overseer, ownProvider),
  'capture.edit': either(role('bureau'), ownProvider),
  'freshness.read': role('bureau', 'auditor', 'cdo', 'provider'),
}
