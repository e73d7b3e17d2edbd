import { either, type PolicyTable, role, type Subject, when } from '@shuyuan/policy'

const own = ({ subject, resource }: { subject: Subject; resource: { provider?: string | null } }) =>
  subject.org !== null && resource.provider === subject.org
const ownProvider = when(role('provider'), own, '只能处理本部门的数据')
const ownReader = when(role('provider', 'cdo'), own, '只能查看本部门的数据')
const overseer = role('bureau', 'auditor', 'security')

/** Who may do what with 数据全生命周期. Destruction is decided in its approval flow, by two people. */
export const lifecyclePolicy: PolicyTable = {
  'version.read': either(ownReader, overseer),
  'version.archive': either(ownProvider, role('bureau')),
  'version.restore': either(ownProvider, role('bureau')),
  'rule.read': role('bureau', 'auditor', 'security', 'provider', 'cdo'),
  'rule.edit': either(ownProvider, role('bureau')),
  'limit.edit': role('bureau'),
  'hold.edit': role('security'),
  'destruction.read': either(ownReader, overseer),
  'destruction.request': either(ownProvider, role('bureau')),
  'cost.read': role('bureau', 'auditor', 'provider', 'cdo'),
  'cost.measure': role('bureau'),
  'price.edit': role('bureau'),
}
