import type { Row, SourceColumn, SourceType } from '../src/index.ts'

/** A table as it must arrive: columns with a kind that each source makes in its own way, and rows as canonical texts. */
export type TruthKind = 'key' | 'text' | 'long' | 'decimal' | 'integer' | 'boolean' | 'date' | 'datetime' | 'binary'
export interface Truth {
  table: string
  columns: { name: string; kind: TruthKind; type: SourceType }[]
  rows: Row[]
}

/** Names that a careless program would run instead of read. */
export const POISON = `"; drop table people; --'\`\\`
export const POISON_COLUMN = `名 称"'\`--;`

const columns: Truth['columns'] = [
  { name: 'id', kind: 'key', type: 'integer' },
  { name: 'name', kind: 'text', type: 'text' },
  { name: 'note', kind: 'long', type: 'text' },
  { name: 'amount', kind: 'decimal', type: 'decimal' },
  { name: 'big', kind: 'integer', type: 'integer' },
  { name: 'active', kind: 'boolean', type: 'boolean' },
  { name: 'born', kind: 'date', type: 'date' },
  { name: 'seen', kind: 'datetime', type: 'datetime' },
  { name: 'photo', kind: 'binary', type: 'text' },
  { name: POISON_COLUMN, kind: 'text', type: 'text' },
]

const row = (id: number, change: Row = {}): Row => ({
  id: String(id),
  name: `市民${id}`,
  note: null,
  amount: '0.000000',
  big: String(id * 1_000_003),
  active: id % 2 ? 'true' : 'false',
  born: '1990-01-31',
  seen: '2026-03-02 09:00:00',
  photo: '\\x00ff',
  [POISON_COLUMN]: '甲',
  ...change,
})

/** Everything that has ever gone wrong on the way from one system to another. */
export const people: Truth = {
  table: 'people',
  columns,
  rows: [
    row(1, { name: '', note: null, [POISON_COLUMN]: '' }),
    row(2, { name: null, note: '', photo: null, born: null, seen: null, amount: null, big: null, active: null }),
    row(3, { name: '𠮷野家🏙️ Zoë', note: 'a,b;"c"\nd\r\ne\tf' }),
    row(4, { name: '\\N', note: 'NULL' }),
    row(5, { name: "O'Neil \\ back", note: '\\.' }),
    row(6, { amount: '12345678901234567890.123456', big: '9223372036854775807' }),
    row(7, { amount: '-0.000001', big: '-9223372036854775808' }),
    row(8, { note: '长'.repeat(400_000) }),
    row(9, { born: '0001-01-01', seen: '1999-12-31 23:59:59.999999' }),
    row(10, { born: '9999-12-31', seen: '2026-03-02 09:00:00.12' }),
    row(11, { name: ' 前后空格 ', note: '\u3000全角' }),
    row(12, { name: '00123', note: '1e5' }),
    row(13, { name: POISON, note: '=1+1' }),
    ...Array.from({ length: 200 }, (_, i) => row(100 + i, { name: `第${i % 7}组` })),
  ],
}

export const poisoned: Truth = {
  table: POISON,
  columns: columns.slice(0, 2),
  rows: [{ id: '1', name: 'still here' }],
}

/** Rows out of CSV, as strictly as it was promised: no value and empty text are two things. */
export function parseCsv(text: string): Row[] {
  const records: (string | null)[][] = []
  let record: (string | null)[] = []
  let i = 0
  while (i < text.length) {
    let value: string | null = null
    if (text[i] === '"') {
      let end = i + 1
      while (text[end] !== '"' || text[end + 1] === '"') end += text[end] === '"' ? 2 : 1
      value = text.slice(i + 1, end).replaceAll('""', '"')
      i = end + 1
    } else {
      const end = text.slice(i).search(/[,\n]/) + i
      value = end === i ? null : text.slice(i, end)
      i = end
    }
    record.push(value)
    if (text[i] === '\n') {
      records.push(record)
      record = []
    }
    i++
  }
  const [header = [], ...rows] = records
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at] as string, cell])))
}

export const byId = (a: Row, b: Row): number => Number(a.id) - Number(b.id)
export const typesOf = (columns: readonly SourceColumn[]): Record<string, string> =>
  Object.fromEntries(columns.map(({ name, type }) => [name, type]))
