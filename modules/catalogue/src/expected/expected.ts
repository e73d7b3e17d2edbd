/** 定数据: one kind of data that a duty makes its department collect, produce or share; matched to an entry or open. */
export interface ExpectedData {
  id: string
  duty: string
  org: string
  name: string
  kind: 'collect' | 'produce' | 'share'
  /** data element of the standards, when known */
  element: string | null
  note: string
  /** the entry that holds it */
  entry: string | null
  matchedBy: string | null
  matchedAt: Date | null
  createdAt: Date
}
