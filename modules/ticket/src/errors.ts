import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  TICKET_NOT_FOUND: { kind: 'not_found', zh: '找不到工单“{ticket}”', en: 'No ticket "{ticket}"' },
  TICKET_ORG_UNKNOWN: {
    kind: 'invalid',
    zh: '无法派发工单：没有部门“{org}”，请选择已登记的部门',
    en: 'Cannot dispatch the ticket: no organisation "{org}"',
  },
  TICKET_SAME_OWNER: {
    kind: 'invalid',
    zh: '无法转办工单：“{org}”就是当前责任部门，请选择另一个部门',
    en: 'Cannot transfer the ticket: "{org}" is the owner already',
  },
  TICKET_NOTHING_TO_RECHECK: {
    kind: 'conflict',
    zh: '无法提交复核：还没有晚于第 {seq} 版的数据，请先在源头改正并装载新版本，或上传改正的数据',
    en: 'Cannot submit for re-check: there is no version after number {seq}, load a corrected one first',
  },
  TICKET_LEGAL_EXTENSION: {
    kind: 'conflict',
    zh: '无法延期：校核工单须在 10 个工作日内核实、更正并反馈（条例第26条），不得延期',
    en: 'Cannot extend: a correction asked for by law ends within 10 working days (art. 26)',
  },
  TICKET_NO_CLOCK: {
    kind: 'conflict',
    zh: '无法延期：工单“{number}”没有正在计时的整改时限',
    en: 'Cannot extend: ticket "{number}" has no running time limit',
  },
  TICKET_ROWS_GONE: {
    kind: 'not_found',
    zh: '无法列出工单“{number}”的问题数据：该类工单不指向具体记录',
    en: 'Cannot list the rows of ticket "{number}": it points to no single records',
  },
  TICKET_ROWS_AT_SOURCE: {
    kind: 'conflict',
    zh: '无法列出工单“{number}”的问题数据：数据留在部门的数据库，平台没有保存；请在检查页查看源库现有的行',
    en: 'Cannot list the rows of ticket "{number}": they stay at their source, look at them on the page of the check',
  },
  TICKET_REPAIR_FILE: {
    kind: 'invalid',
    zh: '无法用上传的数据修复：{reason}',
    en: 'Cannot repair with the uploaded data: {reason}',
  },
  TICKET_REPAIR_STATE: {
    kind: 'conflict',
    zh: '无法上传改正的数据：工单“{number}”当前为“{state}”，应为“已签收”或“整改中”',
    en: 'Cannot upload corrected rows: ticket "{number}" is "{state}", wanted signed or fixing',
  },
  TICKET_REPAIR_RUNNING: {
    kind: 'conflict',
    zh: '无法上传改正的数据：工单“{number}”的上一次修复还在进行，请等待它完成',
    en: 'Cannot upload corrected rows: another repair of ticket "{number}" is running',
  },
  TICKET_ROUTING_INVALID: {
    kind: 'invalid',
    zh: '无法保存责任划分：{reason}',
    en: 'Cannot save the routing: {reason}',
  },
  TICKET_DATASET_NOT_FOUND: { kind: 'not_found', zh: '找不到数据集“{dataset}”', en: 'No dataset "{dataset}"' },
  TICKET_DOUBT_EXISTS: {
    kind: 'conflict',
    zh: '无法再次提出疑义：本部门已对调用“{call}”提出疑义，见工单“{number}”',
    en: 'Cannot doubt again: call "{call}" is doubted by ticket "{number}"',
  },
  TICKET_CALL_NOT_FOUND: {
    kind: 'not_found',
    zh: '无法提出疑义：没有本部门编号为“{call}”的查询或核验记录，请核对存证编号',
    en: 'Cannot doubt: there is no query or verification "{call}" of your organisation',
  },
  TICKET_DOUBT_COLUMN: {
    kind: 'invalid',
    zh: '无法提出疑义：“{dataset}”没有数据项“{column}”',
    en: 'Cannot doubt: "{dataset}" has no column "{column}"',
  },
  TICKET_CALL_KEY: {
    kind: 'invalid',
    zh: '无法提出疑义：填写的查询键与调用“{call}”的存证不符，请填写当时查询的那条记录',
    en: 'Cannot doubt: the key given is not the one proven for call "{call}"',
  },
})
