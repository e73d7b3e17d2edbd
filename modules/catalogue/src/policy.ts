import { anyone, either, type PolicyTable, role, signedIn, type Subject, when } from '@shuyuan/policy'

const overseer = role('bureau', 'auditor')
/** Everyone but citizens: signing in shows them no more of the book than its public part. */
const official = role('bureau', 'provider', 'consumer', 'cdo', 'security', 'sysadmin', 'auditor')
const own = ({ subject, resource }: { subject: Subject; resource: { provider?: string; org?: string } }) =>
  subject.org !== null && subject.org === (resource.provider ?? resource.org)
const ownProvider = when(role('provider'), own, '只能处理本部门的目录')

const party = ({ subject, resource }: { subject: Subject; resource: { orgs: { org: string }[] } }) =>
  resource.orgs.some(({ org }) => org === subject.org)

/** Who may do what in the catalogue. Decisions in a review are tasks of workflow. */
export const cataloguePolicy: PolicyTable = {
  'entry.create': ownProvider,
  'entry.edit': ownProvider,
  'entry.submit': ownProvider,
  'entry.revoke': role('bureau'),
  'entry.read': official,
  'entry.read-all': overseer,
  'entry.read-draft': either(overseer, when(signedIn, own, '未发布的目录只有提供部门可见')),
  'entry.history': either(overseer, when(signedIn, own, '变更记录只有提供部门可见')),
  'entry.export': official,
  'import.create': either(role('bureau'), when(role('provider'), own, '只能为本部门导入目录')),
  'import.offer': role('bureau'),
  'import.refuse': when(role('provider'), own, '只能答复为本部门代录入的文件'),
  'import.read': either(overseer, when(role('provider'), own, '只能查看本部门的导入')),
  'import.apply': when(role('provider'), own, '只能导入本部门上传的文件'),
  'consent.read': official,
  'consent.answer': when(role('consumer', 'cdo'), own, '只有被征求意见的需求部门可以答复'),
  'book.read': official,
  'book.set': role('bureau'),
  'enumeration.read': anyone,
  'public.read': anyone,
  'resource.attach': ownProvider,
  'field.read': official,
  'field.manage': role('bureau'),
  'link-rule.read': official,
  'link-rule.set': role('bureau'),
  'report.read': official,
  'duty.read': official,
  'duty.register': either(role('bureau'), when(role('provider'), own, '只能登记本部门的职责')),
  'system.read': official,
  'system.register': either(role('bureau'), when(role('provider'), own, '只能登记本部门的系统')),
  'grade.read': official,
  'grade.read-all': role('bureau', 'auditor', 'security'),
  'grade.confirm': either(role('bureau'), ownProvider),
  'grade.sweep': role('bureau'),
  'grade.lineage': ownProvider,
  'grade.request-lowering': ownProvider,
  'grade.sign-lowering': either(role('security'), when(role('cdo'), own, '只能审定本部门的降级申请')),
  'important.read': official,
  'important.propose': either(role('bureau'), ownProvider),
  'important.confirm': role('bureau'),
  'scheme.read': official,
  'scheme.edit': role('bureau'),
  'search.read': official,
  'search.explain': overseer,
  'search.save': official,
  'synonym.read': official,
  'synonym.edit': role('bureau'),
  'want.raise': signedIn,
  'want.read': either(
    overseer,
    when(signedIn, ({ subject, resource }) => subject.id === resource.raisedBy, '只能查看自己提出的数据需求'),
  ),
  'want.answer': role('bureau'),
  'source.read': official,
  'source.sweep': role('bureau'),
  'source.claim': ownProvider,
  'arbitration.open': either(role('bureau'), when(role('provider'), party, '只有登记该信息项的部门可以提请裁定')),
  'arbitration.comment': when(role('provider', 'cdo'), party, '只有登记该信息项的部门可以提出意见'),
  'arbitration.decide': role('bureau'),
}
