import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

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
  WORKFLOW_ACTOR_MISSING: {
    kind: 'invalid',
    zh: '不能执行“{action}”：须写明由谁办理',
    en: 'Cannot "{action}": say who acts',
  },
  WORKFLOW_GATE_CONCLUSION: {
    kind: 'invalid',
    zh: '不能同意“{task}”：请在办理意见中写明{gate}的结论',
    en: 'Cannot approve "{task}": write the conclusion of the {gate} review',
  },
  WORKFLOW_COPY_UNFIT: {
    kind: 'invalid',
    zh: '不能抄送给“{user}”：请选择在用的账号',
    en: 'Cannot copy to "{user}": name an account in use',
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
  WORKFLOW_OWN_WORK: {
    kind: 'forbidden',
    zh: '不能办理待办“{task}”：其中内容由您代为录入，须由他人审核',
    en: 'Cannot act on task "{task}": you filled in what it is about, somebody else must decide',
  },
  WORKFLOW_SAME_PERSON: {
    kind: 'forbidden',
    zh: '不能办理待办“{task}”：您已在第{level}级作出决定，同一人不得重复办理',
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
  WORKFLOW_LIMIT_LAXER_THAN_ABOVE: {
    kind: 'invalid',
    zh: '不能把“{rule}”时限设为 {days} 个工作日：上级区域“{region}”已规定 {max} 个工作日，只能更严',
    en: 'Cannot set limit "{rule}" to {days} working days: region "{region}" above allows at most {max}',
  },
  WORKFLOW_LIMIT_EXTENSION_LAXER: {
    kind: 'invalid',
    zh: '不能把“{rule}”的延期上限设为 {days} 个工作日：法定最多延期 {max} 个工作日，只能更严',
    en: 'Cannot allow "{rule}" an extension of {days} working days: the law allows at most {max}',
  },
  WORKFLOW_LIMIT_PAUSE_REFUSED: {
    kind: 'invalid',
    zh: '不能允许中止“{rule}”的计时：法律没有规定该时限可以中止，应保持“不中止”',
    en: 'Cannot let "{rule}" pause: the law knows no pause of it',
  },
  WORKFLOW_LIMIT_REGION: {
    kind: 'invalid',
    zh: '不能保存本地时限：行政区划代码“{region}”应为空（全部）或 2、4、6、9、12 位数字',
    en: 'Cannot save the local limit: division code "{region}" must be empty or 2, 4, 6, 9 or 12 digits',
  },
  WORKFLOW_PAUSE_NOT_ALLOWED: {
    kind: 'conflict',
    zh: '不能中止时限“{timer}”：“{rule}”的中止设置为“不中止”，管理部门可在本地时限中调整',
    en: 'Cannot pause timer "{timer}": rule "{rule}" is set to run on',
  },
  WORKFLOW_TIMER_STATE: {
    kind: 'conflict',
    zh: '不能{action}时限“{timer}”：当前状态为“{state}”，应为“{wanted}”',
    en: 'Cannot {action} timer "{timer}": it is {state}, wanted {wanted}',
  },
  WORKFLOW_ORDER_NOT_FOUND: { kind: 'not_found', zh: '没有找到督办单“{order}”', en: 'Cannot find order "{order}"' },
  WORKFLOW_ORDER_OPEN: {
    kind: 'conflict',
    zh: '不能发出督办单：“{title}”已有未办结的督办单，请先核查该单',
    en: 'Cannot issue an order: "{title}" has one that is not closed',
  },
  WORKFLOW_ORDER_MATTER_OPEN: {
    kind: 'conflict',
    zh: '不能办结督办单“{number}”：事项“{title}”尚未办结，请退回重办或等待办结',
    en: 'Cannot close order "{number}": its matter "{title}" is still open',
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
