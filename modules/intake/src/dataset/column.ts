export const columnTypes = ['text', 'integer', 'decimal', 'boolean', 'date', 'datetime'] as const
export type ColumnType = (typeof columnTypes)[number]

/** One registered column of a dataset: what its text must be cast to, and what the law says about who may see it. */
export interface Column {
  /** physical name, unique in the dataset: lower-case Latin, digits, `_` or Chinese */
  name: string
  title: string
  type: ColumnType
  required: boolean
  key: boolean
  /** decimal: `(precision,scale)`; date and datetime: strptime pattern such as `%d/%m/%Y` */
  format?: string | undefined
  /** texts that say "no value" (`NA`, `-`) and are loaded as NULL; a column of type text keeps them */
  missing?: string[] | undefined
  codeList?: string | undefined
  element?: string | undefined
  /** data grade 1…4 */
  grade: 1 | 2 | 3 | 4
  sensitivity: 'none' | 'personal' | 'sensitive'
  /** mask of packages/masking for readers outside the providing organisation */
  mask?: string | undefined
  /** the grade decided in the catalogue: an edit of the columns does not go below it */
  bound?: Pick<Column, 'grade' | 'sensitivity'> | undefined
}

const SENSITIVITY = { none: 0, personal: 1, sensitive: 2 } as const

/** The first column that an edit would grade below what the catalogue decided; pure. */
export function columnBelow(before: readonly Column[], after: readonly Column[]): Column | undefined {
  return before.find(({ name, bound }) => {
    const now = after.find((column) => column.name === name)
    if (!bound || !now) return false
    return now.grade < bound.grade || SENSITIVITY[now.sensitivity] < SENSITIVITY[bound.sensitivity]
  })
}

/** Physical names from titles, in order: Latin lowered, other signs to `_`, Chinese kept, doubles numbered. `_row` is ours. */
export function columnNames(titles: readonly string[]): string[] {
  const used = new Set(['_row'])
  return titles.map((title, i) => {
    const plain = title
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .replace(/[^\p{Script=Han}a-z0-9_]+/gu, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 60)
    const base = plain === '' ? `col_${i}` : /^[0-9]/.test(plain) ? `_${plain}` : plain
    let name = base
    for (let n = 2; used.has(name); n++) name = `${base}_${n}`
    used.add(name)
    return name
  })
}

/** First fault of a column list in Chinese, or null. */
export function columnsFault(columns: readonly Column[]): string | null {
  const seen = new Set<string>()
  for (const { name, type, format } of columns) {
    if (!/^[\p{Script=Han}a-z_][\p{Script=Han}a-z0-9_]{0,62}$/u.test(name) || name === '_row')
      return `字段名“${name}”须由小写字母、数字、下划线或汉字组成，且不能叫 _row`
    if (seen.has(name)) return `字段名“${name}”重复`
    seen.add(name)
    if (type === 'decimal' && format !== undefined) {
      const size = /^\((\d{1,2}),(\d{1,2})\)$/.exec(format)
      if (!size || Number(size[1]) > 38 || Number(size[1]) < 1 || Number(size[2]) > Number(size[1]))
        return `字段“${name}”的格式“${format}”须写成（总位数,小数位数），如 (18,2)`
    }
    if (
      (type === 'date' || type === 'datetime') &&
      format !== undefined &&
      !/^(?:[^'%\\]|%[YmdHMSfyjbBpIz%-]{1,2})+$/.test(format)
    )
      return `字段“${name}”的日期格式“${format}”无法识别，如 %d/%m/%Y`
  }
  return columns.length === 0 ? '至少要有一个字段' : null
}

/** Columns of an earlier version as the dataset grades them today; one that has gone since keeps its grade of then. Pure. */
export function gradedToday(columns: readonly Column[], today: readonly Column[]): Column[] {
  return columns.map((column) => today.find(({ name }) => name === column.name) ?? column)
}
