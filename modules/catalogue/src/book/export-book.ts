import { csvLine } from '@shuyuan/kernel'
import { labelOf } from '../entry/enumerations.ts'
import type { Book, BookLine } from './book.ts'

const HEAD = ['名称', '代码', '已发布', '已挂接', '未挂接', '挂接率']
const TAIL = ['有使用', '未使用', '无法统计', '使用率', '超期']
const STALE: Record<Book['staleAs'], string> = { unattached: '逾期未更新（计为未挂接）', attached: '数据过期' }

/** The book as CSV (UTF-8 with BOM), the totals in the last line. */
export function* exportBook(book: Book): Generator<string> {
  yield `\uFEFF${csvLine([...HEAD, STALE[book.staleAs], ...TAIL])}`
  for (const line of book.lines) yield csvLine([line.label ?? nameOf(book.by, line.key), line.key, ...cells(line)])
  yield csvLine(['合计', '', ...cells(book)])
}

function cells(line: BookLine): (string | number)[] {
  const { published, attached, unattached, attachRate, stale, used, unused, uncounted, usageRate, overdue } = line
  const counts = [published, attached, unattached].map(({ count }) => count)
  return [
    ...counts,
    rate(attachRate),
    stale.count,
    used.count,
    unused.count,
    uncounted.count,
    rate(usageRate),
    overdue.count,
  ]
}

const rate = (share: number | null): string => (share === null ? '' : `${(share * 100).toFixed(1)}%`)

const LABELS: Partial<Record<Book['by'], Parameters<typeof labelOf>[0]>> = {
  theme: 'theme',
  kind: 'resourceKind',
}

function nameOf(by: Book['by'], key: string): string {
  const table = LABELS[by]
  return table ? labelOf(table, key) : key
}
