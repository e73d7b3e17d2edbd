import { either, type PolicyTable, role, when } from '@shuyuan/policy'

const overseer = role('bureau', 'auditor', 'security')
const owner = when(
  role('provider', 'cdo'),
  ({ subject, resource }) => resource.org === null || resource.org === subject.org,
  '只能查看本部门数据变更的影响',
)

/** Who may do what with 血缘. The graph names things and columns, never values; who uses them is told to their owner and the bureau. */
export const lineagePolicy: PolicyTable = {
  'graph.read': role('bureau', 'auditor', 'security', 'provider', 'cdo'),
  'impact.read': either(overseer, owner),
  'event.read': role('bureau', 'auditor', 'security', 'provider', 'cdo'),
  'event.import': role('bureau', 'provider'),
}
