import { anyone, either, type PolicyTable, role, when } from '@shuyuan/policy'

const own = '只能处理本部门的数据集'
const steward = either(
  role('bureau'),
  when(role('provider'), ({ subject, resource }) => subject.org !== null && resource.provider === subject.org, own),
)
const reader = role('bureau', 'provider', 'consumer', 'cdo', 'auditor')

/** Who may do what with rules, checks and scores. The rows behind a finding are further bound by `intake.rows.read`. */
export const qualityPolicy: PolicyTable = {
  'kind.list': reader,
  'rule.list': reader,
  'rule.edit': steward,
  'rule.try': steward,
  'mapping.read': reader,
  'mapping.edit': steward,
  'statistic.read': reader,
  'statistic.edit': steward,
  'statistic.settle': role('bureau'),
  'pack.read': reader,
  'pack.edit': role('bureau'),
  'check.run': steward,
  'check.list': reader,
  'check.read': reader,
  'violation.list': steward,
  'violation.export': steward,
  'schedule.read': reader,
  'schedule.edit': steward,
  'score.list': reader,
  'profile.run': steward,
  'profile.read': reader,
  'certificate.list': reader,
  'certificate.read': either(
    reader,
    when(anyone, ({ resource }) => resource.open === true, '工作人员登录后可以查看未向社会开放的数据的证书'),
  ),
  'certificate.public': anyone,
  'certificate.key': anyone,
  'discovery.run': steward,
  'discovery.read': steward,
  'suggestion.list': steward,
  'suggestion.decide': steward,
  'setting.read': reader,
  'setting.edit': role('bureau'),
}
