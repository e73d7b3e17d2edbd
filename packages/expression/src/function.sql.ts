export type ValueType = 'number' | 'text' | 'date' | 'boolean'

export interface Compiled {
  sql: string
  type: ValueType
}

/** The only functions an expression can call: argument types, result type and the engine's form. `?` marks an optional argument. */
export interface FunctionForm {
  args: (ValueType | `${ValueType}?`)[]
  type: ValueType
  sql(args: string[], today: string): string
}

const trimmed = (x: string) => `trim(${x}, ' \t\r\n\u3000')`

export const functions: Record<string, FunctionForm> = {
  length: { args: ['text'], type: 'number', sql: ([x]) => `length(${x})` },
  upper: { args: ['text'], type: 'text', sql: ([x]) => `upper(${x})` },
  lower: { args: ['text'], type: 'text', sql: ([x]) => `lower(${x})` },
  trim: { args: ['text'], type: 'text', sql: ([x]) => trimmed(x as string) },
  left: { args: ['text', 'number'], type: 'text', sql: ([x, n]) => `left(${x}, CAST(${n} AS BIGINT))` },
  right: { args: ['text', 'number'], type: 'text', sql: ([x, n]) => `right(${x}, CAST(${n} AS BIGINT))` },
  substr: {
    args: ['text', 'number', 'number?'],
    type: 'text',
    sql: ([x, a, n]) => `substr(${x}, CAST(${a} AS BIGINT)${n ? `, CAST(${n} AS BIGINT)` : ''})`,
  },
  concat: {
    args: ['text', 'text', 'text?', 'text?'],
    type: 'text',
    sql: (all) => all.map((x) => `coalesce(${x}, '')`).join(' || '),
  },
  contains: { args: ['text', 'text'], type: 'boolean', sql: ([x, y]) => `contains(${x}, ${y})` },
  starts_with: { args: ['text', 'text'], type: 'boolean', sql: ([x, y]) => `starts_with(${x}, ${y})` },
  ends_with: { args: ['text', 'text'], type: 'boolean', sql: ([x, y]) => `ends_with(${x}, ${y})` },
  abs: { args: ['number'], type: 'number', sql: ([x]) => `abs(${x})` },
  round: { args: ['number', 'number?'], type: 'number', sql: ([x, n]) => `round(${x}, CAST(${n ?? '0'} AS INTEGER))` },
  floor: { args: ['number'], type: 'number', sql: ([x]) => `floor(${x})` },
  ceil: { args: ['number'], type: 'number', sql: ([x]) => `ceil(${x})` },
  number: {
    args: ['text'],
    type: 'number',
    sql: ([x]) => `TRY_CAST(replace(${trimmed(x as string)}, ',', '') AS DOUBLE)`,
  },
  text: { args: ['number'], type: 'text', sql: ([x]) => `CAST(${x} AS VARCHAR)` },
  date: {
    args: ['text'],
    type: 'date',
    sql: ([x]) =>
      `try_strptime(${trimmed(x as string)}, ['%Y-%m-%d', '%Y%m%d', '%Y/%m/%d', '%Y年%m月%d日', '%Y-%m-%d %H:%M:%S'])`,
  },
  today: { args: [], type: 'date', sql: (_none, today) => `TIMESTAMP '${today} 00:00:00'` },
  year: { args: ['date'], type: 'number', sql: ([x]) => `year(${x})` },
  month: { args: ['date'], type: 'number', sql: ([x]) => `month(${x})` },
  day: { args: ['date'], type: 'number', sql: ([x]) => `day(${x})` },
  days_between: { args: ['date', 'date'], type: 'number', sql: ([a, b]) => `date_diff('day', ${a}, ${b})` },
  years_between: { args: ['date', 'date'], type: 'number', sql: ([a, b]) => `date_sub('year', ${a}, ${b})` },
  is_blank: { args: ['text'], type: 'boolean', sql: ([x]) => `coalesce(${trimmed(x as string)} = '', TRUE)` },
}
