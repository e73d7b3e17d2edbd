import { either, type PolicyTable, role, signedIn, type Subject, when } from '@shuyuan/policy'
import type { Flow } from './flow/flow.ts'
import { isTaskOf } from './task/task.ts'
import type { TaskRow } from './task/task.store.ts'
import type { Timer } from './timer/timer.ts'

const overseer = role('bureau', 'auditor')
const approver = role('bureau', 'provider', 'consumer', 'cdo', 'security')

const party = (subject: Subject, flow: Flow) => subject.org !== null && [flow.org, flow.provider].includes(subject.org)
const concerned = (subject: Subject, task: TaskRow) =>
  isTaskOf(task, subject) || task.decidedBy === subject.id || (subject.org !== null && task.flowOrg === subject.org)

/** Who may do what in workflow. Whose turn it is on a task is the flow's own rule (act.ts), not a matter of role alone. */
export const workflowPolicy: PolicyTable = {
  'task.read': either(
    overseer,
    when(signedIn, ({ subject, resource }) => concerned(subject, resource as TaskRow), '与本部门无关的待办'),
  ),
  'task.act': approver,
  'flow.read': either(
    overseer,
    when(signedIn, ({ subject, resource }) => party(subject, resource as Flow), '与本部门无关的流程'),
  ),
  'flow.withdraw': approver,
  'flow.urge': either(
    role('bureau'),
    when(approver, ({ subject, resource }) => subject.org === (resource as Flow).org, '只有发起部门可以催办'),
  ),
  'definition.read': signedIn,
  'definition.change': role('bureau'),
  'timer.read': signedIn,
  'timer.read-all': overseer,
  'timer.supervise': role('bureau'),
  'extension.request': when(
    role('provider', 'cdo'),
    ({ subject, resource }) => subject.org === (resource as Timer).org,
    '只有承办部门可以申请延期',
  ),
  'extension.decide': role('bureau'),
  'limit.read': signedIn,
  'limit.change': role('bureau'),
  'notice.read': signedIn,
}
