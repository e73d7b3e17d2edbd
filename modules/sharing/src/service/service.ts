/** How a consumer may call: `query` returns granted fields, `verify` answers is / is not (preferred, 个人信息保护法 art. 6 最小必要). */
export type CallMode = 'query' | 'verify'

export type ServiceState = 'building' | 'active' | 'suspended' | 'stopped'

/** A column that the service can give out, with the mask that a consumer gets unless the grant says otherwise. */
export interface ServiceField {
  name: string
  title: string
  type: string
  sensitivity: 'none' | 'personal' | 'sensitive'
  grade: 1 | 2 | 3 | 4
  mask: string
}

/** A published lookup service over the newest version of one dataset. */
export interface Service {
  id: string
  /** public service number (sid), stable for life */
  code: string
  entry: string
  dataset: string
  provider: string
  title: string
  keyColumns: string[]
  fields: ServiceField[]
  modes: CallMode[]
  shareType: 1 | 2 | 3
  state: ServiceState
  onlineVersion: string | null
  onlineRows: number | null
  onlineAt: Date | null
  revision: number
  createdBy: string
  createdAt: Date
}

/** One text for the values of the key columns; control character 0x1f cannot occur in normalised values. */
export function lookupKey(values: string[]): string {
  return values.map(normalizeValue).join('\u001f')
}

/** How values are compared: compatibility forms unified, letters upper case, outer blanks gone. */
export function normalizeValue(value: string): string {
  // eslint-style control characters never belong to a value
  return value
    .normalize('NFKC')
    .replace(/[\u0000-\u001f]/g, '')
    .trim()
    .toUpperCase()
}
