import { either, type PolicyTable, role, signedIn, type Subject, when } from '@shuyuan/policy'
import { isFlowReader, type Readable } from './flow/flow-reader.ts'
import type { Flow } from './flow/flow.ts'
import type { SupervisionOrder } from './order/order.ts'
import { isTaskOf } from './task/task.ts'
import type { TaskRow } from './task/task.store.ts'
import type { Timer } from './timer/timer.ts'

const overseer = role('bureau', 'auditor')
/** Everyone but citizens: time limits and 督办 are the administration's own. */
const official = role('bureau', 'provider', 'consumer', 'cdo', 'security', 'sysadmin', 'auditor')
const approver = role('bureau', 'provider', 'consumer', 'cdo', 'security')

const party = (subject: Subject, flow: Flow & Readable) =>
  (subject.org !== null && [flow.org, flow.provider].includes(subject.org)) || isFlowReader(flow, subject)
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
    when(signedIn, ({ subject, resource }) => party(subject, resource as Flow & Readable), '与本部门无关的流程'),
  ),
  'flow.withdraw': approver,
  'flow.urge': either(
    role('bureau'),
    when(approver, ({ subject, resource }) => subject.org === (resource as Flow).org, '只有发起部门可以催办'),
  ),
  'flow.copy': approver,
  'copy.read': signedIn,
  'definition.read': signedIn,
  'definition.change': role('bureau'),
  'timer.read': official,
  'timer.read-all': overseer,
  'timer.supervise': role('bureau'),
  'timer.pause': role('bureau'),
  'order.read': official,
  'order.read-all': overseer,
  'order.issue': role('bureau'),
  'order.answer': when(
    role('bureau', 'provider', 'consumer', 'cdo'),
    ({ subject, resource }) => {
      const { org, role: wanted } = resource as SupervisionOrder
      return org === null ? subject.roles.includes(wanted) : subject.org === org
    },
    '只有被督办部门可以答复',
  ),
  'order.judge': role('bureau'),
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
