import { either, type PolicyTable, role, when } from '@shuyuan/policy'

const bureau = role('bureau')
const owner = when(
  role('provider'),
  ({ subject, resource }) => subject.org !== null && subject.org === resource.owner,
  '只有责任部门可以办理该工单',
)
const party = when(
  role('provider', 'cdo', 'consumer'),
  ({ subject, resource }) =>
    subject.org !== null && (subject.org === resource.owner || resource.askers?.includes(subject.org)),
  '与本部门无关的工单',
)
const overseer = role('bureau', 'auditor')

/** Who may do what with 质量工单. Values of rows are further bound by `intake.rows.read`. */
export const ticketPolicy: PolicyTable = {
  'ticket.read': either(overseer, party),
  'ticket.read-all': overseer,
  'ticket.comment': either(bureau, party),
  'ticket.dispatch': bureau,
  'ticket.sign': owner,
  'ticket.decline': owner,
  'ticket.transfer': either(bureau, owner),
  'ticket.fix': owner,
  'ticket.submit': owner,
  'ticket.dispute': owner,
  'ticket.uphold': bureau,
  'ticket.overrule': bureau,
  'ticket.act': role('bureau', 'provider'),
  'ticket.extend': owner,
  'row.read': either(bureau, owner),
  'row.export': owner,
  'repair.create': owner,
  'report.read': role('bureau', 'provider', 'cdo', 'auditor'),
  'doubt.create': role('consumer'),
  'doubt.read': role('bureau', 'provider', 'consumer', 'cdo', 'auditor'),
  'routing.read': role('bureau', 'provider', 'cdo', 'auditor'),
  'routing.edit': either(
    bureau,
    when(
      role('provider'),
      ({ subject, resource }) => subject.org !== null && subject.org === resource.provider,
      '只能处理本部门的数据集',
    ),
  ),
  'exception.read': role('bureau', 'provider', 'cdo', 'auditor'),
  'exception.end': bureau,
}
