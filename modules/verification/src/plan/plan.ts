export const normalKinds = ['text', 'name', 'id_number', 'code', 'date', 'number', 'phone'] as const
/** How values are made comparable: width, case and blanks for all; further what the kind of value asks. */
export type NormalKind = (typeof normalKinds)[number]

/** One dataset that says something about the objects. */
export interface PlanSource {
  dataset: string
  /** column that names the object */
  key: string
}

/** The same fact in several sources. */
export interface PlanField {
  name: string
  kind: NormalKind
  /** code list whose codes and labels mean the same */
  codeList: string | null
  /** dataset → column; a dataset that is left out says nothing */
  columns: Record<string, string>
  /** dataset whose word counts, over the vote; null = the vote decides */
  authority: string | null
}

export interface Plan {
  id: string
  name: string
  objectType: 'person' | 'enterprise' | 'place' | 'other'
  keyKind: NormalKind
  sources: PlanSource[]
  fields: PlanField[]
  /** conflicts become tickets, and are compared again with every new version */
  follow: boolean
  revision: number
  editedBy: string
  editedAt: Date
}

export const MAX_SOURCES = 9
export const MAX_FIELDS = 20

/** First fault of a plan in Chinese against the columns of its datasets, or null. Pure. */
export function planFault(
  plan: Pick<Plan, 'sources' | 'fields'>,
  columnsOf: (dataset: string) => readonly string[] | null,
): string | null {
  const { sources, fields } = plan
  if (sources.length < 2 || sources.length > MAX_SOURCES) return `至少 2 个、最多 ${MAX_SOURCES} 个来源`
  if (new Set(sources.map((s) => s.dataset)).size < sources.length) return '同一数据集只能作为一个来源'
  for (const { dataset, key } of sources) {
    const columns = columnsOf(dataset)
    if (!columns) return `数据集“${dataset}”不存在`
    if (!columns.includes(key)) return `数据集“${dataset}”没有主键字段“${key}”`
  }
  if (fields.length < 1 || fields.length > MAX_FIELDS) return `至少 1 个、最多 ${MAX_FIELDS} 个比对项`
  if (new Set(fields.map((f) => f.name)).size < fields.length) return '比对项名称重复'
  for (const { name, columns, authority } of fields) {
    const named = Object.entries(columns)
    if (named.length < 2) return `比对项“${name}”至少要在两个来源中有对应字段`
    for (const [dataset, column] of named) {
      if (!sources.some((s) => s.dataset === dataset)) return `比对项“${name}”的来源“${dataset}”不在方案中`
      if (!columnsOf(dataset)?.includes(column)) return `数据集“${dataset}”没有字段“${column}”`
    }
    if (authority !== null && !(authority in columns)) return `比对项“${name}”的权威来源没有对应字段`
  }
  return null
}
