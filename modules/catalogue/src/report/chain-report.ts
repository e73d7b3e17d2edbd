/** Where the chain 职责 → 系统 → 目录 → 资源 is broken, and what a new level scheme finds shared or opened too widely. The text of each is in `reports` of the console. */
export const REPORTS = [
  'duty-without-data',
  'data-without-entry',
  'system-without-entry',
  'entry-without-duty',
  'entry-without-system',
  'entry-without-resource',
  'resource-unused',
  'resource-uncounted',
  'use-outside',
  'entry-too-wide',
] as const
export type ReportName = (typeof REPORTS)[number]

export const REPORT_TITLES: Record<ReportName, string> = {
  'duty-without-data': '职责无数据',
  'data-without-entry': '应有数据未编目',
  'system-without-entry': '有系统无目录',
  'entry-without-duty': '目录未关联职责',
  'entry-without-system': '目录未关联系统',
  'entry-without-resource': '有目录无数据',
  'resource-unused': '从未使用的资源',
  'resource-uncounted': '使用无法统计的资源',
  'use-outside': '目录之外的应用',
  'entry-too-wide': '宽于级别的目录',
}

/** One broken place: a duty, a line of the 定数据 list, a system, an entry or a resource. */
export interface ReportRow {
  id: string
  kind: 'duty' | 'expected' | 'system' | 'entry' | 'resource'
  code: string
  name: string
  org: string
  /** the entry to open, when there is one */
  entry: string | null
  since: Date
}
