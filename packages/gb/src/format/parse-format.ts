/** A data-element format of GB/T 18391 / GB/T 19488.1, read. Lengths in characters. */
export interface DataFormat {
  /** a letters, n digits, an both, c any character */
  kind: 'a' | 'n' | 'an' | 'c' | 'date' | 'datetime'
  min: number
  /** null = unlimited (`ul`) */
  max: number | null
  /** digits after the point; null when the format has none */
  decimals: number | null
  /** fixed layout of a date or time, e.g. `YYYYMMDD` */
  layout: string | null
}

const LAYOUTS: Record<string, string> = {
  YYYYMMDD: 'YYYYMMDD',
  'CCYY-MM-DD': 'YYYY-MM-DD',
  'YYYY-MM-DD': 'YYYY-MM-DD',
  CCYYMMDD: 'YYYYMMDD',
  YYYYMM: 'YYYYMM',
  'YYYY-MM': 'YYYY-MM',
  YYYY: 'YYYY',
  YYYYMMDDhhmmss: 'YYYYMMDDhhmmss',
  'YYYY-MM-DD hh:mm:ss': 'YYYY-MM-DD hh:mm:ss',
}

/** Reads `n8`, `an..18`, `an3..8`, `n..17,2`, `c..ul`, `YYYYMMDD`; null when it is none of these. */
export function parseFormat(text: string): DataFormat | null {
  const layout = LAYOUTS[text.trim()]
  if (layout)
    return {
      kind: layout.includes('h') ? 'datetime' : 'date',
      min: layout.length,
      max: layout.length,
      decimals: null,
      layout,
    }
  const match = /^(an|a|n|c)(\d{1,6})?(?:(\.\.)(\d{1,6}|ul))?(?:,(\d{1,2}))?$/.exec(text.trim())
  if (!match) return null
  const [, kind, first, range, last, decimals] = match
  if (first === undefined && range === undefined) return null
  const min = range ? Number(first ?? 1) : Number(first)
  const max = !range ? min : last === 'ul' ? null : Number(last)
  if (max !== null && (max < min || max === 0)) return null
  if (decimals !== undefined && (kind !== 'n' || max === null || Number(decimals) > max)) return null
  return {
    kind: kind as DataFormat['kind'],
    min,
    max,
    decimals: decimals === undefined ? null : Number(decimals),
    layout: null,
  }
}
