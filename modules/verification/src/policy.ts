import { either, type PolicyTable, role, when } from '@shuyuan/policy'

const bureau = role('bureau')
const reader = either(
  role('bureau', 'auditor'),
  when(
    role('provider', 'cdo'),
    ({ subject, resource }) => subject.org !== null && resource.providers.includes(subject.org),
    '本部门的数据不在该校核方案中',
  ),
)

/** Who may do what with 多源校核. Values are further bound by `intake.rows.read` of their own dataset. */
export const verificationPolicy: PolicyTable = {
  'plan.read': reader,
  'plan.read-all': role('bureau', 'auditor'),
  'plan.edit': bureau,
  'run.start': bureau,
  'run.read': reader,
  'conflict.read': reader,
  'conflict.export': bureau,
  'conflict.settle': bureau,
}
