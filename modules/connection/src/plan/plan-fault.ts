import type { SourceColumn } from '@shuyuan/connector'
import type { Dataset } from '@shuyuan/intake'
import { isCron } from './next-time.ts'
import type { Link, PlanInput } from './plan.ts'

/** Types that a later change never makes smaller, if the department says so. */
const ORDERED = new Set(['integer', 'decimal', 'date', 'datetime', 'text'])

/** First fault of a plan in Chinese, or null. Pure. */
export function planFault(
  input: Omit<PlanInput, 'columns'>,
  columns: readonly Link[],
  shape: readonly SourceColumn[],
  dataset: Dataset,
): string | null {
  const names = new Set(shape.map(({ name }) => name))
  const unknown = columns.find((link) => !names.has(link.source))
  if (unknown) return `源表没有字段“${unknown.source}”`
  const missing = dataset.columns.filter((c) => !columns.some((link) => link.column === c.name))
  if (missing.length > 0)
    return `数据集字段“${missing
      .slice(0, 5)
      .map((c) => c.title || c.name)
      .join('、')}”没有对应的源字段`
  if (input.cron !== null && !isCron(input.cron)) return `定时“${input.cron}”应为五段式 cron，如 0 2 * * *（每天 2 点）`
  if ((input.quietFrom === null) !== (input.quietUntil === null)) return '允许的时段须同时填写开始和结束'
  if (input.partition !== null && !dataset.columns.some((c) => c.name === input.partition))
    return `数据集没有字段“${input.partition}”，不能按它分区对账`
  return input.mode === 'watermark' ? watermarkFault(input, columns, shape, dataset) : null
}

function watermarkFault(
  { watermark, overlap }: Pick<PlanInput, 'watermark' | 'overlap'>,
  columns: readonly Link[],
  shape: readonly SourceColumn[],
  dataset: Dataset,
): string | null {
  if (watermark === null) return '增量同步须指定增量字段，如“更新时间”'
  const column = shape.find(({ name }) => name === watermark)
  if (!column || !columns.some((link) => link.source === watermark)) return `增量字段“${watermark}”不在读取的字段之中`
  if (!ORDERED.has(column.type)) return `字段“${watermark}”的类型是${column.nativeType}，不能作增量字段`
  if (column.type === 'text' && overlap > 0) return '文本型的增量字段不能设回看量'
  const keys = dataset.columns.filter((c) => c.key)
  if (keys.length === 0) return '增量同步按主键合并，请先在数据集里设定主键字段'
  return null
}
