import { either, type PolicyTable, role, signedIn, when } from '@shuyuan/policy'

const own = when(signedIn, ({ subject, resource }) => resource.createdBy === subject.id, '只能查看和取消自己创建的任务')

export const jobsPolicy: PolicyTable = {
  list: signedIn,
  listAll: role('bureau'),
  read: either(role('bureau'), own),
  cancel: either(role('bureau'), own),
}
