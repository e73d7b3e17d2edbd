/** Times and sizes as people read them. */

export function day(instant: string | null): string {
  return instant?.slice(0, 10) ?? '—'
}

export function count(value: number | null): string {
  return value === null ? '—' : value.toLocaleString('zh-CN')
}

export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  if (bytes < 1 << 20) return `${(bytes / 1024).toFixed(1)} KB`
  if (bytes < 1 << 30) return `${(bytes / (1 << 20)).toFixed(1)} MB`
  return `${(bytes / (1 << 30)).toFixed(2)} GB`
}

export const TYPE_NAMES: Record<string, string> = {
  text: '文本',
  integer: '整数',
  decimal: '小数',
  boolean: '是/否',
  date: '日期',
  datetime: '日期时间',
}

export const FORMAT_NAMES: Record<string, string> = { csv: 'CSV', json: 'JSON', xlsx: 'Excel' }
