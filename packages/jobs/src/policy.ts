import { either, type PolicyTable, role, signedIn, when } from '@shuyuan/policy'

const own = when(signedIn, ({ subject, resource }) => resource.createdBy === subject.id, '只能查看和取消自己创建的任务')
/** Who keeps the platform running, and who looks over all of it. */
const watcher = role('bureau', 'sysadmin', 'auditor')

export const jobsPolicy: PolicyTable = {
  list: signedIn,
  listAll: watcher,
  read: either(watcher, own),
  cancel: either(role('bureau'), own),
}
