export const FIELD_TYPES = ['text', 'number', 'date', 'choice', 'boolean', 'org', 'code'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/** 扩展字段: what a bureau asks of an entry beyond the national metadata, without a change of the program. */
export interface ExtraField {
  id: string
  /** name in `content.extra`, for life; neither it nor the type ever changes */
  key: string
  label: string
  type: FieldType
  /** asked at submission; a draft may leave it empty */
  required: boolean
  /** of a choice */
  options: string[]
  /** of a code: the code list of the standards */
  codeList: string | null
  /** first digits of the 前段码 for which it is asked; empty = all */
  classes: string[]
  /** themes for which it is asked; empty = all */
  themes: string[]
  hint: string
  /** lists may be narrowed by it */
  filterable: boolean
  seq: number
  createdAt: Date
  /** since when it is no longer asked; what was written stays */
  retiredAt: Date | null
}

/** Whether a field is asked of an entry of this class and theme. Pure. */
export function appliesTo(field: ExtraField, entry: { frontCode: string; theme: string }): boolean {
  const classed = field.classes.length === 0 || field.classes.some((start) => entry.frontCode.startsWith(start))
  return classed && (field.themes.length === 0 || field.themes.includes(entry.theme)) && field.retiredAt === null
}
