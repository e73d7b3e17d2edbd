import { either, type PolicyTable, role, when } from '@shuyuan/policy'

const own = '只能处理本部门数据集的清洗流程'
const steward = either(
  role('bureau'),
  when(role('provider'), ({ subject, resource }) => subject.org !== null && resource.provider === subject.org, own),
)
const head = when(
  role('cdo'),
  ({ subject, resource }) => subject.org !== null && resource.provider === subject.org,
  own,
)
const reader = either(steward, head, role('auditor'))

/** Who may do what with pipelines. Rows in previews are further bound, and masked, by `intake.rows.read`. */
export const cleansingPolicy: PolicyTable = {
  'kind.list': role('bureau', 'provider', 'cdo', 'auditor'),
  'pipeline.list': role('bureau', 'provider', 'cdo', 'auditor'),
  'pipeline.read': reader,
  'pipeline.edit': steward,
  'pipeline.publish': steward,
  'run.start': steward,
  'run.read': reader,
  'rows.preview': reader,
}
