import { civilDate, csvLine, isoTime } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { describeTickets } from './describe-tickets.ts'
import { stateWord } from './state-word.ts'
import { dueText, listTickets, type TicketCursor, type TicketFilter } from './ticket-list.store.ts'

const PAGE = 500
const HEAD = [
  '工单编号',
  '标题',
  '来源',
  '责任部门',
  '数据集',
  '严重程度',
  '状态',
  '问题行数',
  '复发次数',
  '退回次数',
  '派发时间',
  '截止日期',
  '归档时间',
  '按时',
]
const KINDS = {
  quality: '质量检查',
  freshness: '更新超期',
  drift: '结构变化',
  doubt: '校核申请',
  verification: '多源校核',
  reconcile: '对账不符',
}
const SEVERITIES = { error: '错误', warning: '警告', info: '提示' }

/** The filtered list as CSV (UTF-8 with BOM), page by page and never held whole. */
export async function* exportTickets(
  deps: TicketDeps,
  subject: Subject,
  filter: TicketFilter & { today: string },
): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(HEAD)}`
  for (let after: TicketCursor | null = null; ; ) {
    const rows = await listTickets(deps.db, { ...filter, limit: PAGE, after })
    const page = rows.slice(0, PAGE)
    const views = await describeTickets(deps, subject, page)
    yield views
      .map((t) =>
        csvLine([
          t.number,
          t.title,
          KINDS[t.kind],
          t.ownerName,
          t.datasetName ?? '',
          SEVERITIES[t.severity],
          stateWord(t.state),
          t.rowsBad,
          t.recurrence,
          t.round,
          isoTime(t.openedAt),
          t.dueOn ?? '',
          t.archivedAt ? civilDate(t.archivedAt) : '',
          t.inTime === null ? '' : t.inTime ? '是' : '否',
        ]),
      )
      .join('')
    const last = page.at(-1)
    if (!last || rows.length <= PAGE) return
    after = [dueText(last), last.id]
  }
}
