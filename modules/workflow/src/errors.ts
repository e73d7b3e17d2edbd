import { defineErrors } from '@shuyuan/kernel'

/** Error table of workflow. */
export const error = defineErrors({
  WORKFLOW_STEP_REFUSED: {
    kind: 'conflict',
    zh: '不能执行“{action}”：当前状态为“{state}”，可执行的操作为：{allowed}',
    en: 'Cannot "{action}" in state "{state}": possible actions are {allowed}',
  },
  WORKFLOW_REASON_MISSING: {
    kind: 'invalid',
    zh: '不能执行“{action}”：请填写理由',
    en: 'Cannot "{action}": state the reason',
  },
  WORKFLOW_TASK_NOT_FOUND: { kind: 'not_found', zh: '没有找到待办“{task}”', en: 'Cannot find task "{task}"' },
  WORKFLOW_TASK_DECIDED: {
    kind: 'conflict',
    zh: '不能办理待办“{task}”：该待办{by}，请刷新后查看结果',
    en: 'Cannot act on task "{task}": it is already {state}',
  },
  WORKFLOW_TASK_NOT_YOURS: {
    kind: 'forbidden',
    zh: '不能办理待办“{task}”：应由“{wanted}”办理',
    en: 'Cannot act on task "{task}": it is for {wanted}',
  },
  WORKFLOW_OWN_INITIATIVE: {
    kind: 'forbidden',
    zh: '不能办理待办“{task}”：本事项由您本人发起，须由他人审核',
    en: 'Cannot act on task "{task}": you started this flow, somebody else must decide',
  },
  WORKFLOW_SAME_PERSON: {
    kind: 'forbidden',
    zh: '不能办理待办“{task}”：您已在第{level}级作出决定，同一人不得办理两级',
    en: 'Cannot act on task "{task}": you decided at level {level}, one person cannot decide at two levels',
  },
  WORKFLOW_TRANSFER_SAME: {
    kind: 'invalid',
    zh: '不能转办或加签待办“{task}”：请指定另一个办理人',
    en: 'Cannot hand over task "{task}": name somebody else',
  },
  WORKFLOW_TRANSFER_UNFIT: {
    kind: 'invalid',
    zh: '不能转办待办“{task}”：接办人须是同一部门的在用“{wanted}”账号',
    en: 'Cannot hand over task "{task}": the receiver must hold role {wanted} in the same organisation',
  },
  WORKFLOW_FLOW_NOT_FOUND: { kind: 'not_found', zh: '没有找到流程“{flow}”', en: 'Cannot find flow "{flow}"' },
  WORKFLOW_FLOW_RUNNING: {
    kind: 'conflict',
    zh: '不能发起“{title}”：“{ref}”已有办理中的流程，请等待其结束或先撤回',
    en: 'Cannot start "{title}": "{ref}" has a running flow',
  },
  WORKFLOW_FLOW_NOT_YOURS: {
    kind: 'forbidden',
    zh: '不能撤回流程“{flow}”：只有发起人可以撤回',
    en: 'Cannot withdraw flow "{flow}": only its initiator may',
  },
  WORKFLOW_URGE_TOO_SOON: {
    kind: 'too_many',
    zh: '不能催办流程“{flow}”：一小时内已催办过，请在 {next} 之后再催',
    en: 'Cannot urge flow "{flow}": already urged, try after {next}',
  },
  WORKFLOW_DEFINITION_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到流程定义“{kind}”',
    en: 'Cannot find flow definition "{kind}"',
  },
  WORKFLOW_DEFINITION_INVALID: {
    kind: 'invalid',
    zh: '不能保存流程定义“{kind}”：{reason}',
    en: 'Cannot save flow definition "{kind}": {reason}',
  },
  WORKFLOW_DEFINITION_STALE: {
    kind: 'conflict',
    zh: '不能保存流程定义“{kind}”：他人已改为第 {version} 版，请在新版上修改',
    en: 'Cannot save flow definition "{kind}": it is now version {version}',
  },
  WORKFLOW_RULE_UNKNOWN: {
    kind: 'invalid',
    zh: '没有找到时限规则“{rule}”',
    en: 'Cannot find time limit rule "{rule}"',
  },
  WORKFLOW_LIMIT_LAXER: {
    kind: 'invalid',
    zh: '不能把“{rule}”时限设为 {days} 个工作日：法定上限为 {max} 个工作日，只能更严',
    en: 'Cannot set limit "{rule}" to {days} working days: the law allows at most {max}',
  },
  WORKFLOW_TIMER_NOT_FOUND: { kind: 'not_found', zh: '没有找到时限“{timer}”', en: 'Cannot find timer "{timer}"' },
  WORKFLOW_EXTENSION_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到延期申请“{extension}”',
    en: 'Cannot find extension "{extension}"',
  },
  WORKFLOW_EXTENSION_REFUSED: {
    kind: 'invalid',
    zh: '不能申请延期 {days} 个工作日：“{rule}”还可延期 {left} 个工作日',
    en: 'Cannot extend by {days} working days: "{rule}" allows {left} more',
  },
  WORKFLOW_EXTENSION_PENDING: {
    kind: 'conflict',
    zh: '不能申请延期：时限“{timer}”已有待答复的延期申请',
    en: 'Cannot ask for an extension: timer "{timer}" has one waiting',
  },
})
