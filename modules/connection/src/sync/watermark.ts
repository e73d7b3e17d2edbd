import type { SourceColumn } from '@shuyuan/connector'

/**
 * Where a run begins to read: so far before the last position that rows written meanwhile by slow transactions are read again. They
 * are merged by key, so nothing is doubled. Seconds of a time, days of a date, units of a number; a text has no distance. Pure.
 */
export function readFrom(type: SourceColumn['type'], position: string, overlap: number): string {
  if (overlap === 0) return position
  switch (type) {
    case 'integer':
      return String(BigInt(position) - BigInt(overlap))
    case 'decimal':
      return String(BigInt(position.split('.')[0] || '0') - BigInt(overlap) - 1n)
    case 'date':
      return new Date(Date.parse(`${position}T00:00:00Z`) - overlap * 86_400_000).toISOString().slice(0, 10)
    case 'datetime': {
      const at = Date.parse(`${position.replace(' ', 'T').replace(/\..*$/, '')}Z`) - overlap * 1000
      return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
    }
    default:
      return position
  }
}

/**
 * Where the next run goes on: the greatest watermark that was seen, but never later than the earlier of the two clocks. A time in the future,
 * be it a slip or a clock that is ahead, would hide all that changes until then; what lies beyond is read again and merged by key. Pure.
 */
export function boundPosition<P extends string | null>(
  type: SourceColumn['type'],
  highest: P,
  clocks: readonly (string | null)[],
): P | string {
  if (highest === null || (type !== 'date' && type !== 'datetime')) return highest
  const length = type === 'date' ? 10 : 19
  const now = clocks
    .filter((clock) => clock !== null)
    .map((clock) => clock.slice(0, length))
    .sort()[0]
  return now !== undefined && highest > now ? now : highest
}

/** Whether a text can be a value of the watermark: what a person types for a backfill. */
export function isPosition(type: SourceColumn['type'], text: string): boolean {
  if (type === 'integer') return /^-?\d{1,18}$/.test(text)
  if (type === 'decimal') return /^-?\d{1,30}(\.\d{1,12})?$/.test(text)
  if (type === 'date' || type === 'datetime') {
    const form =
      /^\d{4}-\d{2}-\d{2}$/.test(text) || (type === 'datetime' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text))
    return form && !Number.isNaN(Date.parse(`${text.slice(0, 10)}T00:00:00Z`))
  }
  return text.length > 0 && text.length <= 200
}
