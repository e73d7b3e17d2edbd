/** The part of a registered column that rules look at (modules/intake registers it). */
export interface Column {
  name: string
  title: string
  type: 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'datetime'
  required: boolean
  key: boolean
  format?: string | undefined
  codeList?: string | undefined
  element?: string | undefined
}
